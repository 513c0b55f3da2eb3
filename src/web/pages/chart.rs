//! `/communities/{slug}/{chart}.svg`: one chart by itself, to open, save or embed.

use base64::prelude::{BASE64_STANDARD, Engine};
use sha2::{Digest, Sha256};

use super::super::{asked::Asked, error::PageError, reply::Reply, site::Site};
use super::not_found;
use crate::charts::{self, STYLE, Size};
use crate::domain::Community;
use crate::words::not_known;

/// The charts there are, by their names in addresses.
pub const NAMES: [&str; 3] = ["trajectory", "sectors", "per-person"];

pub fn page(site: &Site, asked: &Asked) -> Result<Reply, PageError> {
    let community = site.community(asked.segment("slug"))?;
    draw(site, asked, &community)
}

/// `/state/{chart}.svg`: the same of the state.
pub fn of_state(site: &Site, asked: &Asked) -> Result<Reply, PageError> {
    draw(site, asked, &site.state()?)
}

fn draw(site: &Site, asked: &Asked, community: &Community) -> Result<Reply, PageError> {
    let drawn = match asked.segment("chart") {
        "trajectory.svg" => charts::trajectory(community, site.as_of(), Size::Desk),
        "sectors.svg" => charts::sectors(community, Size::Desk),
        "per-person.svg" => charts::per_person(community, Size::Desk),
        _ => return Err(not_found(site, asked)),
    };
    let svg = drawn.map_err(|reason| PageError::NotFound {
        what: format!("There is no such chart for {}. {}", community.name, not_known::sentence(&reason)),
        ways_on: Vec::new(),
    })?;
    let reply = Reply::new("image/svg+xml", svg.standalone());
    Ok(Reply { content_security_policy: Some(policy()), ..reply })
}

/// The chart carries its own style, so that it is right when saved; its hash is all that is allowed.
fn policy() -> String {
    let hash = BASE64_STANDARD.encode(Sha256::digest(STYLE));
    format!("default-src 'none'; style-src 'sha256-{hash}'; frame-ancestors 'none'")
}
