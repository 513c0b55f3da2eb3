//! What town data adds to a community: residents, and the rules in force. No editor copies these.

mod residents;
mod rules;
mod source;

use crate::domain::{Community, TownData};

pub fn complete(communities: &mut [Community], towns: &TownData) {
    for community in communities {
        let code = community.identifiers.as_ref().and_then(|identifiers| identifiers.census_geoid.as_ref());
        if let Some(geoid) = code.and_then(|code| code.parse().ok()) {
            residents::complete(community, geoid, towns);
            rules::complete(community, geoid, towns);
        }
    }
}
