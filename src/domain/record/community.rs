//! A community, with all that the record holds on it.

use crate::domain::values::{Key, PartialDate, Slug, WebUrl};

use super::action::Action;
use super::basis::Basis;
use super::community_kind::CommunityKind;
use super::criterion::Standing;
use super::identifiers::Identifiers;
use super::inventory::Inventory;
use super::place::Place;
use super::pledge::Pledge;
use super::population::Population;
use super::report::Report;
use super::series::Series;
use super::source::{Source, SourceKind};
use super::target::{Target, TargetStatus};

/// A city or town, with the pledge it joined by, where it is known to have joined; or the state, which
/// stands beside them.
#[derive(Clone, Debug, PartialEq)]
pub struct Community {
    pub slug: Slug,
    pub name: String,
    pub kind: CommunityKind,
    /// The postal code of its state, where its country has them.
    pub state: Option<String>,
    /// The region of its country, by name, where no state tells it.
    pub region: Option<String>,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    pub county: Option<String>,
    pub website: Option<WebUrl>,
    pub climate_page: Option<WebUrl>,
    pub place: Option<Place>,
    pub population: Vec<Population>,
    pub identifiers: Option<Identifiers>,
    pub pledge: Option<Pledge>,
    /// Why it is not known whether a city or town joined, where that is so.
    pub no_pledge: Option<String>,
    pub series: Vec<Series>,
    pub inventories: Vec<Inventory>,
    /// Why there is no community-wide inventory, where there is none.
    pub no_inventory: Option<String>,
    pub targets: Vec<Target>,
    /// On all five criteria, or on none where nobody has judged it yet.
    pub standings: Vec<Standing>,
    /// Why one that joined was judged on none of the criteria, where that is so.
    pub no_criteria: Option<String>,
    pub actions: Vec<Action>,
    pub reports: Vec<Report>,
    pub sources: Vec<Source>,
}

impl Community {
    /// Whether this is the state, which is shown beside the communities and counted nowhere.
    pub fn is_state(&self) -> bool {
        self.kind == CommunityKind::State
    }

    /// The path of its page on the site.
    pub fn path(&self) -> String {
        if self.is_state() { "/state".to_owned() } else { self.slug.path() }
    }

    /// When it joined, where a document says so.
    pub fn joined(&self) -> Option<PartialDate> {
        self.pledge.as_ref()?.joined
    }

    pub fn source(&self, key: &Key) -> Option<&Source> {
        self.sources.iter().find(|source| source.key == *key)
    }

    pub fn series(&self, key: &Key) -> Option<&Series> {
        self.series.iter().find(|series| series.key == *key)
    }

    pub fn basis_of(&self, inventory: &Inventory) -> Option<Basis> {
        self.series(&inventory.series).map(|series| series.basis)
    }

    /// The inventories of one basis, oldest first.
    pub fn inventories_on(&self, basis: Basis) -> Vec<&Inventory> {
        let mut found: Vec<&Inventory> =
            self.inventories.iter().filter(|inventory| self.basis_of(inventory) == Some(basis)).collect();
        found.sort_by_key(|inventory| inventory.year);
        found
    }

    /// Whether a statement rests on news alone.
    pub fn is_news(&self, source: &Key) -> bool {
        self.source(source).is_some_and(|source| source.kind == SourceKind::News)
    }

    /// Draft targets, which are shown and never judged as promises.
    pub fn drafts(&self) -> impl Iterator<Item = &Target> {
        self.targets.iter().filter(|target| target.status == TargetStatus::Draft)
    }
}
