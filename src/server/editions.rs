//! The edition that is served now, and the last one that was refused.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use actix_http::Request;
use arc_swap::{ArcSwap, Guard};
use jiff::Timestamp;
use tracing::{error, info};

use crate::server::answer_cache::Cached;
use crate::server::live_edition::LiveEdition;
use crate::server::log::{LostLines, REQUESTS};
use crate::server::metrics::Metrics;
use crate::server::respond::Answer;
use crate::store::{Edition, StoreError};
use crate::web::site::{Refusal, Refusals, Shared};

/// How editions are served, whichever they are.
pub struct ServeOptions {
    /// The public address of the site.
    pub public_url: String,
    pub workers: usize,
    pub lost_lines: LostLines,
}

pub struct Editions {
    live: ArcSwap<LiveEdition>,
    refused: Refusals,
    options: ServeOptions,
    metrics: Metrics,
}

impl Editions {
    /// Serves the edition at `path` first.
    pub fn new(path: &Path, options: ServeOptions) -> Result<Self, StoreError> {
        let refused = Refusals::default();
        let first = open(path, &options, &refused)?;
        let metrics = Metrics::default();
        metrics.loaded(first.edition.short_digest());
        Ok(Editions { live: ArcSwap::from_pointee(first), refused, options, metrics })
    }

    /// The current edition. A request takes it once and uses it to its end.
    pub(super) fn live(&self) -> Guard<Arc<LiveEdition>> {
        self.live.load()
    }

    pub fn workers(&self) -> usize {
        self.options.workers
    }

    /// The metadata of the current edition.
    pub fn edition(&self) -> Edition {
        self.live().edition.clone()
    }

    /// Opens the edition at `path`, fills its cache, calls `before`, and then serves it. If `before` fails, the
    /// old edition stays.
    pub fn replace<E: From<StoreError>>(
        &self,
        path: &Path,
        before: impl FnOnce() -> Result<(), E>,
    ) -> Result<(), E> {
        let next = open(path, &self.options, &self.refused)?;
        next.warm();
        before()?;
        self.metrics.replaced(next.edition.short_digest());
        self.refused.set(None);
        let (edition, as_of) = (next.edition.short_digest(), next.edition.as_of);
        info!(event = "edition", edition, %as_of, "edition {edition} of {as_of}");
        self.live.store(Arc::new(next));
        Ok(())
    }

    /// The record equals the served edition again, so the last refusal no longer applies.
    pub fn unchanged(&self) {
        self.refused.set(None);
        let live = self.live();
        let edition = live.edition.short_digest();
        info!(event = "unchanged", edition, "edition {edition}: unchanged");
    }

    pub fn refuse(&self, problems: Vec<String>) {
        self.metrics.refused();
        let live = self.live();
        let serving = live.edition.short_digest();
        let list = serde_json::to_vec(&problems).unwrap_or_default();
        let lines = problems.join("\n");
        let message = format_args!("{lines}\nno new edition; {serving} goes on being served");
        info!(event = "refused", problems = list.as_slice(), serving, "{message}");
        self.refused.set(Some(Refusal { at: Timestamp::now(), problems }));
    }

    /// Reports a response to the log and the metrics.
    pub(super) fn report(&self, request: &Request, live: &LiveEdition, answer: &Answer, time: Duration) {
        let status = answer.response.status().as_u16();
        let bytes = answer.response.body().length();
        self.metrics.response(status, bytes, time, answer.cached);
        let path = request.path();
        if let Some(cause) = &answer.failure {
            error!(event = "failed", path, cause, "{path}: {cause}");
        }
        info!(
            target: REQUESTS,
            event = "request",
            method = request.method().as_str(),
            path,
            status,
            bytes,
            milliseconds = time.as_secs_f64() * 1000.0,
            edition = live.edition.short_digest(),
            kept = answer.cached == Cached::Hit,
        );
    }

    pub(super) fn metrics(&self) -> String {
        self.metrics.text(&self.live(), &self.options.lost_lines)
    }

    /// Renders the most visited pages into the cache.
    pub fn warm(&self) {
        self.live.load_full().warm();
    }
}

/// Opens one more connection than there are workers, for filling the cache.
fn open(path: &Path, options: &ServeOptions, refused: &Refusals) -> Result<LiveEdition, StoreError> {
    let shared = Shared::new(refused.clone());
    LiveEdition::open(path, &options.public_url, options.workers + 1, &shared)
}
