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
use super::error::{Link, PageError};
use super::site::Site;
use crate::domain::nearest;

const TOP: [(&str, &str); 17] = [
    ("/find", "Find your city or town"),
    ("/join", "How a community joins"),
    ("/communities", "All communities"),
    ("/criteria", "The five criteria"),
    ("/actions", "Actions"),
    ("/reports", "Reports"),
    ("/state", "The state around them"),
    ("/method", "How we judge"),
    ("/about", "About the campaign"),
    ("/compare", "Compare communities"),
    ("/data", "Take the data"),
    ("/press", "For journalists"),
    ("/data/api", "The data for programs"),
    ("/changes", "Every figure that ever changed"),
    ("/resources", "Guides and resources"),
    ("/glossary", "Glossary"),
    ("/", "The campaign at a glance"),
];

/// An address that is no page: the page or the community that was probably meant is offered.
pub fn not_found(site: &Site, asked: &Asked) -> PageError {
    let what = format!("There is no page at {}.", asked.path);
    let page = nearest(&asked.path, TOP.iter().map(|(href, _)| *href).filter(|href| href.len() > 1));
    let page = TOP.iter().find(|(href, _)| Some(*href) == page);
    let mut ways_on: Vec<Link> = page
        .map(|(href, text)| Link { href: (*href).to_owned(), text: format!("Did you mean {text}?") })
        .into_iter()
        .collect();
    if let Ok(names) = site.store.names() {
        let last = asked.path.rsplit('/').next().unwrap_or_default();
        if let PageError::NotFound { ways_on: near, .. } = PageError::no_community(last, &names) {
            ways_on.extend(near);
        }
    }
    PageError::NotFound { what, ways_on }
}
