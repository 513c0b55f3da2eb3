//! Which address is which page. With `answer` and `server` the one place that knows the HTTP framework.

use actix_web::HttpRequest;
use actix_web::web::{Data, ServiceConfig, get, head, resource, route};
use strum::VariantArray;

use crate::store::StoreError;
use crate::words::Language;

use super::addresses;
use super::answer::respond;
use super::asked::Asked;
use super::error::PageError;
use super::pages;
use super::reply::Reply;
use super::site::Site;

/// A page: what was asked of the edition, answered.
type Page = fn(&Site, &Asked) -> Result<Reply, PageError>;
pub type Opened = Result<Site, StoreError>;

pub fn configure(config: &mut ServiceConfig, site: Opened) {
    config.app_data(Data::new(site));
    for (path, page) in PAGES {
        for path in in_languages(path) {
            config.service(answer(&path, *page));
        }
    }
    config.default_service(route().to(|request: HttpRequest, site: Data<Opened>| async move {
        respond(&request, &site, |site, asked| Err(pages::not_found(site, asked)))
    }));
}

const PAGES: &[(&str, Page)] = &[
    ("/", pages::home::page),
    ("/index.json", pages::home::page),
    ("/communities", pages::communities::page),
    ("/communities.json", pages::communities::page),
    ("/communities.csv", pages::communities::page),
    ("/communities/{slug}", pages::community::page),
    ("/communities/{slug}/changes.atom", pages::changes::community_feed),
    ("/communities/{slug}/embed", pages::embed::page),
    ("/communities/{slug}/card.png", pages::chart::card),
    ("/communities/{slug}/{chart}", pages::chart::page),
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
    ("/card.png", pages::chart::campaign_card),
    ("/state/{chart}", pages::chart::of_state),
    ("/method", pages::method::page),
    ("/method.json", pages::method::page),
    ("/press", pages::press::page),
    ("/press.json", pages::press::page),
    ("/data", pages::data::page),
    ("/data.json", pages::data::page),
    ("/data/api", pages::data::api),
    ("/data/api.json", pages::data::api),
    ("/data/{file}", pages::data::file),
    ("/changes", pages::changes::page),
    ("/changes.json", pages::changes::page),
    ("/changes.csv", pages::changes::page),
    ("/changes.atom", pages::changes::feed),
    ("/about", pages::about::page),
    ("/about.json", pages::about::page),
    ("/resources", pages::resources::page),
    ("/resources.json", pages::resources::page),
    ("/glossary", pages::glossary::page),
    ("/glossary.json", pages::glossary::page),
    ("/healthz", pages::healthz::page),
    ("/sitemap.xml", pages::sitemap::page),
    ("/robots.txt", pages::robots::page),
    ("/manifest.webmanifest", pages::manifest::page),
    ("/static/{file}", pages::asset::page),
];

/// What is worded has an address in each language; twins and files have one.
fn in_languages(path: &str) -> Vec<String> {
    if !addresses::is_worded(path) {
        return vec![path.to_owned()];
    }
    let mut all: Vec<String> = Language::VARIANTS.iter().map(|l| addresses::localized(*l, path)).collect();
    if path == "/" {
        let bare = all.iter().map(|home| home.trim_end_matches('/').to_owned()).filter(|home| !home.is_empty());
        all.extend(bare.collect::<Vec<_>>());
    }
    all
}

/// GET and HEAD are answered; any other method is told which are.
fn answer(path: &str, page: Page) -> actix_web::Resource {
    let handler = move |request: HttpRequest, site: Data<Opened>| async move { respond(&request, &site, page) };
    let refuse = |request: HttpRequest, site: Data<Opened>| async move {
        respond(&request, &site, |_, _| Err(PageError::MethodNotAllowed))
    };
    resource(path).route(get().to(handler)).route(head().to(handler)).default_service(route().to(refuse))
}

#[cfg(test)]
mod tests {
    use super::PAGES;
    use crate::web::api::ADDRESSES;

    /// For crawlers and browsers, which know them without being told.
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
