//! The metrics for an operator, in the format of Prometheus.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::{Histogram, exponential_buckets};
use prometheus_client::registry::{Registry, Unit};

use crate::server::answer_cache::Cached;
use crate::server::live_edition::LiveEdition;
use crate::server::log::LostLines;

pub const CONTENT_TYPE: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

pub struct Metrics {
    registry: Registry,
    answers: Family<ResponseLabels, Counter>,
    bytes: Counter,
    seconds: Histogram,
    lost_lines: Counter,
    edition: Family<EditionLabels, Gauge>,
    loaded: Gauge<f64, AtomicU64>,
    replaced: Counter,
    refused: Counter,
    kept_bytes: Gauge,
    kept_answers: Gauge,
}

#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct ResponseLabels {
    status: u16,
    /// Whether the response came from the cache: `true` or `false`.
    kept: String,
}

#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct EditionLabels {
    digest: String,
}

impl Default for Metrics {
    fn default() -> Self {
        let mut metrics = Metrics {
            registry: Registry::with_prefix("racetozero"),
            answers: Family::default(),
            bytes: Counter::default(),
            seconds: Histogram::new(exponential_buckets(0.000_1, 4.0, 8)),
            lost_lines: Counter::default(),
            edition: Family::default(),
            loaded: Gauge::default(),
            replaced: Counter::default(),
            refused: Counter::default(),
            kept_bytes: Gauge::default(),
            kept_answers: Gauge::default(),
        };
        metrics.register();
        metrics
    }
}

impl Metrics {
    fn register(&mut self) {
        let to = &mut self.registry;
        to.register("answers", "Responses, by status and whether cached", self.answers.clone());
        to.register_with_unit("answer", "Response bodies", Unit::Bytes, self.bytes.clone());
        to.register_with_unit("answer", "Time to make a response", Unit::Seconds, self.seconds.clone());
        to.register("log_lines_lost", "Log lines lost to a slow reader", self.lost_lines.clone());
        to.register("edition", "The edition that is served", self.edition.clone());
        let loaded = "Time at which the edition was loaded, since 1970";
        to.register_with_unit("edition_loaded", loaded, Unit::Seconds, self.loaded.clone());
        to.register("editions_replaced", "Editions that replaced another", self.replaced.clone());
        to.register("editions_refused", "Records that were refused", self.refused.clone());
        to.register_with_unit("kept", "Cached responses", Unit::Bytes, self.kept_bytes.clone());
        to.register("kept_answers", "Number of cached responses", self.kept_answers.clone());
    }

    pub fn response(&self, status: u16, bytes: u64, time: Duration, cached: Cached) {
        let kept = (cached == Cached::Hit).to_string();
        self.answers.get_or_create(&ResponseLabels { status, kept }).inc();
        self.bytes.inc_by(bytes);
        self.seconds.observe(time.as_secs_f64());
    }

    pub fn loaded(&self, digest: &str) {
        self.edition.clear();
        self.edition.get_or_create(&EditionLabels { digest: digest.to_owned() }).set(1);
        self.loaded.set(SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs_f64());
    }

    pub fn replaced(&self, digest: &str) {
        self.replaced.inc();
        self.loaded(digest);
    }

    pub fn refused(&self) {
        self.refused.inc();
    }

    /// All metrics with their current values.
    pub fn text(&self, live: &LiveEdition, lost_lines: &LostLines) -> String {
        self.lost_lines.inner().store(lost_lines.count(), Ordering::Relaxed);
        self.kept_bytes.set(i64::try_from(live.cache.bytes()).unwrap_or(i64::MAX));
        self.kept_answers.set(i64::try_from(live.cache.count()).unwrap_or(i64::MAX));
        let mut text = String::new();
        // Writing to a string cannot fail.
        let _ = encode(&mut text, &self.registry);
        text
    }
}
