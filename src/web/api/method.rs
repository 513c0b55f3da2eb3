//! `/method.json`: every community's verdict with the numbers it rests on.

use std::sync::Arc;

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::{Community, Year};
use crate::web::api::schema;
use crate::web::api::verdict;
use crate::web::api::verdict::VerdictTwin;

/// A community's verdict.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Judged")]
pub struct MethodTwin<'a> {
    /// The community.
    #[schemars(schema_with = "schema::slug")]
    slug: &'a str,
    /// Its name.
    name: &'a str,
    /// The verdict, and every number it rests on.
    verdict: VerdictTwin,
}

pub fn list(communities: &[Arc<Community>], as_of: Year) -> Vec<MethodTwin<'_>> {
    let twins = communities.iter().map(|community| MethodTwin {
        slug: community.slug.as_str(),
        name: &community.name,
        verdict: verdict::twin(community, as_of),
    });
    twins.collect()
}
