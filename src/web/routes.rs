//! Which address is which page.

use std::sync::LazyLock;

use actix_web::dev::{Path, ResourceDef};

use crate::web::directory::{Directory, Listing};
use crate::web::files::FILES;
use crate::web::page::{Handler, Page};
use crate::web::pages::PAGES;
use crate::web::representation::Representation;
use crate::web::request::path::is_worded;
use crate::web::request::{Address, PageRequest, Route};
use crate::words::Language;

/// A request with the function that answers it, if the address has a page.
pub struct Routed {
    pub request: PageRequest,
    pub page: Option<Handler>,
}

/// One address of a page: a pattern, and its representation.
struct Pattern {
    pattern: ResourceDef,
    /// By the ending of the pattern: an address only matches patterns with its own ending.
    ending: Representation,
    representation: Representation,
    page: &'static Page,
}

/// Every page and file, in the order of OpenAPI and the sitemap.
fn all() -> impl Iterator<Item = &'static Page> {
    PAGES.iter().chain(FILES).copied()
}

pub fn directory() -> Directory {
    static LISTINGS: LazyLock<Vec<&'static Listing>> =
        LazyLock::new(|| all().map(|page| &page.listing).collect());
    Directory::new(&LISTINGS)
}

/// Finds the page of an address and builds its request. Text for readers has an address in each language;
/// other files have one address.
pub fn route(address: &str) -> Routed {
    static PATTERNS: LazyLock<Vec<Pattern>> = LazyLock::new(patterns);
    let address = Address::new(address);
    let ending = Representation::split(&address.path).0;
    let mut path = Path::new(address.path.clone());
    let has_language = address.language == Language::En || is_worded(&address.path);
    let mut candidates = PATTERNS.iter().filter(|pattern| pattern.ending == ending && has_language);
    let found = candidates.find(|pattern| pattern.pattern.capture_match_info(&mut path));
    let route = Route {
        representation: found.map_or(ending, |pattern| pattern.representation),
        listing: found.map(|pattern| &pattern.page.listing),
        segments: path.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
        directory: directory(),
    };
    Routed { request: PageRequest::new(address, route), page: found.map(|pattern| pattern.page.handler) }
}

/// Patterns with fewer variable parts come first: `/data/openapi.json` before `/data/{table}.json`.
fn patterns() -> Vec<Pattern> {
    let of_page = |page: &'static Page| {
        let endpoints = page.listing.endpoints.iter().map(|endpoint| (endpoint.path, endpoint.representation));
        let html = page.listing.path.map(|path| (path, Representation::Html));
        html.into_iter().chain(endpoints).map(move |(path, representation)| (path, representation, page))
    };
    let mut all: Vec<_> = all().flat_map(of_page).collect();
    all.sort_by_key(|(path, _, _)| path.matches('{').count());
    let pattern = |(path, representation, page)| Pattern {
        pattern: ResourceDef::new(path),
        ending: Representation::split(path).0,
        representation,
        page,
    };
    all.into_iter().map(pattern).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_address_belongs_to_one_page() {
        let mut paths: Vec<&str> = Vec::new();
        for page in all() {
            let endpoints = page.listing.endpoints.iter().map(|endpoint| endpoint.path);
            paths.extend(page.listing.path.into_iter().chain(endpoints));
        }
        let all = paths.len();
        paths.sort_unstable();
        paths.dedup();
        assert_eq!(paths.len(), all);
    }

    #[test]
    fn every_endpoint_has_the_ending_of_its_representation() {
        for endpoint in all().flat_map(|page| page.listing.endpoints) {
            let by_ending = Representation::split(endpoint.path).0;
            assert!(by_ending == endpoint.representation || endpoint.path == "/healthz", "{}", endpoint.path);
        }
    }

    #[test]
    fn a_link_of_a_menu_leads_to_a_page_with_a_name() {
        let named: Vec<&str> = directory().pages().map(|(path, _)| path).collect();
        for page in all() {
            let links = page.listing.links.iter().map(|link| link.href.split('#').next().unwrap_or_default());
            for path in links.chain(page.listing.section) {
                assert!(named.contains(&path), "{path}");
            }
        }
    }
}
