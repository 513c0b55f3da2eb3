//! The pages and files by address.

use std::sync::LazyLock;

use actix_web::dev::{Path, ResourceDef};

use crate::web::error::PageError;
use crate::web::files;
use crate::web::pages;
use crate::web::representation::Representation;
use crate::web::request::path::is_worded;
use crate::web::request::{Address, PageRequest};
use crate::web::response::PageResponse;
use crate::web::site::Site;
use crate::words::Language;

/// A page: a function from the edition and a request to a response.
pub type Page = fn(&Site, &PageRequest) -> Result<PageResponse, PageError>;

/// A request with the page that answers it, if the address has one.
pub struct Routed {
    pub request: PageRequest,
    pub page: Option<Page>,
}

struct Route {
    pattern: ResourceDef,
    /// By the ending of the pattern: an address only matches patterns with its own ending.
    ending: Representation,
    representation: Representation,
    page: Page,
}

/// Finds the page of an address and builds its request. Text for readers has an address in each language;
/// other files have one address.
pub fn route(address: &str) -> Routed {
    static ROUTES: LazyLock<Vec<Route>> = LazyLock::new(routes);
    let address = Address::new(address);
    let ending = Representation::split(&address.path).0;
    let mut path = Path::new(address.path.clone());
    let has_language = address.language == Language::En || is_worded(&address.path);
    let mut candidates = ROUTES.iter().filter(|route| route.ending == ending && has_language);
    let found = candidates.find(|route| route.pattern.capture_match_info(&mut path));
    let segments = path.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    let representation = found.map_or(ending, |route| route.representation);
    Routed { request: PageRequest::new(address, representation, segments), page: found.map(|route| route.page) }
}

/// Patterns with fewer variable parts come first: `/data/openapi.json` before `/data/{table}.json`.
fn routes() -> Vec<Route> {
    let route = |(path, page): &(&str, Page)| {
        let ending = Representation::split(path).0;
        let representation = if *path == "/healthz" { Representation::Json } else { ending };
        Route { pattern: ResourceDef::new(*path), ending, representation, page: *page }
    };
    let mut routes: Vec<Route> = PAGES.iter().map(route).collect();
    routes.sort_by_key(|route| route.pattern.pattern().map_or(0, |pattern| pattern.matches('{').count()));
    routes
}

const PAGES: &[(&str, Page)] = &[
    ("/", pages::home::page),
    ("/index.json", pages::home::page),
    ("/communities", pages::communities::page),
    ("/communities.json", pages::communities::page),
    ("/communities.csv", pages::communities::page),
    ("/communities/{slug}", pages::community::page),
    ("/communities/{slug}.json", pages::community::page),
    ("/communities/{slug}.csv", pages::community::page),
    ("/communities/{slug}/changes.atom", files::feed::of_community),
    ("/communities/{slug}/embed", pages::embed::page),
    ("/communities/{slug}/embed/{chart}", pages::embed::page),
    ("/communities/{slug}/card.png", files::picture::card),
    ("/communities/{slug}/{chart}.svg", files::picture::page),
    ("/communities/{slug}/{chart}.png", files::picture::page),
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
    ("/state/{chart}.svg", files::picture::of_state),
    ("/state/{chart}.png", files::picture::of_state),
    ("/method", pages::method::page),
    ("/method.json", pages::method::page),
    ("/press", pages::press::page),
    ("/press.json", pages::press::page),
    ("/data", pages::data::page),
    ("/data.json", pages::data::page),
    ("/data/api", pages::data::api),
    ("/data/api.json", pages::data::api),
    ("/data/edition.sqlite", files::table::edition),
    ("/data/datapackage.json", files::datapackage::page),
    ("/data/openapi.json", pages::data::api),
    ("/data/{table}.json", files::table::page),
    ("/data/{table}.csv", files::table::page),
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
    ("/static/{file}.css", files::asset::page),
    ("/static/{file}.svg", files::asset::page),
    ("/static/{file}.png", files::asset::page),
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
        let is_described = |path: &str| !KNOWN_WITHOUT.contains(&path) && !path.starts_with("/data/{table}");
        for (path, _) in PAGES.iter().filter(|(path, _)| for_programs(path) && is_described(path)) {
            assert!(ADDRESSES.iter().any(|address| address.path == *path), "{path} is not in api/addresses.rs");
        }
    }
}
