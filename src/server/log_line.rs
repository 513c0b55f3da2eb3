//! One line of the log: an event as words or as JSON.

use std::fmt;

use jiff::Timestamp;
use serde::Serialize;
use serde::ser::{Error, SerializeMap, Serializer};
use tracing::field::{Field, Visit};
use tracing::{Event, Level, Subscriber};
use tracing_subscriber::fmt::format::Writer;
use tracing_subscriber::fmt::{FmtContext, FormatEvent, FormatFields};
use tracing_subscriber::registry::LookupSpan;

/// The target of our own events; a prefix is enough.
pub const OURS: &str = "racetozero";

/// The field with the text of an event.
const MESSAGE: &str = "message";

/// Writes the message of an event.
pub struct Words;

impl<S, N> FormatEvent<S, N> for Words
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    N: for<'a> FormatFields<'a> + 'static,
{
    fn format_event(&self, _: &FmtContext<'_, S, N>, mut to: Writer<'_>, event: &Event<'_>) -> fmt::Result {
        if *event.metadata().level() == Level::ERROR {
            to.write_str("error: ")?;
        }
        let mut message = Message { to: to.by_ref(), result: Ok(()) };
        event.record(&mut message);
        message.result?;
        writeln!(to)
    }
}

struct Message<'w> {
    to: Writer<'w>,
    result: fmt::Result,
}

impl Visit for Message<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        if field.name() == MESSAGE {
            self.result = write!(self.to, "{value:?}");
        }
    }
}

/// Writes an object of the fields of an event. Our own events go without their message, which repeats the fields.
pub struct Json;

impl<S, N> FormatEvent<S, N> for Json
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    N: for<'a> FormatFields<'a> + 'static,
{
    fn format_event(&self, _: &FmtContext<'_, S, N>, mut to: Writer<'_>, event: &Event<'_>) -> fmt::Result {
        let line = json(event).map_err(|_| fmt::Error)?;
        writeln!(to, "{line}")
    }
}

fn json(event: &Event<'_>) -> serde_json::Result<String> {
    let mut line = Vec::with_capacity(256);
    let mut serializer = serde_json::Serializer::new(&mut line);
    let mut map = serializer.serialize_map(None)?;
    map.serialize_entry("time", &format_args!("{}", Timestamp::now()))?;
    let metadata = event.metadata();
    let is_ours = metadata.target().starts_with(OURS);
    if !is_ours {
        map.serialize_entry("level", metadata.level().as_str())?;
        map.serialize_entry("target", metadata.target())?;
    }
    let mut fields = Fields { map, with_message: !is_ours, result: Ok(()) };
    event.record(&mut fields);
    fields.result?;
    fields.map.end()?;
    String::from_utf8(line).map_err(Error::custom)
}

struct Fields<M: SerializeMap> {
    map: M,
    with_message: bool,
    result: Result<(), M::Error>,
}

impl<M: SerializeMap> Fields<M> {
    fn entry(&mut self, field: &Field, value: &(impl Serialize + ?Sized)) {
        if self.result.is_ok() && (self.with_message || field.name() != MESSAGE) {
            self.result = self.map.serialize_entry(field.name(), value);
        }
    }
}

impl<M: SerializeMap> Visit for Fields<M> {
    fn record_f64(&mut self, field: &Field, value: f64) {
        self.entry(field, &value);
    }

    fn record_i64(&mut self, field: &Field, value: i64) {
        self.entry(field, &value);
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        self.entry(field, &value);
    }

    fn record_bool(&mut self, field: &Field, value: bool) {
        self.entry(field, &value);
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.entry(field, value);
    }

    /// A list. `tracing` has no type for lists, so our events give the list's JSON as bytes.
    fn record_bytes(&mut self, field: &Field, value: &[u8]) {
        match serde_json::from_slice::<serde_json::Value>(value) {
            Ok(list) => self.entry(field, &list),
            Err(error) => self.result = Err(Error::custom(error)),
        }
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.entry(field, &format_args!("{value:?}"));
    }
}
