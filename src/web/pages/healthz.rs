//! `/healthz`: which edition is served, and since when it exists.

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;

use super::super::twins::shape;
use super::super::{asked::Asked, cache::Cache, error::PageError, reply::Reply, site::Site};

/// Which edition is served.
#[derive(Serialize, JsonSchema)]
pub struct Health<'a> {
    /// `ok`, where there is an answer at all.
    status: &'static str,
    /// The edition's digest.
    edition: &'a str,
    /// The day the record was checked.
    #[schemars(schema_with = "shape::day")]
    as_of: String,
    /// When the edition's file was built, in UTC.
    built: String,
    /// The version of the program that built it.
    program_version: &'a str,
}

pub fn page(site: &Site, _: &Asked) -> Result<Reply, PageError> {
    let edition = site.edition();
    let built = Timestamp::try_from(edition.built).map_err(PageError::internal)?;
    let health = Health {
        status: "ok",
        edition: &edition.digest,
        as_of: edition.as_of.to_string(),
        built: built.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
        program_version: &edition.program_version,
    };
    Ok(Reply::json(&health)?.cached(Cache::Never))
}
