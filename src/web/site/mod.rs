//! The source of every page: one edition, opened once a worker.

mod community_cache;
mod drawn;
mod largest_change;
mod outlines;
mod png_cache;
mod shared;

pub use drawn::Drawn;
pub use largest_change::LargestChange;
pub use outlines::Outlines;
pub use shared::{Refusal, Refusals, Shared};

use std::path::Path;
use std::sync::Arc;

use bytes::Bytes;

use crate::domain::{Assessment, Campaign, Community, Municipality, Slug, Year};
use crate::store::{Edition, Store, StoreError};
use crate::web::error::{Missing, PageError};
use crate::web::request::path::localized;
use crate::words::Language;
use crate::words::citation::Citation;

pub struct Site {
    pub store: Store,
    pub shared: Shared,
    pub campaign: Campaign,
    /// Whether all communities that joined lie in the campaign's region. Only then the site has its name.
    is_regional: bool,
    /// The public address, without a final slash.
    pub public_url: String,
}

impl Site {
    pub fn open(db: &Path, public_url: &str) -> Result<Self, StoreError> {
        let store = Store::open(db)?;
        let campaign = store.campaign()?;
        let is_home =
            |(country, region): &(String, Option<String>)| campaign.is_home(country, region.as_deref());
        let is_regional = store.joined_places()?.iter().all(is_home);
        let shared = Shared::new(Refusals::default());
        let public_url = public_url.trim_end_matches('/').to_owned();
        Ok(Site { store, shared, campaign, is_regional, public_url })
    }

    pub fn sharing(self, shared: &Shared) -> Self {
        Site { shared: shared.clone(), ..self }
    }

    pub fn edition(&self) -> &Edition {
        &self.store.edition
    }

    /// The region of the communities that joined. `None` if some lie elsewhere.
    pub fn region(&self) -> Option<&str> {
        self.is_regional.then_some(self.campaign.region.as_str())
    }

    /// The name of the site: the campaign's, with the region if there is one.
    pub fn name(&self) -> String {
        let region = self.region().map(|region| format!(" {region}")).unwrap_or_default();
        format!("{}{region}", self.campaign.name)
    }

    /// The address of a page for citations. It names the edition, so that the page shows later changes.
    pub fn permalink(&self, path: &str) -> String {
        let mark = if path.contains('?') { '&' } else { '?' };
        let edition = self.edition().name.map(|name| format!("{mark}edition={name}")).unwrap_or_default();
        format!("{}{path}{edition}", self.public_url)
    }

    /// The citation of a page of this edition.
    pub fn cite<'a>(&'a self, language: Language, title: &'a str, path: &str) -> Citation<'a> {
        let edition = self.edition().short_digest();
        let url = self.permalink(&localized(language, path));
        Citation { language, site: self.name(), as_of: self.campaign.as_of, edition, title, url }
    }

    /// Whether the site has everything that a server has: charts as PNG, cards in each language, lists in each
    /// order.
    pub fn is_in_full(&self) -> bool {
        self.shared.in_full
    }

    /// Whether the charts of cities and towns have files of their own. In an export they are in the pages alone: files
    /// of every indicator, town and language would outnumber all others by ten.
    pub fn has_town_pictures(&self) -> bool {
        self.shared.communities.is_none()
    }

    /// A picture as PNG, drawn once an edition.
    pub fn png(&self, path: &str, svg: impl FnOnce() -> Result<String, PageError>) -> Result<Bytes, PageError> {
        self.shared.pictures.png(path, svg)
    }

    /// The outlines of all cities and towns.
    pub fn outlines(&self) -> Result<&Outlines, StoreError> {
        self.shared.outlines.of(&self.store)
    }

    /// "Today", for every computation.
    pub fn as_of(&self) -> Year {
        self.edition().as_of.year
    }

    /// A page makes the assessment of a community once and passes it on.
    pub fn assess<'c>(&self, community: &'c Community) -> Assessment<'c> {
        Assessment::new(community, self.edition().as_of, self.campaign.pledge.halve_by)
    }

    /// The state around the communities, if the record has one.
    pub fn state(&self) -> Result<Arc<Community>, PageError> {
        let slug = self.store.context()?.into_iter().next();
        let state = slug.map(|(slug, _)| self.full(&slug)).transpose()?.flatten();
        state.ok_or_else(|| PageError::NotFound { what: Missing::State, suggestions: Vec::new() })
    }

    /// A community or the state, with all its facts.
    pub fn full(&self, slug: &Slug) -> Result<Option<Arc<Community>>, StoreError> {
        let read = || self.store.community(slug);
        match &self.shared.communities {
            Some(held) => held.of(slug, read),
            None => Ok(read()?.map(Arc::new)),
        }
    }

    /// The city or town of the state that a community is, if it is one.
    pub fn town_of(&self, community: &Community) -> Result<Option<&Municipality>, StoreError> {
        let town = self.store.town(community.slug.as_str())?;
        let town = town.filter(|town| town.community.as_ref() == Some(&community.slug));
        Ok(town.map(|town| &town.municipality))
    }

    /// The community with this slug, or an error with the nearest ones.
    pub fn community(&self, slug: &str) -> Result<Arc<Community>, PageError> {
        let found = match slug.parse() {
            Ok(slug) => self.full(&slug)?,
            Err(_) => None,
        };
        match found.filter(|community| !community.is_state()) {
            Some(community) => Ok(community),
            None => {
                Err(PageError::no_community(slug, &self.store.names()?).with_search(&slug.replace('-', " ")))
            }
        }
    }
}
