//! A cache of encoded responses. Each edition has its own.
//!
//! Its size is limited in bytes. A rare request never evicts a frequent one: a thousand searches in a row do not
//! evict the front page.

use std::hash::{Hash, Hasher};
use std::sync::Arc;

use actix_http::ContentEncoding;
use quick_cache::sync::Cache;
use quick_cache::{Equivalent, Weighter};

use crate::server::encoded::Encoded;
use crate::web::response::body::Body;

/// The limit for all responses together. A record of nine communities in four languages needs 7 MB.
const MOST_BYTES: u64 = 12 * 1024 * 1024;
/// The memory of a response beside its body: key, headers, entry.
const OVERHEAD: u64 = 1024;
/// The site never links to longer addresses, so they are not cached.
const LONGEST_ADDRESS: usize = 512;

/// Whether a response came from the cache.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cached {
    Hit,
    Miss,
}

pub struct AnswerCache(Cache<Key, Arc<Encoded>, Weight>);

#[derive(PartialEq, Eq)]
struct Key {
    encoding: ContentEncoding,
    address: Box<str>,
}

/// A borrowed key for lookups.
struct Lookup<'a> {
    encoding: ContentEncoding,
    address: &'a str,
}

impl Hash for Key {
    fn hash<H: Hasher>(&self, state: &mut H) {
        Lookup { encoding: self.encoding, address: &self.address }.hash(state);
    }
}

impl Hash for Lookup<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.encoding, self.address).hash(state);
    }
}

impl Equivalent<Key> for Lookup<'_> {
    fn equivalent(&self, key: &Key) -> bool {
        self.encoding == key.encoding && *self.address == *key.address
    }
}

#[derive(Clone)]
struct Weight;

impl Weighter<Key, Arc<Encoded>> for Weight {
    fn weight(&self, key: &Key, encoded: &Arc<Encoded>) -> u64 {
        encoded.body.length() + key.address.len() as u64 + OVERHEAD
    }
}

impl Default for AnswerCache {
    fn default() -> Self {
        AnswerCache(Cache::with_weighter(1024, MOST_BYTES, Weight))
    }
}

impl AnswerCache {
    pub fn get(&self, encoding: ContentEncoding, address: &str) -> Option<Arc<Encoded>> {
        self.0.get(&Lookup { encoding, address })
    }

    /// Stores a response, unless it is an error, depends on the moment, or is a file.
    pub fn insert(&self, encoding: ContentEncoding, address: &str, encoded: &Arc<Encoded>) {
        let in_memory = matches!(encoded.body, Body::Bytes(_));
        if encoded.lasting && in_memory && address.len() <= LONGEST_ADDRESS {
            self.0.insert(Key { encoding, address: address.into() }, Arc::clone(encoded));
        }
    }

    pub fn bytes(&self) -> u64 {
        self.0.weight()
    }

    pub fn count(&self) -> usize {
        self.0.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::representation::Representation;
    use crate::web::response::PageResponse;

    fn page(size: usize) -> Arc<Encoded> {
        Arc::new(Encoded::new(
            PageResponse::new(Representation::Html, vec![b' '; size]),
            ContentEncoding::Identity,
        ))
    }

    #[test]
    fn a_hundred_thousand_searches_take_no_more_than_said_and_leave_the_front_page() {
        let cache = AnswerCache::default();
        let (front, search) = (page(40_000), page(20_000));
        cache.insert(ContentEncoding::Identity, "/", &front);
        for number in 0..100_000 {
            cache.insert(ContentEncoding::Identity, &format!("/communities?q={number}"), &search);
            if number % 100 == 0 {
                assert!(cache.get(ContentEncoding::Identity, "/").is_some(), "gone after {number}");
            }
        }
        assert!(cache.bytes() <= MOST_BYTES, "{}", cache.bytes());
        assert!(cache.count() > 500, "{}", cache.count());
    }

    #[test]
    fn an_encoding_is_an_answer_of_its_own_and_errors_are_not_kept() {
        let cache = AnswerCache::default();
        cache.insert(ContentEncoding::Gzip, "/", &page(10));
        assert!(cache.get(ContentEncoding::Brotli, "/").is_none());
        let error = PageResponse::new(Representation::Html, "no").with_status(404);
        cache.insert(ContentEncoding::Gzip, "/x", &Arc::new(Encoded::new(error, ContentEncoding::Gzip)));
        cache.insert(ContentEncoding::Gzip, &format!("/{}", "x".repeat(600)), &page(10));
        assert_eq!(cache.count(), 1);
    }
}
