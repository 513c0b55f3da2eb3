//! The directory of the site: a listing for each page and file. The router, the menus, the sitemap, OpenAPI,
//! suggestions, the server's first responses and the export all read it.
//!
//! It is plain data. Each page fills in its own listing, and `routes` collects them.

pub mod endpoint;
pub mod parameter;

use crate::web::directory::endpoint::{Body, Endpoint};

/// The listing of one page, or of one file.
pub struct Listing {
    /// The path of the HTML page; `None` for a file.
    pub path: Option<&'static str>,
    /// The key of the page's name. A page with a name is in the sitemap and among the suggestions.
    pub name: Option<&'static str>,
    /// The address in the navigation that is marked on this page.
    pub section: Option<&'static str>,
    pub links: &'static [MenuLink],
    /// Whether an export also copies this page with the queries that pages link to.
    pub copies_queries: bool,
    /// The addresses without HTML: twins and files.
    pub endpoints: &'static [Endpoint],
}

impl Listing {
    /// A page without links or twins.
    pub const fn page(path: &'static str) -> Self {
        Listing { path: Some(path), ..Listing::files(&[]) }
    }

    /// One or more files.
    pub const fn files(endpoints: &'static [Endpoint]) -> Self {
        Listing { path: None, name: None, section: None, links: &[], copies_queries: false, endpoints }
    }
}

/// A link that every page has.
#[derive(Clone, Copy)]
pub struct MenuLink {
    pub menu: Menu,
    /// Links are in the order of their positions.
    position: u8,
    pub href: &'static str,
    /// The key of its text.
    pub name: &'static str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Menu {
    Navigation,
    Footer,
}

pub const fn navigation(position: u8, href: &'static str, name: &'static str) -> MenuLink {
    MenuLink { menu: Menu::Navigation, position, href, name }
}

pub const fn footer(position: u8, href: &'static str, name: &'static str) -> MenuLink {
    MenuLink { menu: Menu::Footer, position, href, name }
}

/// All listings, in the order of OpenAPI.
#[derive(Clone, Copy)]
pub struct Directory(&'static [&'static Listing]);

impl Directory {
    pub const fn new(listings: &'static [&'static Listing]) -> Self {
        Directory(listings)
    }

    /// The pages with names: their paths and the keys of their names.
    pub fn pages(self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.0.iter().filter_map(|listing| listing.path.zip(listing.name))
    }

    pub fn links(self, menu: Menu) -> Vec<MenuLink> {
        let all = self.0.iter().flat_map(|listing| listing.links);
        let mut links: Vec<MenuLink> = all.filter(|link| link.menu == menu).copied().collect();
        links.sort_by_key(|link| link.position);
        links
    }

    /// The addresses that OpenAPI and `/data/api` describe.
    pub fn endpoints(self) -> impl Iterator<Item = &'static Endpoint> {
        self.0.iter().flat_map(|listing| listing.endpoints).filter(|endpoint| endpoint.is_described())
    }

    /// The paths without a variable part whose responses depend on the edition alone.
    pub fn fixed(self) -> impl Iterator<Item = &'static str> {
        let lasting = |endpoint: &&Endpoint| !matches!(endpoint.body, Body::Fresh(_));
        let endpoints = self.0.iter().flat_map(|listing| listing.endpoints).filter(lasting);
        let pages = self.0.iter().filter_map(|listing| listing.path);
        let paths = pages.chain(endpoints.map(|endpoint| endpoint.path));
        paths.filter(|path| !path.contains('{'))
    }

    /// Whether an export copies the page at `path` with queries.
    pub fn copies_queries(self, path: &str) -> bool {
        self.0.iter().any(|listing| listing.path == Some(path) && listing.copies_queries)
    }
}
