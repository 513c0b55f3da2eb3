//! The lines of the log of changes: what changed, from what to what.

use std::collections::BTreeMap;

use crate::domain::{
    ActionSector, ActionStatus, Basis, ChangeKind, Code, CommunityKind, Difference, FigureChange, FigureName,
    FigureValue, PartialDate, PopulationKind, Precision, Protocol, RecordTable, ReportKind, ResourceKind,
    Series, Source, SourceKind,
};

use super::language::Language;
use super::message::Message;
use super::{figure, label, number};

/// The present record of a subject, which names the series and documents of the log.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    pub series: &'a [Series],
    pub sources: &'a [Source],
    /// The names of cities and towns by GEOID, of indicators by the column of a data file, and of datasets by key.
    pub names: &'a BTreeMap<String, String>,
}

/// A line of the log. A statement has one for each key that differs.
pub struct Line {
    pub what: Message,
    pub from: Option<Text>,
    pub to: Option<Text>,
    /// Whether `what` says all: a statement was added or removed as a whole.
    pub is_whole: bool,
}

/// A value in the words of the page, or text of the record.
pub enum Text {
    Words(String),
    Record(String),
}

impl Text {
    pub fn text(&self) -> &str {
        match self {
            Text::Words(text) | Text::Record(text) => text,
        }
    }

    /// As an argument of a message.
    pub fn into(self, message: Message, name: &'static str) -> Message {
        match self {
            Text::Words(text) => message.with(name, text),
            Text::Record(text) => message.record(name, &text),
        }
    }
}

pub fn lines(language: Language, change: &FigureChange, known: Known<'_>) -> Vec<Line> {
    match &change.name {
        FigureName::Statement { table, row } => Statement { language, table: *table, row, known }.lines(change),
        name => {
            let value = |value: &FigureValue| Text::Words(figure::value(language, name, value));
            let (from, to) = (change.change.from().map(value), change.change.to().map(value));
            vec![Line { what: figure::name(language, name, known.series), from, to, is_whole: false }]
        }
    }
}

struct Statement<'a> {
    language: Language,
    table: RecordTable,
    row: &'a str,
    known: Known<'a>,
}

