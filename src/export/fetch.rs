//! One address → the content of its file, not yet written.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

use bytes::Bytes;

use crate::export::error::ExportError;
use crate::export::query_links::QueryLinks;
use crate::export::{paths, rewrite};
use crate::web::pages::error;
use crate::web::render::render;
use crate::web::representation::Representation;
use crate::web::request::path;
use crate::web::request::path::localized;
use crate::web::response::PageResponse;
use crate::web::routes::route;
use crate::web::site::Site;
use crate::words::Language;

pub struct Fetched {
    pub response: PageResponse,
    pub bytes: Bytes,
    /// The addresses that it links to.
    pub links: BTreeSet<String>,
}

/// Renders addresses. Some addresses of a copy are files of a link with a query.
#[derive(Default)]
pub struct Fetcher {
    /// The link with a query, by the place of its file.
    queries: Mutex<BTreeMap<String, String>>,
}

impl Fetcher {
    pub fn fetch(&self, site: &Site, address: &str) -> Result<Fetched, ExportError> {
        let query = self.query(address);
        let response = render(site, query.as_deref().unwrap_or(address));
        if response.status != 200 {
            let failure = response.failure;
            return Err(ExportError::Answer { address: address.to_owned(), status: response.status, failure });
        }
        let own = query.as_deref().and_then(|link| link.split_once('?')).map(|(_, query)| query);
        self.for_copy(site, address, response, own)
    }

    /// The 404 page.
    pub fn not_found(&self, site: &Site, language: Language) -> Result<Fetched, ExportError> {
        let address = localized(language, "/404");
        self.for_copy(site, &address, error::not_here(site, &route(&address).request), None)
    }

    /// The link with a query whose file has this address.
    fn query(&self, address: &str) -> Option<String> {
        let (language, place) = path::split(address);
        let link = self.queries.lock().ok()?.get(place).cloned()?;
        Some(localized(language, &link))
    }

    fn for_copy(
        &self,
        site: &Site,
        address: &str,
        response: PageResponse,
        own: Option<&str>,
    ) -> Result<Fetched, ExportError> {
        let failed = |cause| ExportError::File { path: paths::file(address).into(), cause };
        let bytes = response.body.clone().read().map_err(failed)?;
        if response.representation != Representation::Html {
            return Ok(Fetched { response, bytes, links: BTreeSet::new() });
        }
        let follows = QueryLinks { own, orders: site.is_in_full() };
        let page = rewrite::copy(&String::from_utf8_lossy(&bytes), &site.public_url, follows);
        if let Ok(mut queries) = self.queries.lock() {
            queries.extend(page.queries);
        }
        Ok(Fetched { response, bytes: page.html.into(), links: page.links })
    }
}
