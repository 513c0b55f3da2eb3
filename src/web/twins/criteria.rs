//! `/criteria.json` and `.csv`: one row a community and criterion.

use serde::Serialize;

use super::cell;
use crate::domain::Code;
use crate::store::StandingOf;

#[derive(Serialize)]
pub struct StandingRow {
    slug: String,
    name: String,
    number: u8,
    status: &'static str,
    evidence: String,
    source_title: String,
    source_url: String,
}

pub fn list(standings: &[StandingOf]) -> Vec<StandingRow> {
    let row = |of: &StandingOf| StandingRow {
        slug: of.slug.to_string(),
        name: cell(&of.name),
        number: of.standing.number.number(),
        status: of.standing.status.code(),
        evidence: cell(&of.standing.evidence),
        source_title: cell(&of.source_title),
        source_url: of.source_url.clone(),
    };
    standings.iter().map(row).collect()
}
