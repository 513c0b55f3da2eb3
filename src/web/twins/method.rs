//! `/method.json`: every community's verdict with the numbers it rests on.

use serde::Serialize;

use super::verdict::{self, VerdictTwin};
use crate::domain::{Community, Year};

#[derive(Serialize)]
pub struct MethodTwin<'a> {
    slug: &'a str,
    name: &'a str,
    verdict: VerdictTwin,
}

pub fn list(communities: &[Community], as_of: Year) -> Vec<MethodTwin<'_>> {
    let twins = communities.iter().map(|community| MethodTwin {
        slug: community.slug.as_str(),
        name: &community.name,
        verdict: verdict::twin(community, as_of),
    });
    twins.collect()
}
