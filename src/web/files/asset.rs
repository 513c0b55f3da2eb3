//! `/static/{file}`: only files compiled into the program. No path reaches the disk.

use crate::web::directory::Listing;
use crate::web::directory::endpoint::undescribed;
use crate::web::error::PageError;
use crate::web::html::assets;
use crate::web::page::Page;
use crate::web::pages::error::not_found;
use crate::web::representation::Representation;
use crate::web::request::PageRequest;
use crate::web::response::PageResponse;
use crate::web::response::cache::Cache;
use crate::web::site::Site;

pub const FILE: Page = Page {
    listing: Listing::files(&[
        undescribed("/static/{file}.css", Representation::Css),
        undescribed("/static/{file}.svg", Representation::Svg),
        undescribed("/static/{file}.png", Representation::Png),
    ]),
    handler: page,
};

fn page(site: &Site, request: &PageRequest) -> Result<PageResponse, PageError> {
    let name = format!("{}{}", request.segment("file"), request.representation.ending());
    let asset = assets::find(&name).ok_or_else(|| not_found(site, request))?;
    let named_by_content = request.value("v").is_some_and(|version| version == assets::version(asset));
    let cache = if named_by_content { Cache::Forever } else { Cache::Edition };
    Ok(PageResponse::new(request.representation, asset.bytes).cached(cache))
}
