//! `/healthz`: which edition is served, since when, and whether a newer one was refused.

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;

use crate::web::api::schema;
use crate::web::error::PageError;
use crate::web::request::PageRequest;
use crate::web::response::PageResponse;
use crate::web::response::cache::Cache;
use crate::web::site::Site;

/// Which edition is served.
#[derive(Serialize, JsonSchema)]
pub struct Health<'a> {
    /// `ok`, where there is an answer at all.
    status: &'static str,
    /// The edition's digest.
    edition: &'a str,
    /// The day the record was checked.
    #[schemars(schema_with = "schema::day")]
    as_of: String,
    /// When the edition's file was built, in UTC.
    built: String,
    /// The version of the program that built it.
    program_version: &'a str,
    /// When it was taken into service, in UTC.
    loaded: String,
    /// The newer edition that was refused, if one was: this one is served in its place.
    refused: Option<Refused>,
}

/// An edition that was refused.
#[derive(Serialize, JsonSchema)]
struct Refused {
    /// When, in UTC.
    at: String,
    /// What was wrong with it, as `racetozero check` says it.
    problems: Vec<String>,
}

pub fn page(site: &Site, _: &PageRequest) -> Result<PageResponse, PageError> {
    let edition = site.edition();
    let built = Timestamp::try_from(edition.built).map_err(PageError::internal)?;
    let health = Health {
        status: "ok",
        edition: &edition.digest,
        as_of: edition.as_of.to_string(),
        built: utc(built),
        program_version: &edition.program_version,
        loaded: utc(site.shared.loaded),
        refused: site.shared.refused.last().map(|last| Refused { at: utc(last.at), problems: last.problems }),
    };
    Ok(PageResponse::json(&health)?.cached(Cache::Never))
}

fn utc(time: Timestamp) -> String {
    time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}
