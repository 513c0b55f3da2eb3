//! The file of a community, edited in place. The text that an editor wrote stays the same, to the byte.

use std::io;
use std::path::{Path, PathBuf};

use toml_edit::{ArrayOfTables, DocumentMut, Item, Table, value};

use super::toml::text;
use crate::domain::{Basis, Code, CommunityKind, keys};
use crate::import::entry::{CommunityEntry, SourceDocument};
use crate::import::identifier::Identifier;

/// What a new file says until an import adds an inventory or a pledge.
pub const NO_INVENTORY: &str = "No inventory of the whole community was found in what was imported.";
pub const NO_PLEDGE: &str = "No list that was imported says whether it joined.";

#[derive(Clone, Debug)]
pub struct CommunityFile {
    path: PathBuf,
    document: DocumentMut,
    /// The text that was read; empty for a new file.
    original: String,
}

impl CommunityFile {
    pub fn read(path: PathBuf) -> io::Result<Self> {
        let original = std::fs::read_to_string(&path)?;
        let document = original.parse().map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?;
        Ok(CommunityFile { path, document, original })
    }

    pub fn new(path: PathBuf, slug: &str, entry: &CommunityEntry) -> Self {
        let mut document = DocumentMut::new();
        document[keys::SLUG] = value(slug);
        document[keys::NAME] = value(&entry.name);
        document[keys::KIND] = value(CommunityKind::LocalGovernment.code());
        if let Some(state) = &entry.state {
            document[keys::STATE] = value(state);
        }
        if let Some(region) = &entry.region {
            document[keys::REGION] = value(region);
        }
        document[keys::COUNTRY] = value(&entry.country);
        document[keys::NO_INVENTORY] = value(NO_INVENTORY);
        document[keys::NO_PLEDGE] = value(NO_PLEDGE);
        document[keys::IDENTIFIERS] = Item::Table(identifiers(entry));
        let mut file = CommunityFile { path, document, original: String::new() };
        file.cite(&entry.document);
        file
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    pub fn written(&self) -> String {
        self.document.to_string()
    }

    pub fn is_changed(&self) -> bool {
        self.written() != self.original
    }

    /// Whether an import made the file, and no editor has added a place or criteria since.
    pub fn is_imported(&self) -> bool {
        !self.document.contains_key(keys::PLACE) && !self.document.contains_key(keys::CRITERIA)
    }

    pub fn text(&self, key: &str) -> &str {
        text(&self.document, key)
    }

    /// Whether the key has a text that an editor wrote, not the one that an import writes.
    pub fn is_edited(&self, key: &str, imported: &str) -> bool {
        self.document.contains_key(key) && self.text(key) != imported
    }

    pub fn has_pledge(&self) -> bool {
        self.document.contains_key(keys::PLEDGE)
    }

    pub fn document(&mut self) -> &mut DocumentMut {
        &mut self.document
    }

    /// The keys of the series on a basis.
    pub fn series_on(&self, basis: Basis) -> Vec<String> {
        let series = self.document.get(keys::SERIES).and_then(Item::as_table);
        let on = |(key, item): (&str, &Item)| {
            (item.get(keys::BASIS).and_then(Item::as_str) == Some(basis.code())).then(|| key.to_owned())
        };
        series.into_iter().flat_map(Table::iter).filter_map(on).collect()
    }

    /// The tables of an array such as `[[targets]]`; none if the file has no such array.
    pub fn tables(&self, key: &str) -> impl Iterator<Item = &Table> {
        self.document.get(key).and_then(Item::as_array_of_tables).into_iter().flat_map(ArrayOfTables::iter)
    }

    pub fn table_mut(&mut self, key: &str, i: usize) -> Option<&mut Table> {
        self.document.get_mut(key)?.as_array_of_tables_mut()?.get_mut(i)
    }

    /// Appends a table to an array such as `[[targets]]`.
    pub fn push(&mut self, key: &str, table: Table) {
        let item = self.document.entry(key).or_insert(Item::ArrayOfTables(ArrayOfTables::new()));
        if let Some(array) = item.as_array_of_tables_mut() {
            array.push(table);
        }
    }

    /// Adds a table to a table of tables, such as `[sources.<key>]`.
    pub fn put(&mut self, tables: &str, key: &str, table: Table) {
        let mut parent = Table::new();
        parent.set_implicit(true);
        let item = self.document.entry(tables).or_insert(Item::Table(parent));
        if let Some(parent) = item.as_table_mut() {
            parent.insert(key, Item::Table(table));
        }
    }
}

fn identifiers(entry: &CommunityEntry) -> Table {
    let mut table = Table::new();
    match &entry.id {
        Identifier::Slug(_) => (),
        Identifier::CdpAccount(account) => {
            table[keys::CDP_ACCOUNT] = value(i64::try_from(*account).unwrap_or_default());
        }
        id => table[id.key()] = value(id.to_string()),
    }
    table[keys::SOURCE] = value(&entry.document.key);
    table
}

/// The documents that the file cites.
impl CommunityFile {
    /// The document with a key that no other document of this file has.
    pub fn with_own_key(&self, document: &SourceDocument) -> SourceDocument {
        let sources = self.document.get(keys::SOURCES).and_then(Item::as_table);
        let title = sources.and_then(|sources| sources.get(&document.key)?.get(keys::TITLE)?.as_str());
        match title.is_none_or(|title| title == document.title) {
            true => document.clone(),
            false => SourceDocument { key: format!("imported-{}", document.key), ..document.clone() },
        }
    }

    pub fn cite(&mut self, document: &SourceDocument) {
        let sources = self.document.get(keys::SOURCES).and_then(Item::as_table);
        if sources.is_some_and(|sources| sources.contains_key(&document.key)) {
            return;
        }
        let mut table = Table::new();
        table[keys::TITLE] = value(&document.title);
        table[keys::PUBLISHER] = value(&document.publisher);
        table[keys::KIND] = value(document.kind.code());
        table[keys::URL] = value(&document.url);
        if let Some(published) = document.published {
            table[keys::PUBLISHED] = value(published.to_string());
        }
        self.put(keys::SOURCES, &document.key, table);
    }
}
