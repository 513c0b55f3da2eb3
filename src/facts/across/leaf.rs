//! The values of a community's file, each with its table, key and place.

use std::fmt;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::facts::document::Document;

/// One value, such as the `summary` of a table of `[[actions]]`.
pub struct Leaf<'d> {
    /// The name of the top-level table; empty for a key at the top of the file.
    pub table: &'d str,
    pub key: &'d str,
    pub value: Value<'d>,
    /// The byte offset of the value.
    pub at: usize,
}

/// What a value is, as far as two files can share it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Value<'d> {
    Text(&'d str),
    /// A number as it is written.
    Number(&'d str),
}

impl Value<'_> {
    pub fn text(&self) -> &str {
        match self {
            Value::Text(text) | Value::Number(text) => text,
        }
    }
}

/// In characters: enough to recognise a text in a message.
const SHOWN: usize = 48;

impl fmt::Display for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Number(number) => f.write_str(number),
            Value::Text(text) if text.chars().count() <= SHOWN => write!(f, "{text:?}"),
            Value::Text(text) => write!(f, "{:?}", text.chars().take(SHOWN).chain(['…']).collect::<String>()),
        }
    }
}

/// The texts and numbers of a file, down to the keys of its tables. Finer tables, such as `sectors`, are not
/// among them.
pub fn leaves<'d>(document: &'d Document<'_>) -> Vec<Leaf<'d>> {
    let mut list = Vec::new();
    for (name, value) in document.table.get_ref() {
        let name = name.get_ref().as_ref();
        list.extend(leaf("", name, value));
        for table in tables(value) {
            list.extend(table.iter().filter_map(|(key, value)| leaf(name, key.get_ref(), value)));
        }
    }
    list
}

/// The tables under a name: of an array, of a table of tables such as `[sources.<key>]`, or the table itself.
fn tables<'d>(value: &'d Spanned<DeValue<'_>>) -> Vec<&'d DeTable<'d>> {
    match value.get_ref() {
        DeValue::Array(items) => items.iter().filter_map(|item| item.get_ref().as_table()).collect(),
        DeValue::Table(table) => {
            let keyed: Vec<_> = table.values().filter_map(|value| value.get_ref().as_table()).collect();
            if keyed.is_empty() { vec![table] } else { keyed }
        }
        _ => Vec::new(),
    }
}

fn leaf<'d>(table: &'d str, key: &'d str, value: &'d Spanned<DeValue<'_>>) -> Option<Leaf<'d>> {
    let at = value.span().start;
    let value = match value.get_ref() {
        DeValue::String(text) => Value::Text(text),
        DeValue::Integer(number) => Value::Number(number.as_str()),
        DeValue::Float(number) => Value::Number(number.as_str()),
        _ => return None,
    };
    Some(Leaf { table, key, value, at })
}
