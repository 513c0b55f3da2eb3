//! `/healthz`: which edition is served, and since when it exists.

use jiff::Timestamp;
use serde::Serialize;

use super::super::{asked::Asked, cache::Cache, error::PageError, reply::Reply, site::Site};

#[derive(Serialize)]
struct Health<'a> {
    status: &'static str,
    edition: &'a str,
    as_of: String,
    built: String,
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
