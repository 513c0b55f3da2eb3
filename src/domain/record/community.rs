//! A community, with all that the record holds on it.

use crate::domain::values::{Key, PartialDate, Slug, WebUrl};
use schemars::JsonSchema;
use serde::Serialize;

use super::action::Action;
use super::basis::Basis;
use super::community_kind::CommunityKind;
use super::contact::CommunityContact;
use super::criterion::Standing;
use super::identifiers::Identifiers;
use super::inventory::Inventory;
use super::place::Place;
use super::pledge::Pledge;
use super::population::Population;
use super::reply::Reply;
use super::report::Report;
use super::rule::TownRule;
use super::series::Series;
use super::source::{Source, SourceKind};
use super::target::{Target, TargetStatus};

/// As an ISO 3166-1 alpha-2 code.
pub(super) const UNITED_STATES: &str = "US";

/// A community of the record, or the state. Its JSON holds its own keys only; its tables follow in the twin.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[schemars(rename = "CommunityKeys")]
pub struct Community {
    /// The name in addresses: lower-case letters, digits and hyphens.
    pub slug: Slug,
    /// The name. Places in other countries may share it, so never join data by it.
    pub name: String,
    /// The kind of government.
    pub kind: CommunityKind,
    /// The postal code of its state. Absent if its country has none.
    pub state: Option<String>,
    /// The name of the region of its country. Absent if there is a state.
    pub region: Option<String>,
    /// The country as an ISO 3166-1 alpha-2 code.
    pub country: String,
    /// The county. Absent if there is none or none was found.
    pub county: Option<String>,
    /// The community's website. Absent if none was found.
    pub website: Option<WebUrl>,
    /// The community's own page about climate. Absent if none was found.
    pub climate_page: Option<WebUrl>,
    /// Why there is no community-wide inventory. Absent if there is one.
    #[serde(skip_serializing)]
    pub no_inventory: Option<String>,
    /// Why nobody knows whether it joined. Absent if it did, and for the state.
    #[serde(skip_serializing)]
    pub no_pledge: Option<String>,
    /// Why the editors did not judge a member by the criteria. Usually absent.
    #[serde(skip_serializing)]
    pub no_criteria: Option<String>,
    /// When the community said that its record here is right. Absent if it has not.
    pub confirmed: Option<PartialDate>,
    #[serde(skip)]
    pub place: Option<Place>,
    #[serde(skip)]
    pub population: Vec<Population>,
    #[serde(skip)]
    pub identifiers: Option<Identifiers>,
    #[serde(skip)]
    pub contact: Option<CommunityContact>,
    #[serde(skip)]
    pub reply: Option<Reply>,
    #[serde(skip)]
    pub pledge: Option<Pledge>,
    #[serde(skip)]
    pub series: Vec<Series>,
    #[serde(skip)]
    pub inventories: Vec<Inventory>,
    #[serde(skip)]
    pub targets: Vec<Target>,
    /// One for each of the five criteria. Empty if nobody has judged the community yet.
    #[serde(skip)]
    pub standings: Vec<Standing>,
    #[serde(skip)]
    pub actions: Vec<Action>,
    #[serde(skip)]
    pub reports: Vec<Report>,
    /// The rules of the city or town that are in force or will be, from town data, sorted by their kind. An editor
    /// writes none.
    #[serde(skip)]
    pub rules: Vec<TownRule>,
    #[serde(skip)]
    pub sources: Vec<Source>,
}

impl Community {
    /// A city of the United States about which the record says nothing else.
    pub fn new(slug: Slug) -> Self {
        Community {
            name: slug.to_string(),
            slug,
            kind: CommunityKind::City,
            state: None,
            region: None,
            country: UNITED_STATES.to_owned(),
            county: None,
            website: None,
            climate_page: None,
            no_inventory: None,
            no_pledge: None,
            no_criteria: None,
            confirmed: None,
            place: None,
            population: Vec::new(),
            identifiers: None,
            contact: None,
            reply: None,
            pledge: None,
            series: Vec::new(),
            inventories: Vec::new(),
            targets: Vec::new(),
            standings: Vec::new(),
            actions: Vec::new(),
            reports: Vec::new(),
            rules: Vec::new(),
            sources: Vec::new(),
        }
    }

    /// Whether this is the state, which is shown beside the communities and counted nowhere.
    pub fn is_state(&self) -> bool {
        self.kind == CommunityKind::State
    }

    /// Whether it lies in the United States, whose postal codes the states of the record have.
    pub fn is_in_united_states(&self) -> bool {
        self.country == UNITED_STATES
    }

    /// The path of its page on the site.
    pub fn path(&self) -> String {
        if self.is_state() { "/state".to_owned() } else { self.slug.path() }
    }

    /// The date of joining, if a document has it.
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

    /// The community-wide inventories that do not rest on news alone, oldest first. Only these are compared,
    /// judged and drawn in charts of several years.
    pub fn documented_inventories(&self) -> Vec<&Inventory> {
        let mut inventories = self.inventories_on(Basis::Community);
        inventories.retain(|inventory| !self.is_news(&inventory.source));
        inventories
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
