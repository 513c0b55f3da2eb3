//! `/healthz`: the edition being served, since when, and whether a newer one was refused.

use crate::web::api::health::{Health, health};
use crate::web::directory::Listing;
use crate::web::directory::endpoint::fresh;
use crate::web::error::PageError;
use crate::web::page::Page;
use crate::web::request::PageRequest;
use crate::web::response::PageResponse;
use crate::web::response::cache::Cache;
use crate::web::site::Site;

pub const FILE: Page = Page {
    listing: Listing::files(&[fresh::<Health<'static>>(
        "/healthz",
        "The edition being served, and when it was built",
    )]),
    handler: page,
};

fn page(site: &Site, _: &PageRequest) -> Result<PageResponse, PageError> {
    Ok(PageResponse::json(&health(site)?)?.cached(Cache::Never))
}
