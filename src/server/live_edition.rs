//! One edition while it is served: a connection for each worker, and the answers finished so far.
//!
//! Whoever answers a request holds it until the answer is made. When a new edition has taken its place
//! and the last of them is done, it is dropped, and with it what it kept and its file.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use actix_http::ContentEncoding;

use crate::server::answer_cache::AnswerCache;
use crate::server::encoded::Encoded;
use crate::store::{Edition, StoreError};
use crate::web::pages;
use crate::web::render::finished;
use crate::web::request::PageRequest;
use crate::web::response::PageResponse;
use crate::web::site::{Shared, Site};

pub struct LiveEdition {
    pub edition: Edition,
    /// All are opened at once, so that all are of one file, whatever its name comes to mean later.
    sites: Vec<Mutex<Site>>,
    pub kept: AnswerCache,
}

/// Where an answer came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    AnswerCache,
    Made,
}

impl LiveEdition {
    /// `connections`: at least one.
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
        Ok(LiveEdition { edition, sites, kept: AnswerCache::default() })
    }

    /// A worker's own site; nobody waits for it but a worker for itself.
    pub fn with_site<T>(&self, worker: usize, use_it: impl FnOnce(&Site) -> T) -> T {
        let site = &self.sites[worker % self.sites.len()];
        // A page that panicked has changed nothing: a site is only ever read.
        use_it(&site.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// What stands at an address, made now.
    pub fn make(&self, worker: usize, asked: &PageRequest) -> PageResponse {
        self.with_site(worker, |site| finished(site, asked))
    }

    /// What most readers ask for first, in the forms that browsers take.
    pub fn warm(&self) {
        let last = self.sites.len() - 1;
        for (address, _) in pages::TOP {
            let reply = self.make(last, &PageRequest::new(address));
            for encoding in [ContentEncoding::Brotli, ContentEncoding::Gzip] {
                let made = Arc::new(Encoded::new(reply.clone(), encoding));
                self.kept.keep(encoding, address, &made);
            }
        }
    }
}
