//! `/communities/{slug}.json`: everything that the record holds on one community.

mod fair_share;
mod inventories;
mod pledge;
mod targets;
mod town;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::{
    Action, ActionDetails, Community, CommunityContact, Documents, Identifiers, Key, PartialDate, Place,
    Population, Reply, Report, Series, Source, Standing,
};
use crate::store::StoreError;
use crate::web::api::answers::{self, AnswersTwin};
use crate::web::api::described;
use crate::web::api::verdict::{self, VerdictTwin};
use crate::web::site::Site;
use fair_share::{FairShareTwin, fair_share};
use inventories::{InventoryTwin, inventory};
use pledge::{PledgeTwin, pledge};
use targets::{TargetTwin, target};
use town::TownLink;

/// Everything that the record holds on one community.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Community", transform = described::by::<Place>)]
pub struct CommunityTwin<'a> {
    #[serde(flatten)]
    keys: &'a Community,
    latitude: Option<f64>,
    longitude: Option<f64>,
    area_km2: Option<f64>,
    /// The digest of the edition. It changes with anything in the record.
    edition: &'a str,
    /// The day on which the editors checked the record. Every computation uses it as today.
    as_of: PartialDate,
    /// Counts of residents.
    population: &'a [Population],
    /// Its identifiers in other data sets.
    identifiers: Option<&'a Identifiers>,
    /// Its pledge. `null` for the state, and if nobody knows whether it joined.
    pledge: Option<PledgeTwin<'a>>,
    /// Why nobody knows whether it joined.
    pledge_reason: Option<&'a str>,
    /// Its targets: how far emissions are to fall, and by when.
    targets: Vec<TargetTwin<'a>>,
    /// The series of its inventories. Only figures of one series can be compared.
    series: &'a [Series],
    /// Its emissions, year by year.
    inventories: Vec<InventoryTwin<'a>>,
    /// Why there is no community-wide inventory. `null` if there is one.
    inventories_reason: Option<&'a str>,
    /// Whether it is on pace, and every number behind the verdict.
    verdict: VerdictTwin,
    /// A yardstick beside its own target.
    fair_share: FairShareTwin<'a>,
    /// The editors' judgement by each criterion.
    criteria: Vec<WithSource<'a, Standing>>,
    /// Its actions to cut emissions.
    actions: Vec<ActionTwin<'a>>,
    /// The reports that it published.
    reports: &'a [Report],
    /// The documents behind all of the above, by key.
    sources: BTreeMap<&'a Key, &'a Source>,
    /// Whom a resident can ask. `null` if no office was found.
    contact: Option<&'a CommunityContact>,
    /// Its own words about this record. `null` if it has sent none.
    reply: Option<&'a Reply>,
    /// The five answers on it: promise, count, pace, doing and reporting.
    answers: AnswersTwin,
    /// The data of others about it as a city or town. `null` if it lies outside the state.
    town: Option<TownLink>,
}

/// A part of the record with the key of its document. Lists of all communities name the document itself instead.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "{T}")]
struct WithSource<'a, T> {
    #[serde(flatten)]
    part: &'a T,
    /// The document: a key of `sources`.
    source: &'a Key,
    #[serde(flatten)]
    documents: &'a Documents,
}

/// An action with its documents and details.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Action")]
struct ActionTwin<'a> {
    #[serde(flatten)]
    cited: WithSource<'a, Action>,
    #[serde(flatten)]
    details: &'a ActionDetails,
}

pub fn twin<'a>(community: &'a Community, site: &'a Site) -> Result<CommunityTwin<'a>, StoreError> {
    let (edition, assessment) = (site.edition(), site.assess(community));
    let place = community.place.as_ref();
    Ok(CommunityTwin {
        keys: community,
        latitude: place.map(|place| place.latitude),
        longitude: place.map(|place| place.longitude),
        area_km2: place.map(|place| place.area_km2),
        edition: &edition.digest,
        as_of: edition.as_of,
        population: &community.population,
        identifiers: community.identifiers.as_ref(),
        pledge: pledge(&assessment),
        pledge_reason: community.no_pledge.as_deref(),
        targets: assessment.judgements.iter().filter_map(target).collect(),
        series: &community.series,
        inventories: community.inventories.iter().map(|i| inventory(community, i)).collect(),
        inventories_reason: community.no_inventory.as_deref(),
        verdict: verdict::twin(&assessment),
        fair_share: fair_share(community, &site.campaign.fair_share),
        criteria: community.standings.iter().map(standing).collect(),
        actions: community.actions.iter().map(action).collect(),
        reports: &community.reports,
        sources: community.sources.iter().map(|source| (&source.key, source)).collect(),
        contact: community.contact.as_ref(),
        reply: community.reply.as_ref(),
        answers: answers::twin(&assessment),
        town: site.town_of(community)?.map(TownLink::new),
    })
}

fn standing(part: &Standing) -> WithSource<'_, Standing> {
    WithSource { part, source: &part.source, documents: &part.documents }
}

fn action(part: &Action) -> ActionTwin<'_> {
    let cited = WithSource { part, source: &part.source, documents: &part.documents };
    ActionTwin { cited, details: &part.details }
}
