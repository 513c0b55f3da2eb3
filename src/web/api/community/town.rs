//! Where a program finds what others measure in the city or town that a community is.

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::{Municipality, Slug};

/// The addresses of the data of others. It never joins the community's own counts.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "TownLink")]
pub struct TownLink {
    /// Its name in the addresses of cities and towns.
    slug: Slug,
    /// The path of its JSON, with indicators, rules and sources.
    json: String,
    /// The path of its CSV, one figure a row.
    csv: String,
}

impl TownLink {
    pub fn new(town: &Municipality) -> Self {
        let path = town.path();
        TownLink { slug: town.slug.clone(), json: format!("{path}.json"), csv: format!("{path}.csv") }
    }
}
