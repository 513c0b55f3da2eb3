//! What is recorded of every community, at hand: for an export, which asks for each forty times and has
//! just read the record.
//!
//! It is *not* for a server, which reads what an answer is about and lets it go.

use std::collections::BTreeMap;

use crate::domain::{Community, PublishedEdition, Record, Slug};

pub struct Held {
    communities: BTreeMap<Slug, Community>,
    editions: Vec<PublishedEdition>,
    /// What each edition changed of one community, or of the campaign.
    editions_of: BTreeMap<Slug, Vec<PublishedEdition>>,
}

impl Held {
    /// Of the record that the edition was built from.
    pub fn new(record: Record) -> Self {
        let all = record.communities.into_iter().chain(record.context);
        let communities = all.map(|community| (community.slug.clone(), community)).collect();
        let changed = |edition: &PublishedEdition| !edition.changes.is_empty();
        let editions: Vec<PublishedEdition> = record.editions.into_iter().rev().filter(changed).collect();
        Held { communities, editions_of: by_subject(&editions), editions }
    }

    pub fn community(&self, slug: &Slug) -> Option<&Community> {
        self.communities.get(slug)
    }

    pub fn editions(&self, subject: Option<&Slug>) -> &[PublishedEdition] {
        match subject {
            None => &self.editions,
            Some(subject) => self.editions_of.get(subject).map_or(&[], Vec::as_slice),
        }
    }
}

fn by_subject(editions: &[PublishedEdition]) -> BTreeMap<Slug, Vec<PublishedEdition>> {
    let mut of: BTreeMap<Slug, Vec<PublishedEdition>> = BTreeMap::new();
    for edition in editions {
        for change in &edition.changes {
            let own = of.entry(change.subject.clone()).or_default();
            if own.last().is_none_or(|last| last.name != edition.name) {
                let (name, note) = (edition.name, edition.note.clone());
                own.push(PublishedEdition { name, note, changes: Vec::new() });
            }
            own.last_mut().into_iter().for_each(|last| last.changes.push(change.clone()));
        }
    }
    of
}
