//! `/resources.json`: one entry a resource.

use schemars::JsonSchema;
use serde::Serialize;

use super::shape;
use crate::domain::{Code, Resource, ResourceKind, Slug};

/// A guide, case study or report for people who want to do the same.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Resource")]
pub struct ResourceTwin<'a> {
    /// What it is called.
    title: &'a str,
    /// What sort of reading it is.
    #[schemars(schema_with = "shape::code::<ResourceKind>")]
    kind: &'static str,
    /// Who published it.
    publisher: &'a str,
    /// Where it is found.
    #[schemars(schema_with = "shape::address")]
    url: &'a str,
    /// What it offers, in a sentence.
    summary: &'a str,
    /// The community it is about; `null` where it is about none.
    #[schemars(schema_with = "shape::maybe_slug")]
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
