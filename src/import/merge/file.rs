//! A community's file, edited in place: what an editor wrote stays as it is, to the byte.

use std::io;
use std::path::{Path, PathBuf};

use toml_edit::{ArrayOfTables, DocumentMut, Item, Table, value};

use super::super::entry::{Document, Entry, Identifier};
use crate::domain::{Basis, Code};

/// What an import says where it knows nothing, and may take back.
pub const NO_INVENTORY: &str = "No inventory of the whole community was found in what was imported.";
pub const NO_PLEDGE: &str = "No list that was imported says whether it joined.";

#[derive(Clone, Debug)]
pub struct CommunityFile {
    path: PathBuf,
    slug: String,
    document: DocumentMut,
    /// As it was read; empty where it is new.
    was: String,
}

impl CommunityFile {
    pub fn read(path: &Path) -> io::Result<Self> {
        let was = std::fs::read_to_string(path)?;
        let document: DocumentMut =
            was.parse().map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?;
        let slug = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        Ok(CommunityFile { path: path.to_owned(), slug, document, was })
    }

    pub fn new(folder: &Path, slug: &str, entry: &Entry) -> Self {
        let mut document = DocumentMut::new();
        document["slug"] = value(slug);
        document["name"] = value(&entry.name);
        document["kind"] = value("local-government");
        if let Some(state) = &entry.state {
            document["state"] = value(state);
        }
        if let Some(region) = &entry.region {
            document["region"] = value(region);
        }
        document["country"] = value(&entry.country);
        document["no_inventory"] = value(NO_INVENTORY);
        document["no_pledge"] = value(NO_PLEDGE);
        let mut file = CommunityFile {
            path: folder.join(format!("{slug}.toml")),
            slug: slug.to_owned(),
            document,
            was: String::new(),
        };
        let mut ids = Table::new();
        match &entry.id {
            Identifier::Slug(_) => (),
            Identifier::CdpAccount(account) => {
                ids["cdp_account"] = value(i64::try_from(*account).unwrap_or_default());
            }
            id => ids[id.key()] = value(id.to_string()),
        }
        ids["source"] = value(&entry.document.key);
        file.document["identifiers"] = Item::Table(ids);
        file.cite(&entry.document);
        file
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    pub fn slug(&self) -> &str {
        &self.slug
    }

    pub fn written(&self) -> String {
        self.document.to_string()
    }

    pub fn is_changed(&self) -> bool {
        self.written() != self.was
    }

    /// Whether an import made it, and no editor put it into a place since.
    pub fn is_imported(&self) -> bool {
        !self.document.contains_key("place") && !self.document.contains_key("criteria")
    }

    pub fn text(&self, key: &str) -> &str {
        self.document.get(key).and_then(Item::as_str).unwrap_or_default()
    }

    /// Whether an editor wrote something else here than an import does.
    pub fn says(&self, key: &str, imported: &str) -> bool {
        self.document.contains_key(key) && self.text(key) != imported
    }

    /// The document under a key that is no other's in this file.
    pub fn own(&self, document: &Document) -> Document {
        let sources = self.document.get("sources").and_then(Item::as_table);
        let title = sources.and_then(|sources| sources.get(&document.key)?.get("title")?.as_str());
        match title.is_none_or(|title| title == document.title) {
            true => document.clone(),
            false => Document { key: format!("imported-{}", document.key), ..document.clone() },
        }
    }

    pub fn identifiers(&self) -> Vec<Identifier> {
        let mut all = vec![Identifier::Slug(self.slug.clone())];
        let Some(table) = self.document.get("identifiers").and_then(Item::as_table) else { return all };
        let text = |key: &str| table.get(key).and_then(Item::as_str).map(ToOwned::to_owned);
        let account = table.get("cdp_account").and_then(Item::as_integer);
        all.extend(account.and_then(|account| u64::try_from(account).ok()).map(Identifier::CdpAccount));
        all.extend(text("race_to_zero").map(Identifier::RaceToZero));
        all.extend(text("net_zero_tracker").map(Identifier::NetZeroTracker));
        all.extend(text("un_locode").map(Identifier::UnLocode));
        all.extend(text("census_geoid").map(Identifier::CensusGeoid));
        all
    }

    pub fn has_pledge(&self) -> bool {
        self.document.contains_key("pledge")
    }

    pub fn document(&mut self) -> &mut DocumentMut {
        &mut self.document
    }

    /// The keys of the series on a basis.
    pub fn series_on(&self, basis: Basis) -> Vec<String> {
        let series = self.document.get("series").and_then(Item::as_table);
        let on = |(key, item): (&str, &Item)| {
            (item.get("basis").and_then(Item::as_str) == Some(basis.code())).then(|| key.to_owned())
        };
        series.into_iter().flat_map(Table::iter).filter_map(on).collect()
    }

    /// The tables of an array, such as `[[targets]]`; none where there is no such array yet.
    pub fn tables(&self, key: &str) -> impl Iterator<Item = &Table> {
        self.document.get(key).and_then(Item::as_array_of_tables).into_iter().flat_map(ArrayOfTables::iter)
    }

    pub fn table_mut(&mut self, key: &str, i: usize) -> Option<&mut Table> {
        self.document.get_mut(key)?.as_array_of_tables_mut()?.get_mut(i)
    }

    pub fn push(&mut self, key: &str, table: Table) {
        let item = self.document.entry(key).or_insert(Item::ArrayOfTables(ArrayOfTables::new()));
        if let Some(array) = item.as_array_of_tables_mut() {
            array.push(table);
        }
    }

    /// A table of tables, such as `[sources.<key>]`, with one more in it.
    pub fn put(&mut self, tables: &str, key: &str, table: Table) {
        let mut parent = Table::new();
        parent.set_implicit(true);
        let item = self.document.entry(tables).or_insert(Item::Table(parent));
        if let Some(parent) = item.as_table_mut() {
            parent.insert(key, Item::Table(table));
        }
    }

    /// A document that something in the file rests on.
    pub fn cite(&mut self, document: &Document) {
        let known = self.document.get("sources").and_then(Item::as_table);
        if known.is_some_and(|sources| sources.contains_key(&document.key)) {
            return;
        }
        let mut table = Table::new();
        table["title"] = value(&document.title);
        table["publisher"] = value(&document.publisher);
        table["kind"] = value(document.kind.code());
        table["url"] = value(&document.url);
        if let Some(published) = document.published {
            table["published"] = value(published.to_string());
        }
        self.put("sources", &document.key, table);
    }
}
