//! An edition and its changes, worded for the page.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::super::super::error::PageError;
use super::super::super::phrase::Html;
use super::super::super::site::Site;
use super::Names;
use crate::domain::{Community, FigureChange, PublishedEdition, Slug};
use crate::words::number::{self, counted, opening};
use crate::words::{Language, figure};

pub struct EditionRow {
    pub name: String,
    pub date: String,
    pub note: String,
    /// What was revised or removed, always in full.
    pub changed: Vec<ChangeRow>,
    /// What was added, in full where the page is about one community.
    pub added: Vec<ChangeRow>,
    pub added_said: String,
    /// How many were added to whom: name, address, how many.
    pub added_to: Vec<(String, String, usize)>,
}

pub struct ChangeRow {
    pub community: String,
    pub figure: Html,
    pub from: Option<String>,
    pub to: Option<String>,
    pub why: Option<String>,
    /// The document: its address and its title, where the record still knows it.
    pub source: Option<(String, String)>,
}

/// The record of today, which knows what series and documents of the log are called.
pub struct Worded<'a> {
    pub language: Language,
    pub site: &'a Site,
    pub names: &'a Names,
    /// Whether also what was added is listed figure by figure.
    pub every: bool,
}

impl Worded<'_> {
    pub fn editions(&self, editions: &[PublishedEdition]) -> Result<Vec<EditionRow>, PageError> {
        editions.iter().map(|edition| self.edition(edition)).collect()
    }

    pub fn edition(&self, edition: &PublishedEdition) -> Result<EditionRow, PageError> {
        let (added, changed): (Vec<&FigureChange>, Vec<&FigureChange>) =
            edition.changes.iter().partition(|change| change.change.is_added());
        let shown: &[&FigureChange] = if self.every { &added } else { &[] };
        Ok(EditionRow {
            name: edition.name.to_string(),
            date: number::date(self.language, edition.name.date()),
            note: edition.note.clone(),
            changed: self.changes(&changed)?,
            added: self.changes(shown)?,
            added_said: opening(&counted(self.language.say("changes-added"), added.len()).to_string()),
            added_to: self.added_to(&added),
        })
    }

    fn added_to(&self, added: &[&FigureChange]) -> Vec<(String, String, usize)> {
        let mut to: BTreeMap<&Slug, usize> = BTreeMap::new();
        for change in added {
            *to.entry(&change.subject).or_default() += 1;
        }
        let row =
            |(slug, many): (&Slug, usize)| (self.names.of(slug), format!("/changes?community={slug}"), many);
        to.into_iter().map(row).collect()
    }

    fn changes(&self, changes: &[&FigureChange]) -> Result<Vec<ChangeRow>, PageError> {
        let mut known: BTreeMap<&Slug, Option<Cow<'_, Community>>> = BTreeMap::new();
        let mut rows = Vec::new();
        for change in changes {
            if !known.contains_key(&change.subject) {
                known.insert(&change.subject, self.site.full(&change.subject)?);
            }
            rows.push(self.row(change, known.get(&change.subject).and_then(Option::as_deref)));
        }
        Ok(rows)
    }

    fn row(&self, change: &FigureChange, community: Option<&Community>) -> ChangeRow {
        let FigureChange { name, change: kind, .. } = change;
        let url = kind.source().map(ToString::to_string);
        let title = |url: &str| {
            let sources = community.map_or(&self.site.campaign.sources, |community| &community.sources);
            let source = sources.iter().find(|source| source.url.as_str() == url);
            source.map_or_else(|| url.to_owned(), |source| source.title.clone())
        };
        ChangeRow {
            community: self.names.of(&change.subject),
            figure: figure::name(self.language, name, community).into(),
            from: kind.from().map(|value| figure::value(self.language, name, value)),
            to: kind.to().map(|value| figure::value(self.language, name, value)),
            why: kind.why().map(ToOwned::to_owned),
            source: url.map(|url| (url.clone(), title(&url))),
        }
    }
}
