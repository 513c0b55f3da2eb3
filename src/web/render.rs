//! An address → its response: the whole site as a pure function of the edition, without HTTP.

use crate::web::error::{Missing, PageError, Suggestion};
use crate::web::html::edition_notice;
use crate::web::pages;
use crate::web::request::path;
use crate::web::request::{Format, PageRequest};
use crate::web::response::PageResponse;
use crate::web::routes;
use crate::web::site::Site;
use crate::words::Language;

/// Renders an address: path and query, as in a link. Every address has a response.
pub fn render(site: &Site, address: &str) -> PageResponse {
    finished(site, &PageRequest::new(address))
}

pub fn finished(site: &Site, request: &PageRequest) -> PageResponse {
    let response =
        page(site, request).unwrap_or_else(|failure| pages::error::response(site, request, &failure));
    let worded = path::is_worded(&request.path)
        && ["text/html", "image/svg", "image/png"].iter().any(|kind| response.content_type.starts_with(kind));
    let by_tls = site.public_url.starts_with("https://");
    PageResponse { language: worded.then_some(request.language), by_tls, ..response }
}

/// Twins have one address, so a translated address of a twin is an error with a suggestion.
fn page(site: &Site, request: &PageRequest) -> Result<PageResponse, PageError> {
    if request.language != Language::En && request.format != Format::Html {
        let suggestions = vec![Suggestion::English(request.whole_path())];
        return Err(PageError::NotFound { what: Missing::Translation, suggestions });
    }
    edition_notice::edition(site, request)?;
    match routes::find(request) {
        Some((page, segments)) => page(site, &request.clone().with_segments(segments)),
        None => without_slash(request)
            .map(PageResponse::moved)
            .ok_or_else(|| pages::error::not_found(site, request)),
    }
}

/// The same address without its final slash, if a page has that address.
fn without_slash(request: &PageRequest) -> Option<String> {
    let (path, query) = request.address.split_once('?').unwrap_or((&request.address, ""));
    let mark = if query.is_empty() { "" } else { "?" };
    let address = format!("{}{mark}{query}", path.strip_suffix('/')?);
    routes::find(&PageRequest::new(&address)).map(|_| address)
}
