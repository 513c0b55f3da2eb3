//! The log: `tracing` events on standard error, in words for a person or as JSON for a program.
//!
//! JSON also has a line for each request. Errors of the HTTP library are events too. No line contains the address
//! of a visitor, or a query, because people search in their own words.

use std::io::{BufWriter, stderr};

use tracing::Subscriber;
use tracing::level_filters::LevelFilter;
use tracing::subscriber::set_global_default;
use tracing_appender::non_blocking::{ErrorCounter, NonBlockingBuilder, WorkerGuard};
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::SubscriberExt;

use crate::server::log_line::{Json, OURS, Words};

/// The target of requests. It begins with the target of our other events.
pub const REQUESTS: &str = "racetozero::requests";

/// The module of actix that reads requests and writes responses.
const REQUEST_PARSER: &str = "actix_http::h1";

/// The lines that may wait for a slow reader of the log. Further lines are lost; a response never waits.
const MOST_WAITING: usize = 8192;

/// The open log of this process. Dropping it writes the lines that wait.
pub struct Log {
    lost: LostLines,
    _writer: Option<WorkerGuard>,
}

/// Counts the lines that were lost because their reader was slow.
#[derive(Clone, Default)]
pub struct LostLines(Option<ErrorCounter>);

impl Log {
    /// Logs in words, without requests.
    pub fn in_words() -> Self {
        let subscriber = tracing_subscriber::fmt().event_format(Words).with_writer(stderr).finish();
        install(subscriber.with(events().with_target(REQUESTS, LevelFilter::OFF)));
        Log { lost: LostLines::default(), _writer: None }
    }

    /// Logs as JSON, from a thread of its own.
    pub fn as_json() -> Self {
        let writer = NonBlockingBuilder::default().lossy(true).buffered_lines_limit(MOST_WAITING);
        // The thread flushes when no more lines wait, so that a busy server writes many at once.
        let (writer, guard) = writer.finish(BufWriter::new(stderr()));
        let lost = LostLines(Some(writer.error_counter()));
        let subscriber = tracing_subscriber::fmt().event_format(Json).with_writer(writer).finish();
        install(subscriber.with(events()));
        Log { lost, _writer: Some(guard) }
    }

    pub fn lost_lines(&self) -> LostLines {
        self.lost.clone()
    }
}

impl LostLines {
    pub fn count(&self) -> u64 {
        self.0.as_ref().map_or(0, |counter| counter.dropped_lines() as u64)
    }
}

/// Our events, and the warnings and errors of libraries. Errors of broken requests are left out: any scanner can
/// cause as many as it likes.
fn events() -> Targets {
    let libraries =
        Targets::new().with_default(LevelFilter::WARN).with_target(REQUEST_PARSER, LevelFilter::OFF);
    libraries.with_target(OURS, LevelFilter::INFO)
}

fn install(subscriber: impl Subscriber + Send + Sync) {
    // It fails if the process already has a log. That log then continues.
    let _ = set_global_default(subscriber);
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs::File;
    use std::io::{Read, Seek};
    use std::sync::Arc;
    use tracing::subscriber::with_default;
    use tracing::{error, info};

    fn emit(subscriber: impl Subscriber + Send + Sync + 'static) {
        with_default(subscriber, || {
            error!(target: "actix_server::accept", "too many open files");
            error!(target: "actix_http::h1::dispatcher", "stream error");
            info!(target: "actix_server::builder", "starting 2 workers");
            let problems: &[u8] = br#"["a","b"]"#;
            info!(target: OURS, event = "refused", problems, "a and b");
            info!(target: REQUESTS, event = "request", bytes = 3_u64, kept = true);
        });
    }

    fn text(mut file: &File) -> String {
        let mut text = String::new();
        file.rewind().unwrap();
        file.read_to_string(&mut text).unwrap();
        text
    }

    #[test]
    fn errors_of_the_library_are_logged_and_those_of_broken_requests_are_not() {
        let file = Arc::new(tempfile::tempfile().unwrap());
        let json = tracing_subscriber::fmt().event_format(Json).with_writer(Arc::clone(&file)).finish();
        emit(json.with(events()));
        let text = text(&file);
        let lines: Vec<&str> = text.lines().filter_map(|line| Some(line.split_once("Z\",")?.1)).collect();
        let expected = [
            r#""level":"ERROR","target":"actix_server::accept","message":"too many open files"}"#,
            r#""event":"refused","problems":["a","b"]}"#,
            r#""event":"request","bytes":3,"kept":true}"#,
        ];
        assert_eq!(lines, expected);
    }

    #[test]
    fn words_are_messages_without_requests() {
        let file = Arc::new(tempfile::tempfile().unwrap());
        let words = tracing_subscriber::fmt().event_format(Words).with_writer(Arc::clone(&file)).finish();
        emit(words.with(events().with_target(REQUESTS, LevelFilter::OFF)));
        assert_eq!(text(&file), "error: too many open files\na and b\n");
    }
}
