//! `/resources.json`: one entry a resource.

use serde::Serialize;

use crate::domain::{Code, Resource, Slug};

#[derive(Serialize)]
pub struct ResourceTwin<'a> {
    title: &'a str,
    kind: &'static str,
    publisher: &'a str,
    url: &'a str,
    summary: &'a str,
    community: Option<&'a str>,
}

pub fn list(resources: &[Resource]) -> Vec<ResourceTwin<'_>> {
    resources.iter().map(ResourceTwin::of).collect()
}

impl<'a> ResourceTwin<'a> {
    fn of(resource: &'a Resource) -> Self {
        ResourceTwin {
            title: &resource.title,
            kind: resource.kind.code(),
            publisher: &resource.publisher,
            url: resource.url.as_str(),
            summary: &resource.summary,
            community: resource.community.as_ref().map(Slug::as_str),
        }
    }
}
