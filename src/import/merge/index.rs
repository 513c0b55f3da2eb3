//! The communities of the record by identifier and by name.

use std::collections::BTreeMap;

use crate::domain::{Community, plain};
use crate::import::entry::CommunityEntry;
use crate::import::identifier::Identifier;

#[derive(Default)]
pub struct Index {
    slugs: BTreeMap<Identifier, String>,
    identifiers: BTreeMap<String, Vec<Identifier>>,
    /// Slugs by plain name and country. An editor decides whether two of them are the same community.
    names: BTreeMap<(String, String), Vec<String>>,
}

impl Index {
    pub fn new(communities: &[Community]) -> Self {
        let mut index = Index::default();
        for community in communities {
            let name = (community.name.as_str(), community.country.as_str());
            index.add(community.slug.as_str(), name, Identifier::all_of(community));
        }
        index
    }

    pub fn add(&mut self, slug: &str, (name, country): (&str, &str), identifiers: Vec<Identifier>) {
        for id in &identifiers {
            self.slugs.insert(id.clone(), slug.to_owned());
        }
        self.identifiers.insert(slug.to_owned(), identifiers);
        self.names.entry((plain(name), country.to_owned())).or_default().push(slug.to_owned());
    }

    pub fn slug(&self, id: &Identifier) -> Option<&str> {
        self.slugs.get(id).map(String::as_str)
    }

    pub fn has_slug(&self, slug: &str) -> bool {
        self.identifiers.contains_key(slug)
    }

    /// A community with the same name and country that lacks this kind of identifier: it may be the same.
    pub fn namesake(&self, entry: &CommunityEntry) -> Option<&str> {
        let namesakes = self.names.get(&(plain(&entry.name), entry.country.clone()))?;
        let same_kind = |id: &Identifier| id.key() == entry.id.key() && !matches!(id, Identifier::Slug(_));
        let lacks = |slug: &&String| !self.identifiers.get(*slug).is_some_and(|ids| ids.iter().any(same_kind));
        namesakes.iter().find(lacks).map(String::as_str)
    }
}
