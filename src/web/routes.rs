//! The pages and files by address.

use std::sync::LazyLock;

use actix_web::dev::{Path, ResourceDef};

use crate::web::error::PageError;
use crate::web::files;
use crate::web::pages;
use crate::web::request::PageRequest;
use crate::web::request::path;
use crate::web::response::PageResponse;
use crate::web::site::Site;
use crate::words::Language;

/// A page: a function from the edition and a request to a response.
pub type Page = fn(&Site, &PageRequest) -> Result<PageResponse, PageError>;

/// The page of a request, with the parameters of the path. Pages have an address in each language; twins and
/// files have one.
pub fn find(request: &PageRequest) -> Option<(Page, Vec<(String, String)>)> {
    static ROUTES: LazyLock<Vec<(ResourceDef, Page)>> =
        LazyLock::new(|| PAGES.iter().map(|(path, page)| (ResourceDef::new(*path), *page)).collect());
    let mut path = Path::new(request.whole_path());
    let (route, page) = ROUTES.iter().find(|(route, _)| route.capture_match_info(&mut path))?;
    let worded = route.pattern().is_some_and(path::is_worded);
    let segments = path.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    (request.language == Language::En || worded).then_some((*page, segments))
}

const PAGES: &[(&str, Page)] = &[
    ("/", pages::home::page),
    ("/index.json", pages::home::page),
    ("/communities", pages::communities::page),
    ("/communities.json", pages::communities::page),
    ("/communities.csv", pages::communities::page),
    ("/communities/{slug}", pages::community::page),
    ("/communities/{slug}/changes.atom", files::feed::of_community),
    ("/communities/{slug}/embed", pages::embed::page),
    ("/communities/{slug}/embed/{chart}", pages::embed::page),
    ("/communities/{slug}/card.png", files::picture::card),
    ("/communities/{slug}/{chart}", files::picture::page),
    ("/find", pages::find::page),
    ("/find.json", pages::find::page),
    ("/join", pages::join::page),
    ("/join.json", pages::join::page),
    ("/compare", pages::compare::page),
    ("/compare.json", pages::compare::page),
    ("/compare.csv", pages::compare::page),
    ("/criteria", pages::criteria::page),
    ("/criteria.json", pages::criteria::page),
    ("/criteria.csv", pages::criteria::page),
    ("/actions", pages::actions::page),
    ("/actions.json", pages::actions::page),
    ("/actions.csv", pages::actions::page),
    ("/reports", pages::reports::page),
    ("/reports.json", pages::reports::page),
    ("/reports.csv", pages::reports::page),
    ("/state", pages::state::page),
    ("/state.json", pages::state::page),
    ("/state.csv", pages::state::page),
    ("/card.png", files::picture::campaign_card),
    ("/state/{chart}", files::picture::of_state),
    ("/method", pages::method::page),
    ("/method.json", pages::method::page),
    ("/press", pages::press::page),
    ("/press.json", pages::press::page),
    ("/data", pages::data::page),
    ("/data.json", pages::data::page),
    ("/data/api", pages::data::api),
    ("/data/api.json", pages::data::api),
    ("/data/{file}", files::table::page),
    ("/changes", pages::changes::page),
    ("/changes.json", pages::changes::page),
    ("/changes.csv", pages::changes::page),
    ("/changes.atom", files::feed::of_all),
    ("/about", pages::about::page),
    ("/about.json", pages::about::page),
    ("/resources", pages::resources::page),
    ("/resources.json", pages::resources::page),
    ("/glossary", pages::glossary::page),
    ("/glossary.json", pages::glossary::page),
    ("/healthz", files::healthz::page),
    ("/sitemap.xml", files::sitemap::page),
    ("/robots.txt", files::robots::page),
    ("/manifest.webmanifest", files::webmanifest::page),
    ("/static/{file}", files::asset::page),
];

#[cfg(test)]
mod tests {
    use super::PAGES;
    use crate::web::openapi::ADDRESSES;

    /// Addresses that crawlers and browsers know by convention.
    const KNOWN_WITHOUT: [&str; 2] = ["/robots.txt", "/sitemap.xml"];

    #[test]
    fn every_route_for_programs_is_described() {
        let for_programs =
            |path: &str| [".json", ".csv", ".atom", ".xml", ".txt"].iter().any(|ending| path.ends_with(ending));
        for (path, _) in PAGES.iter().filter(|(path, _)| for_programs(path) && !KNOWN_WITHOUT.contains(path)) {
            assert!(ADDRESSES.iter().any(|address| address.path == *path), "{path} is not in api/addresses.rs");
        }
    }
}
