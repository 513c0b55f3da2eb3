//! `/robots.txt`: allows everything.

use crate::web::directory::Listing;
use crate::web::directory::endpoint::undescribed;
use crate::web::error::PageError;
use crate::web::page::Page;
use crate::web::representation::Representation;
use crate::web::request::PageRequest;
use crate::web::response::PageResponse;
use crate::web::site::Site;

pub const FILE: Page =
    Page { listing: Listing::files(&[undescribed("/robots.txt", Representation::Text)]), handler: page };

fn page(site: &Site, _: &PageRequest) -> Result<PageResponse, PageError> {
    let text = format!("User-agent: *\nAllow: /\nSitemap: {}/sitemap.xml\n", site.public_url);
    Ok(PageResponse::new(Representation::Text, text))
}
