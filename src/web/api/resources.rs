//! `/resources.json`: one entry a resource.

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::{Code, CriterionNumber, Resource, ResourceKind, Slug};
use crate::web::api::schema;

/// A guide, case study or report for people who want to do the same.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Resource")]
pub struct ResourceTwin<'a> {
    /// What it is called.
    title: &'a str,
    /// What sort of reading it is.
    #[schemars(schema_with = "schema::code::<ResourceKind>")]
    kind: &'static str,
    /// Who published it.
    publisher: &'a str,
    /// Where it is found.
    #[schemars(schema_with = "schema::address")]
    url: &'a str,
    /// What it offers, in a sentence.
    summary: &'a str,
    /// The community it is about; `null` where it is about none.
    #[schemars(schema_with = "schema::maybe_slug")]
    community: Option<&'a str>,
    /// The criterion of the campaign that it helps with, from 1 to 5; `null` where it is no guide to one.
    #[schemars(schema_with = "schema::maybe_criterion")]
    criterion: Option<u8>,
}

pub fn list(resources: &[Resource]) -> Vec<ResourceTwin<'_>> {
    resources.iter().map(ResourceTwin::of).collect()
}

impl<'a> ResourceTwin<'a> {
    pub fn of(resource: &'a Resource) -> Self {
        ResourceTwin {
            title: &resource.title,
            kind: resource.kind.code(),
            publisher: &resource.publisher,
            url: resource.url.as_str(),
            summary: &resource.summary,
            community: resource.community.as_ref().map(Slug::as_str),
            criterion: resource.criterion.map(CriterionNumber::number),
        }
    }
}
