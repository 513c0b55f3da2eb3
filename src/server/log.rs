//! What happens, one line each: in words for a person, or as JSON for a program, with a line for every
//! request.
//!
//! A line never holds the address of a visitor, nor a query: searches are people's own words.

use std::fmt;
use std::io::{Write, stderr};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use jiff::Timestamp;
use serde::Serialize;

use crate::domain::PartialDate;

/// So many lines may wait for a slow reader of the log; then lines are lost, and never an answer.
const MOST_WAITING: usize = 8192;

#[derive(Serialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum Event<'a> {
    Request(Request<'a>),
    /// A new edition is served.
    Edition {
        edition: &'a str,
        #[serde(serialize_with = "as_text")]
        as_of: PartialDate,
    },
    /// The record was read again, and is the one that is served.
    Unchanged {
        edition: &'a str,
    },
    Refused {
        problems: &'a [String],
        serving: &'a str,
    },
    /// A page failed; ours to mend.
    Failed {
        path: &'a str,
        cause: &'a str,
    },
}

#[derive(Serialize)]
pub struct Request<'a> {
    pub method: &'a str,
    pub path: &'a str,
    pub status: u16,
    pub bytes: u64,
    /// To make the answer, not to send it.
    pub milliseconds: f64,
    pub edition: &'a str,
    pub kept: bool,
}

#[derive(Serialize)]
struct Line<'a> {
    #[serde(serialize_with = "as_text")]
    time: Timestamp,
    #[serde(flatten)]
    event: &'a Event<'a>,
}

fn as_text<S: serde::Serializer>(value: &impl fmt::Display, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(value)
}

/// Where events go.
pub struct Log(Option<SyncSender<String>>);

impl Log {
    /// Words on standard error; requests are not told.
    pub fn in_words() -> Self {
        Log(None)
    }

    /// JSON on standard error, written beside the answers.
    pub fn as_json() -> Self {
        let (sender, receiver) = sync_channel(MOST_WAITING);
        std::thread::spawn(move || write(&receiver));
        Log(Some(sender))
    }

    pub fn tells_requests(&self) -> bool {
        self.0.is_some()
    }

    /// Whether the line was taken.
    pub fn event(&self, event: &Event) -> bool {
        match &self.0 {
            Some(sender) => {
                let line = Line { time: Timestamp::now(), event };
                serde_json::to_string(&line).is_ok_and(|line| sender.try_send(line).is_ok())
            }
            None => writeln!(stderr(), "{event}").is_ok(),
        }
    }
}

/// Whatever waits is written at once.
fn write(lines: &Receiver<String>) {
    while let Ok(line) = lines.recv() {
        let mut text = line + "\n";
        for line in lines.try_iter().take(MOST_WAITING) {
            text.push_str(&line);
            text.push('\n');
        }
        let _ = stderr().write_all(text.as_bytes());
    }
}

impl fmt::Display for Event<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Event::Request(request) => write!(f, "{} {} {}", request.method, request.path, request.status),
            Event::Edition { edition, as_of } => write!(f, "edition {edition} of {as_of}"),
            Event::Unchanged { edition } => write!(f, "edition {edition}: unchanged"),
            Event::Refused { problems, serving } => {
                problems.iter().try_for_each(|problem| writeln!(f, "{problem}"))?;
                write!(f, "no new edition; {serving} goes on being served")
            }
            Event::Failed { path, cause } => write!(f, "error: {path}: {cause}"),
        }
    }
}
