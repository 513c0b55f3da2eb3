//! One edition while it is served: a connection for each worker, and its cache of responses.
//!
//! A request holds the edition until its response is complete. After a swap, the last of these requests drops
//! the old edition with its cache and its file.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use actix_http::ContentEncoding;

use crate::server::answer_cache::AnswerCache;
use crate::server::encoded::Encoded;
use crate::store::{Edition, StoreError};
use crate::web::render;
use crate::web::response::PageResponse;
use crate::web::routes::{Routed, directory, route};
use crate::web::site::{Shared, Site};

pub struct LiveEdition {
    pub edition: Edition,
    /// All connections are opened at once, so that all read one file, even if its name is reused later.
    sites: Vec<Mutex<Site>>,
    pub cache: AnswerCache,
}

impl LiveEdition {
    /// Opens an edition. `connections` is at least one.
    pub fn open(
        path: &Path,
        public_url: &str,
        connections: usize,
        shared: &Shared,
    ) -> Result<Self, StoreError> {
        let first = Site::open(path, public_url)?.sharing(shared);
        let edition = first.edition().clone();
        let mut sites = vec![Mutex::new(first)];
        for _ in 1..connections {
            let site = Site::open(path, public_url)?.sharing(shared);
            if site.edition() != &edition {
                return Err(StoreError::Replaced { path: path.to_owned() });
            }
            sites.push(Mutex::new(site));
        }
        Ok(LiveEdition { edition, sites, cache: AnswerCache::default() })
    }

    /// Uses a worker's own connection. Only that worker uses it, so the lock is never contended.
    pub fn with_site<T>(&self, worker: usize, use_it: impl FnOnce(&Site) -> T) -> T {
        let site = &self.sites[worker % self.sites.len()];
        // A page that panicked has changed nothing, because a site is read-only.
        use_it(&site.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Renders an address.
    pub fn render(&self, worker: usize, routed: &Routed) -> PageResponse {
        self.with_site(worker, |site| render::response(site, routed))
    }

    /// Renders every page with a name, in English and without a query, in the encodings of browsers.
    pub fn warm(&self) {
        let last = self.sites.len() - 1;
        for (address, _) in directory().pages() {
            let response = self.render(last, &route(address));
            for encoding in [ContentEncoding::Brotli, ContentEncoding::Gzip] {
                let encoded = Arc::new(Encoded::new(response.clone(), encoding));
                self.cache.insert(encoding, address, &encoded);
            }
        }
    }
}
