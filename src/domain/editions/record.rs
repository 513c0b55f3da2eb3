//! The checked record.

use std::collections::BTreeSet;

use crate::domain::record::{Campaign, Community, Municipalities, Resource, TranslatedText};
use crate::domain::towns::TownData;
use crate::domain::values::Slug;

use super::figures::CAMPAIGN;
use super::published_edition::PublishedEdition;

/// A record without errors, as read from `data/`.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    pub campaign: Campaign,
    /// The communities, by name.
    pub communities: Vec<Community>,
    /// The state.
    pub context: Vec<Community>,
    pub resources: Vec<Resource>,
    pub municipalities: Municipalities,
    /// What others measure for all cities and towns.
    pub towns: TownData,
    /// Texts of all these in other languages.
    pub translations: Vec<TranslatedText>,
    /// The editions, oldest first.
    pub editions: Vec<PublishedEdition>,
    /// The SHA-256 of all file names and texts and of the program's version, in hexadecimal.
    pub digest: String,
}

impl Record {
    /// The texts that pages show as prose, by the name of the file that has them.
    pub fn prose(&self) -> Vec<(&str, BTreeSet<&str>)> {
        let places = self.communities.iter().chain(&self.context);
        let mut prose = vec![
            (CAMPAIGN, self.campaign.prose().into_iter().collect()),
            ("editions", self.editions.iter().map(|edition| edition.note.as_str()).collect()),
            ("resources", self.resources.iter().map(|resource| resource.summary.as_str()).collect()),
        ];
        prose.extend(places.map(|place| (place.slug.as_str(), place.prose().into_iter().collect())));
        prose
    }

    /// The record limited to the communities of `[site]`, without the published figures of others.
    pub fn for_site(mut self) -> Self {
        let Some(site) = self.campaign.site.clone() else { return self };
        let (kept, left): (Vec<Community>, Vec<Community>) =
            self.communities.into_iter().partition(|community| site.holds(community));
        self.communities = kept;
        let elsewhere: BTreeSet<&Slug> = left.iter().map(|community| &community.slug).collect();
        for edition in &mut self.editions {
            edition.changes.retain(|change| !elsewhere.contains(&change.subject));
        }
        self.translations.retain(|text| !elsewhere.contains(&text.subject));
        self.resources.retain(|resource| resource.community.as_ref().is_none_or(|of| !elsewhere.contains(of)));
        self
    }
}
