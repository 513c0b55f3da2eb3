//! An edition and its changes, in the words of the page.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::domain::{Community, FigureChange, PublishedEdition, Slug};
use crate::store::LoggedEdition;
use crate::web::error::PageError;
use crate::web::html::message::Html;
use crate::web::pages::changes::names::Names;
use crate::web::site::Site;
use crate::words::Language;
use crate::words::log::{self, Known, Line, Text};
use crate::words::number;
use crate::words::number::{counted, opening};

pub struct EditionRow {
    pub name: String,
    pub date: String,
    pub note: String,
    /// The revised and removed figures.
    pub changed: Vec<ChangeRow>,
    /// The added figures: all of them on a page about one community, else if they are few.
    pub added: Vec<ChangeRow>,
    /// Whether they are few enough to be shown at once.
    pub adds_few: bool,
    pub added_said: String,
    /// The number of added figures by subject: name, address, number.
    pub added_to: Vec<(String, String, usize)>,
}

pub struct ChangeRow {
    pub community: String,
    pub figure: Html,
    pub from: Option<Html>,
    pub to: Option<Html>,
    /// Whether `figure` says all of the change.
    pub is_whole: bool,
    pub why: Option<String>,
    /// The document: its address and title, if it is still in the record.
    pub source: Option<(String, String)>,
}

/// The present record, which names the series and documents of the log.
pub struct Worded<'a> {
    pub language: Language,
    pub site: &'a Site,
    pub names: &'a Names,
}

impl Worded<'_> {
    /// The editions, newest first. For one subject, with every added figure.
    pub fn log(&self, subject: Option<&Slug>) -> Result<Vec<EditionRow>, PageError> {
        let mut rows = self.editions(&self.site.store.log(subject, None)?)?;
        if let Some(subject) = subject {
            for (row, edition) in rows.iter_mut().zip(self.site.store.editions(Some(subject))?) {
                row.added = self.added(&edition)?;
            }
        }
        Ok(rows)
    }

    pub fn editions(&self, editions: &[LoggedEdition]) -> Result<Vec<EditionRow>, PageError> {
        editions.iter().map(|edition| self.edition(edition)).collect()
    }

    pub fn edition(&self, edition: &LoggedEdition) -> Result<EditionRow, PageError> {
        let added: usize = edition.added_to.values().sum();
        let changed: Vec<&FigureChange> = edition.changed.iter().collect();
        Ok(EditionRow {
            name: edition.name.to_string(),
            date: number::date(self.language, edition.name.date()),
            note: edition.note.clone(),
            changed: self.changes(&changed)?,
            added: self.changes(&edition.added.iter().collect::<Vec<_>>())?,
            adds_few: !edition.added.is_empty(),
            added_said: opening(&counted(self.language.message("changes-added"), added).to_string()),
            added_to: edition.added_to.iter().map(|(slug, many)| self.added_to(slug, *many)).collect(),
        })
    }

    fn added_to(&self, subject: &Slug, many: usize) -> (String, String, usize) {
        (self.names.of(subject), format!("/changes?community={subject}"), many)
    }

    fn added(&self, edition: &PublishedEdition) -> Result<Vec<ChangeRow>, PageError> {
        let added: Vec<&FigureChange> =
            edition.changes.iter().filter(|change| change.change.is_added()).collect();
        self.changes(&added)
    }

    fn changes(&self, changes: &[&FigureChange]) -> Result<Vec<ChangeRow>, PageError> {
        let mut known: BTreeMap<&Slug, Option<Arc<Community>>> = BTreeMap::new();
        let mut rows = Vec::new();
        for change in changes {
            if !known.contains_key(&change.subject) {
                known.insert(&change.subject, self.site.full(&change.subject)?);
            }
            rows.extend(self.rows(change, known.get(&change.subject).and_then(Option::as_deref)));
        }
        Ok(rows)
    }

    /// A row for each value that changed.
    fn rows(&self, change: &FigureChange, community: Option<&Community>) -> Vec<ChangeRow> {
        let kind = &change.change;
        let known = self.known(community);
        let url = kind.source().map(ToString::to_string);
        let title = |url: &str| {
            let source = known.sources.iter().find(|source| source.url.as_str() == url);
            source.map_or_else(|| url.to_owned(), |source| source.title.clone())
        };
        let source = url.map(|url| (url.clone(), title(&url)));
        let row = |Line { what, from, to, is_whole }| ChangeRow {
            community: self.names.of(&change.subject),
            figure: what.into(),
            from: from.map(|text| self.html(text)),
            to: to.map(|text| self.html(text)),
            is_whole,
            why: kind.why().map(ToOwned::to_owned),
            source: source.clone(),
        };
        log::lines(self.language, change, known).into_iter().map(row).collect()
    }

    /// What the present record knows of the community, or of the campaign.
    fn known<'k>(&'k self, community: Option<&'k Community>) -> Known<'k> {
        let names = self.names.of_data();
        match community {
            Some(community) => Known { series: &community.series, sources: &community.sources, names },
            None => Known { series: &[], sources: &self.site.campaign.sources, names },
        }
    }

    fn html(&self, text: Text) -> Html {
        match text {
            Text::Words(words) => Html::text(&words),
            Text::Record(text) => Html::record(self.language, &text),
        }
    }
}
