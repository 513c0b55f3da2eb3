//! `/towns/{town}/embed`: the key figures of a city or town, for a page of another site.

use askama::Template;

use super::lead::brief;
use super::town::named;
use crate::web::directory::Listing;
use crate::web::error::PageError;
use crate::web::html::components::IndicatorCards;
use crate::web::html::layout::Layout;
use crate::web::page::Page;
use crate::web::request::PageRequest;
use crate::web::request::path::localized;
use crate::web::response::{Framing, PageResponse};
use crate::web::site::Site;
use crate::words::picture;

#[derive(Template)]
#[template(path = "town_embed.html")]
struct TownEmbed<'a> {
    layout: Layout<'a>,
    name: &'a str,
    lead: String,
    cards: IndicatorCards,
    /// The address of its page, and the address for citations.
    page: String,
    address: String,
    dated: String,
}

pub const PAGE: Page = Page { listing: Listing::page("/towns/{town}/embed"), handler: page };

fn page(site: &Site, request: &PageRequest) -> Result<PageResponse, PageError> {
    let (town, language) = (named(site, request)?, request.language);
    let it = &town.municipality;
    let title = language.message("town-title").with("name", &it.name).to_string();
    let page = localized(language, &town.path());
    let response = PageResponse::plain_html(
        language,
        &TownEmbed {
            layout: Layout::new(site, request, &title, "")?,
            name: &it.name,
            lead: brief(site, language, it)?,
            cards: IndicatorCards::read(site, language, it)?,
            page: format!("{}{page}", site.public_url),
            address: site.permalink(&page),
            dated: picture::dated(language, &site.name(), site.campaign.as_of),
        },
    )?;
    Ok(PageResponse { framing: Framing::Anywhere, ..response })
}
