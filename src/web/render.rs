//! An address → its response: the whole site as a pure function of the edition, without HTTP.

use crate::web::error::{Missing, PageError, Suggestion};
use crate::web::html::translated::translated;
use crate::web::pages;
use crate::web::representation::Representation;
use crate::web::request::{PageRequest, path};
use crate::web::response::PageResponse;
use crate::web::response::body::Body;
use crate::web::routes;
use crate::web::routes::Routed;
use crate::web::site::Site;
use crate::words::Language;

/// Renders an address: path and query, as in a link. Every address has a response.
pub fn render(site: &Site, address: &str) -> PageResponse {
    response(site, &routes::route(address))
}

pub fn response(site: &Site, routed: &Routed) -> PageResponse {
    let request = &routed.request;
    let response = page(site, routed).unwrap_or_else(|failure| pages::error::response(site, request, &failure));
    let worded = response.representation.is_worded() && path::is_worded(&request.path);
    let by_tls = site.public_url.starts_with("https://");
    PageResponse { language: worded.then_some(request.language), by_tls, ..response }
}

fn page(site: &Site, routed: &Routed) -> Result<PageResponse, PageError> {
    let request = &routed.request;
    if request.language != Language::En && !request.representation.is_worded() {
        // A twin has one address, so the error links to it.
        let suggestions = vec![Suggestion::English(request.path.clone())];
        return Err(PageError::NotFound { what: Missing::Translation, suggestions });
    }
    check_edition(site, request)?;
    match routed.page {
        Some(page) => in_language(site, request.language, page(site, request)?),
        None => without_slash(request)
            .map(PageResponse::moved)
            .ok_or_else(|| pages::error::not_found(site, request)),
    }
}

/// What holds texts of the record for readers.
const HELD: [Representation; 2] = [Representation::Html, Representation::Svg];

/// A translated page also has the record's own texts in its language.
fn in_language(site: &Site, language: Language, response: PageResponse) -> Result<PageResponse, PageError> {
    match &response.body {
        Body::Bytes(bytes) if language != Language::En && HELD.contains(&response.representation) => {
            let page = str::from_utf8(bytes).map_err(PageError::internal)?;
            let body = translated(&site.store, language, page)?.into();
            Ok(PageResponse { body, ..response })
        }
        _ => Ok(response),
    }
}

/// An edition in the address must be one that was published.
fn check_edition(site: &Site, request: &PageRequest) -> Result<(), PageError> {
    if request.value("edition").is_none() {
        return Ok(());
    }
    let published: Vec<String> = site.store.edition_names()?.iter().map(ToString::to_string).collect();
    request.one_of("edition", &published).map(drop)
}

/// The same address without its final slash, if a page has that address.
fn without_slash(request: &PageRequest) -> Option<String> {
    let (path, query) = request.uri.split_once('?').unwrap_or((&request.uri, ""));
    let mark = if query.is_empty() { "" } else { "?" };
    let address = format!("{}{mark}{query}", path.strip_suffix('/')?);
    routes::route(&address).page.map(|_| address)
}
