//! Entries laid upon the record's files: by identifier, never over what an editor wrote.
//!
//! Everything happens in memory; `Merge::write` then replaces each changed file whole.

mod added;
mod facts;
mod file;
mod inventory;
mod odds;
mod slug;
mod table;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::entry::{At, Entry, Identifier, Joining};
use super::reading::Rejected;
use crate::domain::{Year, plain};
use added::Added;
use file::{CommunityFile, NO_PLEDGE};

/// What became of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// A file of its own was made for its community.
    New,
    /// Something was added to a community's file.
    Merged,
    /// The record says it already.
    Unchanged,
    /// An editor wrote otherwise; what the editor wrote stands.
    Conflict,
}

/// A fact of a row that the record has otherwise.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    pub at: At,
    pub slug: String,
    pub what: String,
}

/// What was added to a community's file, in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    pub slug: String,
    pub what: String,
}

pub struct Merge {
    folder: PathBuf,
    as_of: Year,
    files: BTreeMap<String, CommunityFile>,
    ids: BTreeMap<Identifier, String>,
    /// By plain name and country: who may be the same, for an editor to say.
    names: BTreeMap<(String, String), Vec<String>>,
    pub changes: Vec<Change>,
    pub conflicts: Vec<Conflict>,
    pub held: Vec<Rejected>,
    pub outcomes: BTreeMap<Outcome, usize>,
}

impl Merge {
    /// The record as it stands.
    pub fn open(data: &Path, as_of: Year) -> std::io::Result<Self> {
        let folder = data.join("communities");
        let mut merge = Merge {
            folder: folder.clone(),
            as_of,
            files: BTreeMap::new(),
            ids: BTreeMap::new(),
            names: BTreeMap::new(),
            changes: Vec::new(),
            conflicts: Vec::new(),
            held: Vec::new(),
            outcomes: BTreeMap::new(),
        };
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            let hidden = path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."));
            if !hidden && path.extension().is_some_and(|extension| extension == "toml") {
                merge.know(CommunityFile::read(&path)?);
            }
        }
        Ok(merge)
    }

    fn know(&mut self, file: CommunityFile) {
        let slug = file.slug().to_owned();
        for id in file.identifiers() {
            self.ids.insert(id, slug.clone());
        }
        let name = (plain(file.text("name")), file.text("country").to_owned());
        self.names.entry(name).or_default().push(slug.clone());
        self.files.insert(slug, file);
    }

    /// In an order of their own, so that files or rows in another order make the same record.
    pub fn take(&mut self, mut entries: Vec<Entry>) {
        // What a row says comes before where it stands.
        entries.sort_by_cached_key(|entry| {
            (entry.id.clone(), entry.reported, odds::said(entry), entry.name.clone(), entry.at.clone())
        });
        self.held.extend(odds::refuse(&mut entries));
        for entry in &entries {
            if let Some(outcome) = self.one(entry) {
                *self.outcomes.entry(outcome).or_default() += entry.rows;
            }
        }
    }

    fn one(&mut self, entry: &Entry) -> Option<Outcome> {
        let known = self.ids.get(&entry.id).cloned();
        let fresh = known.is_none();
        let slug = match known {
            Some(slug) => slug,
            None => self.begin(entry)?,
        };
        let (added, conflicts) = self.add(&slug, entry);
        let outcome = match () {
            () if fresh => Outcome::New,
            () if !added.is_empty() => Outcome::Merged,
            () if !conflicts.is_empty() => Outcome::Conflict,
            () => Outcome::Unchanged,
        };
        let change = |what: String| Change { slug: slug.clone(), what };
        self.changes.extend(added.into_iter().map(change));
        let conflict = |what: String| Conflict { at: entry.at.clone(), slug: slug.clone(), what };
        self.conflicts.extend(conflicts.into_iter().map(conflict));
        Some(outcome)
    }

    /// A file for a community that no identifier finds; none where it may be one of the record, for which
    /// two places of one name and country are too much alike.
    fn begin(&mut self, entry: &Entry) -> Option<String> {
        if let Identifier::Slug(slug) = &entry.id
            && entry.name.is_empty()
        {
            self.hold(entry, "slug", format!("there is no community `{slug}`: add its file first"));
            return None;
        }
        if let Some(other) = self.namesake(entry) {
            let key = entry.id.key();
            let how = format!("write `{key} = …` into [identifiers] of one of them, or add its file by hand");
            self.hold(entry, key, format!("may be data/communities/{other}.toml, which has no {key}: {how}"));
            return None;
        }
        let slug = match &entry.id {
            Identifier::Slug(slug) => slug.clone(),
            _ => slug::of(entry, &|slug| self.files.contains_key(slug)),
        };
        let file = CommunityFile::new(&self.folder, &slug, entry);
        self.changes
            .push(Change { slug: slug.clone(), what: format!("new: {}, {}", entry.name, entry.country) });
        self.know(file);
        Some(slug)
    }

    /// A community of the same name and country that lacks this kind of identifier.
    fn namesake(&self, entry: &Entry) -> Option<&String> {
        let alike = self.names.get(&(plain(&entry.name), entry.country.clone()))?;
        let lacks = |slug: &&String| {
            let ids = self.files.get(*slug).map(CommunityFile::identifiers).unwrap_or_default();
            !ids.iter().any(|id| id.key() == entry.id.key() && !matches!(id, Identifier::Slug(_)))
        };
        alike.iter().find(lacks)
    }

    fn hold(&mut self, entry: &Entry, column: &str, reason: String) {
        let value = entry.id.to_string();
        self.held.push(Rejected { at: entry.at.clone(), column: column.to_owned(), value, reason });
    }

    fn add(&mut self, slug: &str, entry: &Entry) -> (Vec<String>, Vec<String>) {
        let (mut added, mut conflicts) = (Vec::new(), Vec::new());
        let Some(file) = self.files.get_mut(slug) else { return (added, conflicts) };
        let entry = &Entry { document: file.own(&entry.document), ..entry.clone() };
        for fact in &entry.facts {
            match facts::add(file, entry, fact, self.as_of) {
                Added::Same => (),
                Added::Yes(what) => added.push(what),
                Added::Otherwise(what) => conflicts.push(what),
            }
        }
        match entry.joined {
            Some(joined) if file.has_pledge() => conflicts.extend(facts::other_day(file, joined)),
            Some(_) if file.says("no_pledge", NO_PLEDGE) => {
                conflicts.push(format!("\"{}\", and the row says it joined", file.text("no_pledge")));
            }
            Some(joined) => {
                facts::join(file, entry, joined);
                added.push("pledge".to_owned());
            }
            None => (),
        }
        (added, conflicts)
    }

    /// Each changed file, whole or not at all; how many there were.
    pub fn write(&self, mut done: impl FnMut(usize)) -> std::io::Result<usize> {
        let changed: Vec<&CommunityFile> = self.files.values().filter(|file| file.is_changed()).collect();
        for (i, file) in changed.iter().enumerate() {
            crate::facts::replace(file.path(), &file.written())?;
            done(i + 1);
        }
        Ok(changed.len())
    }

    pub fn changed(&self) -> usize {
        self.files.values().filter(|file| file.is_changed()).count()
    }
}

impl Joining {
    fn day(self) -> Option<String> {
        match self {
            Joining::On(day) => Some(day.to_string()),
            Joining::Undated => None,
        }
    }
}
