//! `/healthz`: the edition being served, since when, and whether a newer one was refused.

use crate::web::api::health::health;
use crate::web::error::PageError;
use crate::web::request::PageRequest;
use crate::web::response::PageResponse;
use crate::web::response::cache::Cache;
use crate::web::site::Site;

pub fn page(site: &Site, _: &PageRequest) -> Result<PageResponse, PageError> {
    Ok(PageResponse::json(&health(site)?)?.cached(Cache::Never))
}
