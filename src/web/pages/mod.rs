//! One file a page: its struct, its handler, what is worked into its words.

pub mod about;
pub mod actions;
pub mod asset;
pub mod changes;
pub mod chart;
pub mod communities;
pub mod community;
pub mod compare;
pub mod criteria;
pub mod data;
pub mod embed;
pub mod find;
pub mod glossary;
pub mod healthz;
pub mod home;
pub mod join;
pub mod manifest;
pub mod method;
pub mod press;
pub mod reports;
pub mod resources;
pub mod robots;
pub mod sitemap;
pub mod state;

use super::asked::Asked;
use super::error::{Missing, PageError, Way};
use super::site::Site;
use crate::domain::nearest;

/// Each page with the key of its name.
pub const TOP: [(&str, &str); 17] = [
    ("/communities", "page-communities"),
    ("/criteria", "page-criteria"),
    ("/actions", "page-actions"),
    ("/reports", "page-reports"),
    ("/state", "page-state"),
    ("/method", "page-method"),
    ("/about", "page-about"),
    ("/compare", "page-compare"),
    ("/data", "page-data"),
    ("/press", "press-title"),
    ("/changes", "page-changes"),
    ("/resources", "page-resources"),
    ("/glossary", "page-glossary"),
    ("/find", "find-label"),
    ("/join", "join-title"),
    ("/data/api", "page-api"),
    ("/", "page-home"),
];

/// An address that is no page: the page or the community that was probably meant is offered.
pub fn not_found(site: &Site, asked: &Asked) -> PageError {
    let page = nearest(&asked.path, TOP.iter().map(|(href, _)| *href).filter(|href| href.len() > 1));
    let page = TOP.iter().find(|(href, _)| Some(*href) == page);
    let mut ways_on: Vec<Way> = page.map(|(href, key)| Way::Page(href, key)).into_iter().collect();
    if let Ok(names) = site.store.names() {
        let last = asked.path.rsplit('/').next().unwrap_or_default();
        ways_on.extend(Way::near(last, &names));
    }
    PageError::NotFound { what: Missing::Page(asked.path.clone()), ways_on }
}
