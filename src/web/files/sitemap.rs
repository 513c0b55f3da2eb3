//! `/sitemap.xml`: every page in every language, with the day its record was checked.

use askama::Template;

use crate::web::directory::Listing;
use crate::web::directory::endpoint::undescribed;
use crate::web::error::PageError;
use crate::web::html::layout::alternates;
use crate::web::page::Page;
use crate::web::representation::Representation;
use crate::web::request::PageRequest;
use crate::web::request::path::localized;
use crate::web::response::PageResponse;
use crate::web::site::Site;
use crate::words::Language;
use strum::VariantArray;

#[derive(Template)]
#[template(path = "sitemap.xml")]
struct Sitemap {
    pages: Vec<Location>,
    as_of: String,
}

struct Location {
    address: String,
    alternates: Vec<(&'static str, String)>,
}

pub const FILE: Page =
    Page { listing: Listing::files(&[undescribed("/sitemap.xml", Representation::Xml)]), handler: page };

fn page(site: &Site, request: &PageRequest) -> Result<PageResponse, PageError> {
    let top = request.directory.pages().map(|(path, _)| path.to_owned());
    let communities = site.store.names()?.into_iter().map(|(slug, _)| slug.path());
    let towns = site.store.towns()?.iter().filter(|town| town.community.is_none());
    let towns = towns.map(|town| town.path());
    let pages =
        top.chain(communities).chain(towns).flat_map(|path| in_languages(&site.public_url, &path)).collect();
    let sitemap = Sitemap { pages, as_of: site.edition().as_of.to_string() };
    let body = sitemap.render().map_err(PageError::internal)?;
    Ok(PageResponse::new(Representation::Xml, body))
}

fn in_languages(public_url: &str, path: &str) -> Vec<Location> {
    let page = |language: &Language| Location {
        address: format!("{public_url}{}", localized(*language, path)),
        alternates: alternates(public_url, path),
    };
    Language::VARIANTS.iter().map(page).collect()
}
