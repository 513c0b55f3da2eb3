//! Adds entries to the files of `data/communities`.
//!
//! A `Merge` finds the community of an entry by an identifier, changes its file in memory, and never
//! overwrites what an editor wrote. It reads only the files that an entry changes. `Merge::write` then
//! replaces each changed file atomically.

mod applied;
mod contradictions;
mod file;
mod index;
mod inventory;
mod pledge;
mod population;
mod reports;
mod slug;
mod target;
mod toml;
mod values;

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use applied::Applied;
use file::CommunityFile;
use index::Index;

use super::entry::{CommunityEntry, Fact, RowPosition};
use super::identifier::Identifier;
use super::reading::RejectedCell;
use crate::domain::{Record, Year};
use crate::system::whole_file;

/// What happened to a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// Its community is new and has a new file.
    New,
    /// The file of its community has something new.
    Merged,
    /// The record has all of it.
    Unchanged,
    /// The record has another value. The import does not change it.
    Conflict,
}

/// A fact that contradicts the record.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    pub at: RowPosition,
    pub slug: String,
    pub what: String,
}

/// An addition to the file of a community, in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    pub slug: String,
    pub what: String,
}

pub struct Merge {
    folder: PathBuf,
    as_of: Year,
    index: Index,
    /// By slug, the files that an entry is about.
    files: BTreeMap<String, CommunityFile>,
    pub changes: Vec<Change>,
    pub conflicts: Vec<Conflict>,
    /// Rows that an editor must decide on first, and rows that contradict each other.
    pub held_back: Vec<RejectedCell>,
    pub outcomes: BTreeMap<Outcome, usize>,
}

impl Merge {
    /// `data` is the folder that `record` was read from.
    pub fn new(data: &Path, record: &Record) -> Self {
        Merge {
            folder: data.join("communities"),
            as_of: record.campaign.as_of.year,
            index: Index::new(&record.communities),
            files: BTreeMap::new(),
            changes: Vec::new(),
            conflicts: Vec::new(),
            held_back: Vec::new(),
            outcomes: BTreeMap::new(),
        }
    }

    /// Sorts the entries first, so that the order of files and rows does not change the result.
    pub fn add(&mut self, mut entries: Vec<CommunityEntry>) -> io::Result<()> {
        entries.sort_by_cached_key(|entry| {
            let facts = contradictions::facts_in_words(entry);
            (entry.id.clone(), entry.reported, facts, entry.name.clone(), entry.at.clone())
        });
        self.held_back.extend(contradictions::reject(&mut entries));
        for entry in &entries {
            if let Some(outcome) = self.add_entry(entry)? {
                *self.outcomes.entry(outcome).or_default() += entry.rows;
            }
        }
        Ok(())
    }

    /// `None` if the row is held back.
    fn add_entry(&mut self, entry: &CommunityEntry) -> io::Result<Option<Outcome>> {
        let known = self.index.slug(&entry.id).map(ToOwned::to_owned);
        let is_new = known.is_none();
        let Some(slug) = known.or_else(|| self.add_community(entry)) else { return Ok(None) };
        let (changes, conflicts) = (self.changes.len(), self.conflicts.len());
        self.apply(&slug, entry)?;
        Ok(Some(match () {
            () if is_new => Outcome::New,
            () if self.changes.len() > changes => Outcome::Merged,
            () if self.conflicts.len() > conflicts => Outcome::Conflict,
            () => Outcome::Unchanged,
        }))
    }

    /// Makes a file for a community with an unknown identifier, and returns its slug. A community of the
    /// record with the same name and country may be the same one, so such a row is held back.
    fn add_community(&mut self, entry: &CommunityEntry) -> Option<String> {
        if let Identifier::Slug(slug) = &entry.id
            && entry.name.is_empty()
        {
            self.hold_back(entry, format!("the record has no community `{slug}`: add its file first"));
            return None;
        }
        if let Some(other) = self.index.namesake(entry) {
            let key = entry.id.key();
            let reason = format!(
                "may be data/communities/{other}.toml, which has no {key}: \
                 write `{key} = …` into its [identifiers], or add a file for this one by hand"
            );
            self.hold_back(entry, reason);
            return None;
        }
        let slug = match &entry.id {
            Identifier::Slug(slug) => slug.clone(),
            _ => slug::of(entry, &|slug| self.index.has_slug(slug)),
        };
        let identifiers = vec![Identifier::Slug(slug.clone()), entry.id.clone()];
        self.index.add(&slug, (&entry.name, &entry.country), identifiers);
        let file = CommunityFile::new(self.path(&slug), &slug, entry);
        self.files.insert(slug.clone(), file);
        let what = format!("new: {}, {}", entry.name, entry.country);
        self.changes.push(Change { slug: slug.clone(), what });
        Some(slug)
    }

    fn hold_back(&mut self, entry: &CommunityEntry, reason: String) {
        let (column, value) = (entry.id.key().to_owned(), entry.id.to_string());
        self.held_back.push(RejectedCell { at: entry.at.clone(), column, value, reason });
    }

    fn path(&self, slug: &str) -> PathBuf {
        self.folder.join(format!("{slug}.toml"))
    }

    /// Adds the facts of an entry to the file of its community.
    fn apply(&mut self, slug: &str, entry: &CommunityEntry) -> io::Result<()> {
        let mut file = match self.files.remove(slug) {
            Some(file) => file,
            None => CommunityFile::read(self.path(slug))?,
        };
        let entry = &CommunityEntry { document: file.with_own_key(&entry.document), ..entry.clone() };
        let mut applied: Vec<Applied> =
            entry.facts.iter().map(|fact| self.apply_fact(&mut file, entry, fact)).collect();
        applied.extend(entry.joined.map(|joined| pledge::add(&mut file, entry, joined)));
        self.files.insert(slug.to_owned(), file);
        for applied in applied {
            let slug = slug.to_owned();
            match applied {
                Applied::Unchanged => (),
                Applied::Added(what) => self.changes.push(Change { slug, what }),
                Applied::Conflict(what) => self.conflicts.push(Conflict { at: entry.at.clone(), slug, what }),
            }
        }
        Ok(())
    }

    fn apply_fact(&self, file: &mut CommunityFile, entry: &CommunityEntry, fact: &Fact) -> Applied {
        let after =
            |year, what| Applied::Conflict(format!("`as_of` is in {}, the row has {what} {year}", self.as_of));
        match fact {
            Fact::Population(fact) if fact.year > self.as_of => after(fact.year, "residents of"),
            Fact::Inventory(fact) if fact.year > self.as_of => after(fact.year, "an inventory of"),
            Fact::Population(fact) => population::add(file, entry, fact),
            Fact::Inventory(fact) => inventory::add(file, entry, fact),
            Fact::Target(fact) => target::add(file, entry, fact),
        }
    }

    /// Replaces each changed file, and returns how many there were. `progress` gets the count so far.
    pub fn write(&self, mut progress: impl FnMut(usize)) -> io::Result<usize> {
        let mut written = 0;
        for file in self.changed_files() {
            whole_file::replace(file.path(), file.written())?;
            written += 1;
            progress(written);
        }
        Ok(written)
    }

    pub fn changed(&self) -> usize {
        self.changed_files().count()
    }

    fn changed_files(&self) -> impl Iterator<Item = &CommunityFile> {
        self.files.values().filter(|file| file.is_changed())
    }
}
