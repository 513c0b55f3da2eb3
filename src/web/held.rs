//! What is recorded of every community, read once: for an export, which asks for each forty times.
//!
//! It is *not* for a server, which reads what an answer is about and lets it go.

use std::collections::BTreeMap;

use crate::domain::{Community, PublishedEdition, Slug};
use crate::store::{Store, StoreError};

pub struct Held {
    communities: BTreeMap<Slug, Community>,
    editions: Vec<PublishedEdition>,
    /// What each edition changed of one community, or of the campaign.
    editions_of: BTreeMap<Slug, Vec<PublishedEdition>>,
}

impl Held {
    pub fn read(store: &Store) -> Result<Self, StoreError> {
        let mut communities = BTreeMap::new();
        for (slug, _) in store.names()?.into_iter().chain(store.context()?) {
            if let Some(community) = store.community(&slug)? {
                communities.insert(slug, community);
            }
        }
        let editions = store.editions(None)?;
        Ok(Held { communities, editions_of: by_subject(&editions), editions })
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
