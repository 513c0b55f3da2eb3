//! `/method.json`: every community's verdict, with its year and every number behind it.

use std::sync::Arc;

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::{Community, Slug};
use crate::web::api::verdict;
use crate::web::api::verdict::VerdictTwin;
use crate::web::site::Site;

/// A community's verdict.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Judged")]
pub struct MethodTwin<'a> {
    /// The slug of the community.
    slug: &'a Slug,
    /// The name of the community.
    name: &'a str,
    /// The verdict with its year, and every number behind it.
    verdict: VerdictTwin,
}

pub fn list<'a>(site: &Site, communities: &'a [Arc<Community>]) -> Vec<MethodTwin<'a>> {
    let twins = communities.iter().map(|community| MethodTwin {
        slug: &community.slug,
        name: &community.name,
        verdict: verdict::twin(&site.assess(community)),
    });
    twins.collect()
}