impl Statement<'_> {
    fn lines(&self, change: &FigureChange) -> Vec<Line> {
        match change.change {
            ChangeKind::Added { .. } => vec![self.whole("log-added")],
            ChangeKind::Removed { .. } => vec![self.whole("log-removed")],
            ChangeKind::Revised { .. } if change.is_told_as_number() => {
                let number = number::whole(self.language, change.differences().len() as f64);
                let what = self.language.message("log-values").nested("entry", &self.entry());
                vec![Line { what: what.with("number", number), from: None, to: None, is_whole: true }]
            }
            ChangeKind::Revised { .. } => {
                change.differences().into_iter().map(|difference| self.difference(difference)).collect()
            }
        }
    }

    fn whole(&self, message: &'static str) -> Line {
        let entry = self.entry();
        let entry = match self.table.has_figures() {
            true => self.language.message("log-details").nested("entry", &entry),
            false => entry,
        };
        let what = self.language.message(message).with("table", self.table.code()).nested("entry", &entry);
        Line { what: what.record("row", self.row), from: None, to: None, is_whole: true }
    }

    fn difference(&self, difference: Difference<'_>) -> Line {
        let Difference { key, from, to } = difference;
        let value = |text: &str| self.value(key, text);
        let what = self.language.message("log-key").nested("entry", &self.entry());
        let what = what.nested("key", &self.key(key));
        Line { what, from: from.map(value), to: to.map(value), is_whole: false }
    }

    /// The name of a key. A value of a data file has the name of its column, the year and the row.
    fn key(&self, key: &str) -> Message {
        match (self.table, key.split_once('/')) {
            (RecordTable::Files, Some((column, row))) => {
                let (column, year) = column.split_once('.').unwrap_or((column, ""));
                let column = [self.named(column), year.to_owned()];
                let column: Vec<String> = column.into_iter().filter(|part| !part.is_empty()).collect();
                let message = self.language.message("log-cell").with("column", column.join(", "));
                message.record("row", &self.named_row(row))
            }
            _ => key_name(self.language, key),
        }
    }

    fn named(&self, key: &str) -> String {
        self.known.names.get(key).map_or_else(|| key.to_owned(), Clone::clone)
    }

    /// A row that begins with a GEOID has the name of the place instead: `Melrose`, or `Melrose (2)`.
    fn named_row(&self, row: &str) -> String {
        let (first, rest) = row.split_at(row.find(" (").unwrap_or(row.len()));
        format!("{}{rest}", self.named(first))
    }

    /// `Action “A bus lane”`. The names of inventories, targets and documents are their own words.
    fn entry(&self) -> Message {
        let (language, row) = (self.language, self.row);
        let named = match self.table {
            RecordTable::Inventories => row.rsplit_once('/').map(|(series, year)| {
                let series = figure::of_series(series, self.known.series);
                language.message("log-inventory").with("year", year).record("series", &series)
            }),
            RecordTable::Targets => row.parse().ok().map(|target| figure::of_target(language, target)),
            RecordTable::Criteria => Some(language.message("log-criterion").with("number", row)),
            RecordTable::Population => Some(language.message("log-population").with("year", row)),
            _ => None,
        };
        named.unwrap_or_else(|| self.by_table())
    }

    fn by_table(&self) -> Message {
        let noun = self.language.message("log-table").with("table", self.table.code());
        if self.row.is_empty() {
            return noun;
        }
        let row = match self.table {
            RecordTable::Sources => self.document(self.row),
            RecordTable::Series => figure::of_series(self.row, self.known.series),
            RecordTable::Datasets | RecordTable::Indicators => self.named(self.row),
            _ => self.row.to_owned(),
        };
        self.language.message("log-row").nested("table", &noun).record("row", &row)
    }

    /// The title of a document, or its key if the record no longer has it.
    fn document(&self, key: &str) -> String {
        let source = self.known.sources.iter().find(|source| source.key.as_str() == key);
        source.map_or_else(|| key.to_owned(), |source| source.title.clone())
    }

    /// The words for a code, a date or yes and no; else the record's own text.
    fn value(&self, key: &str, text: &str) -> Text {
        let language = self.language;
        let words = match (self.table, key) {
            (RecordTable::Actions, "status") => coded::<ActionStatus>(language, text, label::action_status),
            (RecordTable::Actions, "sector") => coded::<ActionSector>(language, text, label::action_sector),
            (RecordTable::Reports, "kind") => coded::<ReportKind>(language, text, label::report_kind),
            (RecordTable::Sources, "kind") => coded::<SourceKind>(language, text, label::source_kind),
            (RecordTable::Resources, "kind") => coded::<ResourceKind>(language, text, label::resource_kind),
            (RecordTable::Community, "kind") => coded::<CommunityKind>(language, text, label::kind),
            (RecordTable::Population, "kind") => {
                coded::<PopulationKind>(language, text, label::population_kind)
            }
            (RecordTable::Series, "basis") => coded::<Basis>(language, text, label::basis),
            (_, "precision" | "sectors_precision") => coded::<Precision>(language, text, label::precision),
            (_, "protocol") => {
                let word = |language, protocol: Protocol| label::protocol(language, Some(protocol));
                coded(language, text, word)
            }
            (_, key) if is_date(key) => text.parse().ok().map(|date: PartialDate| number::date(language, date)),
            (_, "source" | "sources") => {
                let titles: Vec<String> = text.split(", ").map(|key| self.document(key)).collect();
                return Text::Record(titles.join(", "));
            }
            _ => match text {
                "true" => Some(language.text("data-yes").to_owned()),
                "false" => Some(language.text("data-no").to_owned()),
                _ => None,
            },
        };
        words.map_or_else(|| Text::Record(text.to_owned()), Text::Words)
    }
}

fn coded<T: Code>(language: Language, code: &str, word: fn(Language, T) -> &'static str) -> Option<String> {
    code.parse().ok().map(|code| word(language, code).to_owned())
}

fn is_date(key: &str) -> bool {
    ["adopted", "checked", "confirmed", "date", "due", "joined", "published", "started"].contains(&key)
}

/// `status`. Of a key within a table, such as `origin.row`, the name of the table.
pub fn key_name(language: Language, key: &str) -> Message {
    let first = key.split('.').next().unwrap_or_default();
    language.message("log-key-name").with("key", first)
}
