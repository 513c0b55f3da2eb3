//! The state that all connections to one edition share: caches, and the last refused edition.

use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;

use crate::web::site::community_cache::CommunityCache;
use crate::web::site::drawn::Drawn;
use crate::web::site::outlines::DrawnOutlines;
use crate::web::site::png_cache::Pictures;

/// What all sites of one edition share.
#[derive(Clone)]
pub struct Shared {
    pub(super) pictures: Pictures,
    pub(super) outlines: DrawnOutlines,
    /// Whether an export is complete; a server always is.
    pub(super) in_full: bool,
    /// For an export only.
    pub(super) communities: Option<CommunityCache>,
    /// When the server began to serve the edition.
    pub loaded: Timestamp,
    pub refused: Refusals,
}

/// An edition that the server refused.
#[derive(Clone, Debug)]
pub struct Refusal {
    pub at: Timestamp,
    pub problems: Vec<String>,
}

/// The last refused edition; cleared by the next good one.
#[derive(Clone, Default)]
pub struct Refusals(Arc<Mutex<Option<Refusal>>>);

impl Refusals {
    pub fn set(&self, refusal: Option<Refusal>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = refusal;
    }

    pub fn last(&self) -> Option<Refusal> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Shared {
    /// For an export, either complete or without what a large copy omits.
    pub fn of_export(drawn: Drawn, in_full: bool) -> Self {
        let pictures = Pictures::of_export(drawn);
        Shared {
            pictures,
            in_full,
            communities: Some(CommunityCache::default()),
            ..Shared::new(Refusals::default())
        }
    }

    pub fn new(refused: Refusals) -> Self {
        let pictures = Pictures::default();
        Shared {
            pictures,
            outlines: DrawnOutlines::default(),
            in_full: true,
            communities: None,
            loaded: Timestamp::now(),
            refused,
        }
    }
}
