//! Digests of the edition's rows, to see whether an exported file is out of date.
//!
//! A row belongs to the community, city or town that it names, or else to all of them. A city or town has the slug
//! of the community that it is. The digests cover every table and column, including new ones.

use std::collections::BTreeMap;

use rusqlite::types::ValueRef;

use super::edition::Store;
use super::table::Table;
use super::tables::select;
use crate::domain::{DigestBuilder, Slug};
use crate::store::StoreError;

/// SHA-256 in hexadecimal.
#[derive(Debug, Default, PartialEq)]
pub struct Digests {
    /// The digest of all rows of a table, by its name.
    pub tables: BTreeMap<String, String>,
    /// The digest of the rows of a community, city or town, including its changes in editions.
    pub communities: BTreeMap<Slug, String>,
    /// The digest of what the page of another city or town says of one.
    pub beside: BTreeMap<Slug, String>,
    /// The digest of the rows without a community, except what differs in every edition.
    pub common: String,
}

/// Tables that differ in every edition, even if no fact about a community changed.
const OF_EDITIONS: [&str; 2] = ["edition", "edition_log"];

/// Tables with what the page of a city or town says of its neighbors: their names, addresses and newest figures.
const BESIDE: [&str; 3] = ["identifiers", "municipality", "town_latest"];

/// The key of rows without a community.
const NO_ONE: &str = "";

/// The digests of the rows of one table.
pub struct TableDigest {
    name: String,
    all: DigestBuilder,
    /// By community.
    of: BTreeMap<String, DigestBuilder>,
}

impl Digests {
    pub fn new(mut read: Vec<TableDigest>) -> Self {
        read.sort_by(|a, b| a.name.cmp(&b.name));
        let mut tables = BTreeMap::new();
        let (mut of, mut beside) = (BySlug::new(), BySlug::new());
        for table in read {
            let is_beside = BESIDE.contains(&table.name.as_str());
            tables.insert(table.name, table.all.finish().to_string());
            for (slug, rows) in table.of {
                let digest = rows.finish();
                if is_beside {
                    beside.entry(slug.clone()).or_default().update(digest.bytes());
                }
                of.entry(slug).or_default().update(digest.bytes());
            }
        }
        let common = of.remove(NO_ONE).unwrap_or_default().finish().to_string();
        Digests { tables, communities: finished(of), beside: finished(beside), common }
    }
}

type BySlug = BTreeMap<String, DigestBuilder>;

fn finished(of: BySlug) -> BTreeMap<Slug, String> {
    let own = |(slug, rows): (String, DigestBuilder)| Some((slug.parse().ok()?, rows.finish().to_string()));
    of.into_iter().filter_map(own).collect()
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

/// The note of an edition is part of each of its changes, because an editor may reword it later.
fn rows(table: &Table) -> String {
    match table.name.as_str() {
        "figure_change" => "SELECT figure_change.*, note FROM figure_change JOIN edition_log ON name = edition
            ORDER BY edition, figure_change.position"
            .to_owned(),
        _ => select(table),
    }
}

/// The index of the column with the slug of the community, city or town.
fn whose(table: &Table) -> Option<usize> {
    let own: &[&str] = match table.name.as_str() {
        "community" | "municipality" => &["slug"],
        "figure_change" => &["subject"],
        _ => &["community", "town"],
    };
    table.columns.iter().position(|known| own.contains(&known.name.as_str()))
}

/// Encodes a value so that two different rows never have the same bytes.
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
