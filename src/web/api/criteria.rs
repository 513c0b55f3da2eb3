//! `/criteria.json` and `.csv`: one row a community and criterion.

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::{Code, CriterionStatus};
use crate::store::StandingOf;
use crate::web::api::schema;

/// Where a community stands on a criterion.
#[derive(Serialize, JsonSchema)]
pub struct StandingRow {
    /// The community.
    #[schemars(schema_with = "schema::slug")]
    slug: String,
    /// Its name.
    name: String,
    /// The criterion, from 1 to 5.
    #[schemars(schema_with = "schema::criterion")]
    number: u8,
    /// The editors' judgement.
    #[schemars(schema_with = "schema::code::<CriterionStatus>")]
    status: &'static str,
    /// What it rests on, in a sentence.
    evidence: String,
    /// The document it rests on.
    source_title: String,
    /// Where that is found.
    #[schemars(schema_with = "schema::address")]
    source_url: String,
}

pub fn list(standings: &[StandingOf]) -> Vec<StandingRow> {
    let row = |of: &StandingOf| StandingRow {
        slug: of.slug.to_string(),
        name: of.name.clone(),
        number: of.standing.number.number(),
        status: of.standing.status.code(),
        evidence: of.standing.evidence.clone(),
        source_title: of.source_title.clone(),
        source_url: of.source_url.clone(),
    };
    standings.iter().map(row).collect()
}
