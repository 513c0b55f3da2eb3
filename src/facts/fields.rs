//! The keys of one table. A missing or misspelt key becomes a problem with its place, and reading continues.
//! `field` reads the value of a key.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fmt::Display;
use std::str::FromStr;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::document::Document;
use super::field::Field;
use super::value::{as_number, kind_of};
use crate::domain::{Code, nearest};

pub struct Fields<'d> {
    pub document: &'d Document<'d>,
    name: String,
    table: &'d DeTable<'d>,
    at: usize,
    asked: RefCell<Vec<&'static str>>,
}

impl Document<'_> {
    /// The top-level table.
    pub fn fields(&self) -> Fields<'_> {
        Fields::new(self, "the top of the file", self.table.get_ref(), 0)
    }
}

impl<'d> Fields<'d> {
    pub fn new(document: &'d Document<'d>, name: &str, table: &'d DeTable<'d>, at: usize) -> Self {
        Fields { document, name: name.to_owned(), table, at, asked: RefCell::default() }
    }

    /// A required key.
    pub fn required(&self, key: &'static str) -> Field<'d> {
        let field = self.optional(key);
        if field.value.is_none() {
            self.lacks(&format!("the key `{key}`"));
        }
        field
    }

    fn lacks(&self, what: &str) {
        self.document.report(self.at, format!("{} lacks {what}", self.name));
    }

    /// An optional key.
    pub fn optional(&self, key: &'static str) -> Field<'d> {
        self.asked.borrow_mut().push(key);
        Field { document: self.document, key, value: self.table.get(key), place: self.place(key) }
    }

    /// A table under a key, such as `[pledge]`.
    pub fn table(&self, key: &'static str, name: &'static str) -> Option<Fields<'d>> {
        let value = self.optional(key).value?;
        self.as_table(value, name)
    }

    pub fn required_table(&self, key: &'static str, name: &'static str) -> Option<Fields<'d>> {
        match self.optional(key).value {
            Some(value) => self.as_table(value, name),
            None => {
                self.lacks(&format!("the table {name}"));
                None
            }
        }
    }

    /// The tables of an array, such as `[[targets]]`.
    pub fn tables(&self, key: &'static str, name: &'static str) -> Vec<Fields<'d>> {
        let Some(value) = self.optional(key).value else { return Vec::new() };
        match value.get_ref() {
            DeValue::Array(items) => items.iter().filter_map(|item| self.as_table(item, name)).collect(),
            other => {
                self.report(key, format!("expected {name} tables, found {}", kind_of(other)));
                Vec::new()
            }
        }
    }

    /// The tables of a table, such as each `[sources.<key>]`, with the byte offset of the key.
    pub fn keyed_tables<K: FromStr<Err: Display>>(
        &self,
        key: &'static str,
        name: &'static str,
    ) -> Vec<(K, usize, Fields<'d>)> {
        let Some(fields) = self.table(key, name) else { return Vec::new() };
        fields.table.iter().filter_map(|(key, value)| fields.keyed(key, value, name)).collect()
    }

    fn keyed<K: FromStr<Err: Display>>(
        &self,
        key: &'d Spanned<impl AsRef<str>>,
        value: &'d Spanned<DeValue<'d>>,
        name: &'static str,
    ) -> Option<(K, usize, Fields<'d>)> {
        let at = key.span().start;
        let own = name.replace("<key>", key.get_ref().as_ref());
        let fields = self.as_table(value, &own).map(|fields| Fields { at, ..fields })?;
        match key.get_ref().as_ref().parse() {
            Ok(key) => Some((key, at, fields)),
            Err(error) => {
                self.document.report(at, format!("expected a key such as `city-plan-2020`: {error}"));
                None
            }
        }
    }

    /// The number of keys.
    pub fn len(&self) -> usize {
        self.table.len()
    }

    /// Each key with its byte offset and number, for tables whose keys are the source's own names.
    pub fn open(&self) -> Vec<(String, usize, Option<f64>)> {
        let read = |name: &str, value: &Spanned<DeValue<'d>>| {
            (name.to_owned(), value.span().start, as_number(value.get_ref()))
        };
        self.table.iter().map(|(key, value)| read(key.get_ref(), value)).collect()
    }

    /// Each key with its code, for tables whose keys are the source's own names.
    pub fn open_codes<T: Code>(&self) -> Vec<(String, T)> {
        let mut list = Vec::new();
        for (name, value) in self.table {
            let text = value.get_ref().as_str().unwrap_or_default();
            match text.parse() {
                Ok(code) => list.push((name.get_ref().as_ref().to_owned(), code)),
                Err(_) => {
                    let expected = T::codes().join(", ");
                    self.document
                        .report(value.span().start, format!("expected one of {expected}, found {text:?}"));
                }
            }
        }
        list
    }

    pub fn report(&self, key: &str, message: impl Display) {
        self.document.report(self.place(key), format!("`{key}`: {message}"));
    }

    /// Adds a warning: an editor should look again.
    pub fn warn(&self, key: &str, message: impl Display) {
        self.document.warn(self.place(key), format!("`{key}`: {message}"));
    }

    /// The byte offset of a key's value, or of the table if the key is absent.
    pub fn place(&self, key: &str) -> usize {
        self.table.get(key).map_or(self.at, |value| value.span().start)
    }

    /// Reports the keys that the reader did not ask for.
    pub fn finish(self) {
        let asked = self.asked.borrow();
        for (key, _) in self.table {
            let name = key.get_ref().as_ref();
            if !asked.contains(&name) {
                let hint = match nearest(name, asked.iter().copied()) {
                    Some(known) => format!("did you mean `{known}`?"),
                    None => format!("expected one of {}", known_keys(&asked)),
                };
                let message = format!("unknown key `{name}` in {}; {hint}", self.name);
                self.document.report(key.span().start, message);
            }
        }
    }

    fn as_table(&self, value: &'d Spanned<DeValue<'d>>, name: &str) -> Option<Fields<'d>> {
        match value.get_ref() {
            DeValue::Table(table) => Some(Fields::new(self.document, name, table, value.span().start)),
            other => {
                let message = format!("expected a table {name}, found {}", kind_of(other));
                self.document.report(value.span().start, message);
                None
            }
        }
    }
}

/// The known keys, each once, in alphabetical order.
fn known_keys(asked: &[&str]) -> String {
    let known: BTreeSet<&str> = asked.iter().copied().collect();
    known.into_iter().collect::<Vec<_>>().join(", ")
}
