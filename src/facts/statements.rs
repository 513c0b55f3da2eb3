//! What a file says besides its figures: one statement a row, with all keys of the row.
//!
//! It reads the parsed tables and asks no reader, so no key of the record can be left out of the log of changes.
//! A new table needs a name in `RecordTable`.

use std::collections::{BTreeMap, BTreeSet};

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::document::Document;
use crate::domain::{
    Code, Figure, FigureName, FigureValue, Keys, RecordTable, RowName, TargetStatus, WebUrl, keys,
};

/// The day on which the record was checked is no statement: each edition has it as its name.
const AS_OF: &str = "as_of";

/// A statement, with the byte offset of each of its keys.
pub struct Statement {
    pub figure: Figure,
    pub places: BTreeMap<String, usize>,
}

/// The statements of a file without an error. `top` is the name of its top-level table.
pub fn read(document: &Document<'_>, top: RecordTable) -> Vec<Statement> {
    let walk = Walk { document, figures: document.figure_places() };
    let file = document.table.get_ref();
    let mut statements = Vec::new();
    let (tables, own): (Vec<_>, Vec<_>) = file.iter().partition(|(_, value)| is_table(value.get_ref()));
    let own: Vec<_> = own.into_iter().map(|(key, value)| (key.get_ref().as_ref(), value)).collect();
    if !own.is_empty() {
        statements.push(walk.statement(top, String::new(), 0, own));
    }
    for (key, value) in tables {
        match key.get_ref().parse() {
            Ok(table) => statements.extend(walk.rows(table, value)),
            Err(_) => {
                let message = format!("the log of changes has no name for [{}] yet", key.get_ref());
                document.report(key.span().start, message);
            }
        }
    }
    walk.report_twins(&statements);
    statements
}

/// A table, or a list of tables.
fn is_table(value: &DeValue<'_>) -> bool {
    value.is_table() || value.as_array().is_some_and(|items| items.iter().any(|item| item.get_ref().is_table()))
}

/// A key of a row, with its value.
type Entry<'d> = (&'d str, &'d Spanned<DeValue<'d>>);

fn entries<'d>(table: &'d DeTable<'d>) -> Vec<Entry<'d>> {
    table.iter().map(|(key, value)| (key.get_ref().as_ref(), value)).collect()
}

struct Walk<'d> {
    document: &'d Document<'d>,
    /// The byte offsets of figures, which have names of their own.
    figures: BTreeSet<usize>,
}

impl<'d> Walk<'d> {
    fn rows(&self, table: RecordTable, value: &'d Spanned<DeValue<'d>>) -> Vec<Statement> {
        let at = value.span().start;
        match (table.row_name(), value.get_ref()) {
            (RowName::Key, DeValue::Table(rows)) => {
                let rows = rows.iter().filter_map(|(key, row)| Some((key, row.get_ref().as_table()?)));
                rows.map(|(key, row)| {
                    self.statement(table, key.get_ref().to_string(), key.span().start, entries(row))
                })
                .collect()
            }
            (_, DeValue::Table(row)) => vec![self.statement(table, String::new(), at, entries(row))],
            (_, DeValue::Array(rows)) => rows.iter().filter_map(|row| self.listed(table, row)).collect(),
            _ => Vec::new(),
        }
    }

    /// A row of a list, named by its own keys.
    fn listed(&self, table: RecordTable, row: &'d Spanned<DeValue<'d>>) -> Option<Statement> {
        let RowName::Values(named_by) = table.row_name() else { return None };
        let fields = row.get_ref().as_table()?;
        // Only the status of a target may be absent.
        let unstated = || TargetStatus::default().code().to_owned();
        let value =
            |key: &&str| fields.get(*key).and_then(|value| scalar(value.get_ref())).unwrap_or_else(unstated);
        let name: Vec<String> = named_by.iter().map(value).collect();
        let mut others = entries(fields);
        others.retain(|(key, _)| !named_by.contains(key));
        Some(self.statement(table, name.join("/"), row.span().start, others))
    }

    fn statement(&self, table: RecordTable, row: String, at: usize, entries: Vec<Entry<'d>>) -> Statement {
        let (mut found, mut places) = (Keys::new(), BTreeMap::new());
        for (key, value) in &entries {
            self.flatten((*key).to_owned(), value, &mut |key, text, at| {
                places.insert(key.clone(), at);
                found.insert(key, text);
            });
        }
        found.remove(AS_OF);
        let name = FigureName::Statement { table, row };
        self.document.locate(name.clone(), at);
        let source = self.document_of(&found);
        Statement { figure: Figure { name, value: FigureValue::Keys(found), source }, places }
    }

    /// Calls `found` with each key within a value, its text and its byte offset.
    fn flatten(
        &self,
        key: String,
        value: &Spanned<DeValue<'d>>,
        found: &mut impl FnMut(String, String, usize),
    ) {
        let at = value.span().start;
        if self.figures.contains(&at) {
            return;
        }
        match value.get_ref() {
            DeValue::Table(table) => {
                for (inner, value) in table {
                    self.flatten(format!("{key}.{}", inner.get_ref()), value, found);
                }
            }
            DeValue::Array(items) if is_table(value.get_ref()) => {
                for (number, item) in (1..).zip(items) {
                    self.flatten(format!("{key}.{number}"), item, found);
                }
            }
            DeValue::Array(items) => {
                let items: Vec<String> = items.iter().filter_map(|item| scalar(item.get_ref())).collect();
                found(key, items.join(", "), at);
            }
            other => found(key, scalar(other).unwrap_or_default(), at),
        }
    }

    /// The web address of a statement's first document, or its own.
    fn document_of(&self, found: &Keys) -> Option<WebUrl> {
        let own = || found.get(keys::URL).cloned();
        let first = found.get(keys::SOURCE).or_else(|| found.get("sources"));
        let first = first.and_then(|named| named.split(", ").next()).and_then(|key| self.source_url(key));
        first.or_else(own)?.parse().ok()
    }

    fn source_url(&self, key: &str) -> Option<String> {
        let sources = self.document.table.get_ref().get(keys::SOURCES)?.get_ref().as_table()?;
        let source = sources.get(key)?.get_ref().as_table()?;
        scalar(source.get(keys::URL)?.get_ref())
    }

    /// Two rows of one name could not be told apart in the log.
    fn report_twins(&self, statements: &[Statement]) {
        let mut seen = BTreeSet::new();
        for Statement { figure, places } in statements {
            if !seen.insert(&figure.name) {
                let line = self.document.line(self.document.place_of(&figure.name));
                let at = places.values().copied().min().unwrap_or_default();
                let message = format!("{} is already at line {line}: expected another name", figure.name);
                self.document.report(at, message);
            }
        }
    }
}

/// A value as text, spelled in one way however the file spells it. `None` for a list or a table.
fn scalar(value: &DeValue<'_>) -> Option<String> {
    match value {
        DeValue::String(text) => Some(text.to_string()),
        DeValue::Boolean(flag) => Some(flag.to_string()),
        DeValue::Integer(number) => {
            i64::from_str_radix(number.as_str(), number.radix()).ok().map(|n| n.to_string())
        }
        DeValue::Float(number) => number.as_str().parse::<f64>().ok().map(|number| number.to_string()),
        _ => None,
    }
}
