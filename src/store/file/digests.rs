//! Digests of the edition's rows: whether anything is another that a file is made from.
//!
//! A row is of the community that it names; one that names none is of all. Nothing is listed by hand: a
//! table or a column that is added is in them.

use std::collections::BTreeMap;

use rusqlite::types::ValueRef;

use super::edition::Store;
use super::tables::{Table, select};
use crate::domain::{DigestBuilder, Slug};
use crate::store::StoreError;

/// SHA-256 in hexadecimal.
#[derive(Debug, Default, PartialEq)]
pub struct Digests {
    /// Of all rows, by the name of their table.
    pub tables: BTreeMap<String, String>,
    /// Of the rows of one community, with what the editions say of it.
    pub communities: BTreeMap<Slug, String>,
    /// Of the rows that are of no one community. What tells one edition from another is left out.
    pub common: String,
}

/// What tells one edition from another, though nothing is said of any community that was not said before.
const OF_EDITIONS: [&str; 2] = ["edition", "edition_log"];

/// Under which rows stand that name no community.
const NO_ONE: &str = "";

/// Of the rows of one table.
pub struct TableDigest {
    name: String,
    all: DigestBuilder,
    /// By the community that rows name.
    of: BTreeMap<String, DigestBuilder>,
}

impl Digests {
    pub fn new(mut read: Vec<TableDigest>) -> Self {
        read.sort_by(|a, b| a.name.cmp(&b.name));
        let mut tables = BTreeMap::new();
        let mut of: BTreeMap<String, DigestBuilder> = BTreeMap::new();
        for table in read {
            tables.insert(table.name, table.all.finish().to_string());
            for (slug, rows) in table.of {
                of.entry(slug).or_default().update(rows.finish().bytes());
            }
        }
        let common = of.remove(NO_ONE).unwrap_or_default().finish().to_string();
        let own = |(slug, rows): (String, DigestBuilder)| Some((slug.parse().ok()?, rows.finish().to_string()));
        Digests { tables, communities: of.into_iter().filter_map(own).collect(), common }
    }
}

impl TableDigest {
    fn take(&mut self, slug: &str, row: &[u8]) {
        self.all.update(row);
        match self.of.get_mut(slug) {
            Some(own) => own.update(row),
            None => self.of.entry(slug.to_owned()).or_default().update(row),
        }
    }
}

impl Store {
    pub fn digest(&self, table: &Table) -> Result<TableDigest, StoreError> {
        let mut digest =
            TableDigest { name: table.name.clone(), all: DigestBuilder::default(), of: BTreeMap::new() };
        let mut statement = self.connection.prepare(&rows(table))?;
        let (columns, whose) = (statement.column_count(), whose(table));
        let mut rows = statement.query([])?;
        let mut bytes = Vec::new();
        while let Some(row) = rows.next()? {
            bytes.clear();
            bytes.extend(table.name.as_bytes());
            for column in 0..columns {
                write(row.get_ref(column)?, &mut bytes);
            }
            let named = whose.map(|column| row.get_ref(column)).transpose()?;
            digest.take(named.and_then(|slug| slug.as_str().ok()).unwrap_or(NO_ONE), &bytes);
        }
        if OF_EDITIONS.contains(&table.name.as_str()) {
            digest.of.clear();
        }
        Ok(digest)
    }
}

/// What an edition says of itself belongs to each of its changes: it may be reworded later.
fn rows(table: &Table) -> String {
    match table.name.as_str() {
        "figure_change" => "SELECT figure_change.*, note FROM figure_change JOIN edition_log ON name = edition
            ORDER BY edition, figure_change.position"
            .to_owned(),
        _ => select(table),
    }
}

/// The place of the column that names the community of a row.
fn whose(table: &Table) -> Option<usize> {
    let column = match table.name.as_str() {
        "community" => "slug",
        "figure_change" => "subject",
        _ => "community",
    };
    table.columns.iter().position(|known| known.name == column)
}

/// So that no two rows are the same bytes.
fn write(value: ValueRef<'_>, to: &mut Vec<u8>) {
    let (kind, bytes): (u8, &[u8]) = match value {
        ValueRef::Null => (0, &[]),
        ValueRef::Integer(number) => (1, &number.to_le_bytes()),
        ValueRef::Real(number) => (2, &number.to_le_bytes()),
        ValueRef::Text(text) => (3, text),
        ValueRef::Blob(bytes) => (4, bytes),
    };
    to.push(kind);
    to.extend(bytes.len().to_le_bytes());
    to.extend(bytes);
}
