//! `/healthz`: the edition that is served, and the newer one that was refused, if any.

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::PartialDate;
use crate::web::error::PageError;
use crate::web::site::Site;

/// The edition being served.
#[derive(Serialize, JsonSchema)]
pub struct Health<'a> {
    /// Always `ok`.
    status: &'static str,
    /// The edition's digest.
    edition: &'a str,
    /// The day on which the record was checked.
    as_of: PartialDate,
    /// When the edition's file was built, in UTC.
    built: String,
    /// The version of the program that built it.
    program_version: &'a str,
    /// When the server began to serve it, in UTC.
    loaded: String,
    /// The newer edition that the server refused, or `null`.
    refused: Option<Refused>,
}

/// An edition that was refused.
#[derive(Serialize, JsonSchema)]
struct Refused {
    /// When the server refused it, in UTC.
    at: String,
    /// The problems, as `racetozero check` prints them.
    problems: Vec<String>,
}

pub fn health(site: &Site) -> Result<Health<'_>, PageError> {
    let edition = site.edition();
    let built = Timestamp::try_from(edition.built).map_err(PageError::internal)?;
    Ok(Health {
        status: "ok",
        edition: &edition.digest,
        as_of: edition.as_of,
        built: utc(built),
        program_version: &edition.program_version,
        loaded: utc(site.shared.loaded),
        refused: site.shared.refused.last().map(|last| Refused { at: utc(last.at), problems: last.problems }),
    })
}

fn utc(time: Timestamp) -> String {
    time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}
