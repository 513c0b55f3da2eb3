//! `/method.json`: every community's verdict with the numbers it rests on.

use std::sync::Arc;

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::Community;
use crate::web::api::schema;
use crate::web::api::verdict;
use crate::web::api::verdict::VerdictTwin;
use crate::web::site::Site;

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

pub fn list<'a>(site: &Site, communities: &'a [Arc<Community>]) -> Vec<MethodTwin<'a>> {
    let twins = communities.iter().map(|community| MethodTwin {
        slug: community.slug.as_str(),
        name: &community.name,
        verdict: verdict::twin(&site.assess(community)),
    });
    twins.collect()
}
