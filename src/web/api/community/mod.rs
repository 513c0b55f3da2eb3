//! `/communities/{slug}.json`: all that is known of one community.

mod documents;
mod inventories;
mod origin;
mod promises;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::{
    Code, Community, CommunityKind, Identifiers, PartialDate, Pledge, Population, PopulationKind,
};
use crate::web::api::community::documents::{ReportTwin, SourceTwin, report, source};
use crate::web::api::community::inventories::{InventoryTwin, SeriesTwin, inventory, series};
use crate::web::api::community::origin::OriginTwin;
use crate::web::api::community::promises::{
    ActionTwin, FairShareTwin, StandingTwin, TargetTwin, action, fair_share, standing, target,
};
use crate::web::api::schema;
use crate::web::api::verdict::VerdictTwin;
use crate::web::site::Site;

/// All that is known of one community.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Community")]
pub struct CommunityTwin<'a> {
    /// Its name in addresses.
    #[schemars(schema_with = "schema::slug")]
    slug: &'a str,
    /// What it is called.
    name: &'a str,
    /// What sort of government it is.
    #[schemars(schema_with = "schema::code::<CommunityKind>")]
    kind: &'static str,
    /// The postal code of its state; `null` where its country has none.
    state: Option<&'a str>,
    /// The region of its country, by name; `null` where the state tells it.
    region: Option<&'a str>,
    /// Its country, as in ISO 3166-1 alpha-2.
    country: &'a str,
    /// Its county; `null` where it has none or none was found.
    county: Option<&'a str>,
    /// Its own website; `null` where none was found.
    #[schemars(schema_with = "schema::maybe_address")]
    website: Option<&'a str>,
    /// Its own page on climate; `null` where none was found.
    #[schemars(schema_with = "schema::maybe_address")]
    climate_page: Option<&'a str>,
    /// Of a point inside it, in degrees (WGS 84).
    latitude: Option<f64>,
    /// Of the same point, in degrees; west is negative.
    longitude: Option<f64>,
    /// The area inside the town line, with water, in km².
    area_km2: Option<f64>,
    /// The edition's digest: it changes when anything in the record does.
    edition: &'a str,
    /// The day the record was checked, and “today” in every computation.
    #[schemars(schema_with = "schema::day")]
    as_of: String,
    /// Counts of residents.
    population: Vec<PopulationTwin<'a>>,
    /// What other data sets call it.
    identifiers: Option<IdentifiersTwin<'a>>,
    /// Its pledge; `null` for the state, and where it is not known whether it joined.
    pledge: Option<PledgeTwin<'a>>,
    /// Why it is not known whether it joined.
    pledge_reason: Option<&'a str>,
    /// How far emissions are to fall, and by when.
    targets: Vec<TargetTwin<'a>>,
    /// Which inventories were counted alike.
    series: Vec<SeriesTwin<'a>>,
    /// What was emitted, year by year.
    inventories: Vec<InventoryTwin<'a>>,
    /// Why there is no community-wide inventory; `null` where there is one.
    inventories_reason: Option<&'a str>,
    /// Whether it is on pace, and every number that rests on.
    verdict: VerdictTwin,
    /// A yardstick beside its own target.
    fair_share: FairShareTwin<'a>,
    /// Where it stands on each criterion.
    criteria: Vec<StandingTwin<'a>>,
    /// What it does about its emissions.
    actions: Vec<ActionTwin<'a>>,
    /// What it has published.
    reports: Vec<ReportTwin<'a>>,
    /// Every document that the above rests on, by its key.
    sources: BTreeMap<&'a str, SourceTwin<'a>>,
}

/// A count of residents.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Population")]
struct PopulationTwin<'a> {
    /// The year counted.
    #[schemars(schema_with = "schema::year")]
    year: i32,
    /// How many people lived there.
    value: u64,
    /// Counted in a census, or estimated.
    #[schemars(schema_with = "schema::code::<PopulationKind>")]
    kind: &'static str,
    /// The document it rests on: a key of `sources`.
    source: &'a str,
    /// The row that an import read it from; `null` where an editor wrote it from the document.
    origin: Option<OriginTwin<'a>>,
}

/// What other data sets call a community. Join by these, never by its name.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Identifiers")]
struct IdentifiersTwin<'a> {
    /// Its account number with CDP; `null` where none was found.
    cdp_account: Option<u64>,
    /// Its number in the UN's Global Climate Action Portal; `null` where none was found.
    race_to_zero: Option<&'a str>,
    /// Its `id_code` with Net Zero Tracker.
    net_zero_tracker: Option<&'a str>,
    /// Its code in UN/LOCODE; `null` where it has none.
    un_locode: Option<&'a str>,
    /// Its GEOID with the U.S. Census Bureau; `null` where none was found.
    census_geoid: Option<&'a str>,
    /// The document it rests on: a key of `sources`.
    source: &'a str,
}

/// A community's pledge.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Pledge")]
struct PledgeTwin<'a> {
    /// When it joined; `null` where no document says.
    #[schemars(schema_with = "schema::maybe_day")]
    joined: Option<String>,
    /// Whether the campaign's founding story names it.
    named_in_story: bool,
    /// The networks it is in, by the keys of `/about.json`.
    networks: Vec<&'a str>,
    /// The document it rests on: a key of `sources`.
    source: &'a str,
}

pub fn twin<'a>(community: &'a Community, site: &'a Site) -> CommunityTwin<'a> {
    let (edition, assessment) = (site.edition(), site.assess(community));
    let place = community.place.as_ref();
    CommunityTwin {
        slug: community.slug.as_str(),
        name: &community.name,
        kind: community.kind.code(),
        state: community.state.as_deref(),
        region: community.region.as_deref(),
        country: &community.country,
        county: community.county.as_deref(),
        website: community.website.as_ref().map(|url| url.as_str()),
        climate_page: community.climate_page.as_ref().map(|url| url.as_str()),
        latitude: place.map(|place| place.latitude),
        longitude: place.map(|place| place.longitude),
        area_km2: place.map(|place| place.area_km2),
        edition: &edition.digest,
        as_of: edition.as_of.to_string(),
        population: community.population.iter().map(population).collect(),
        identifiers: community.identifiers.as_ref().map(identifiers),
        pledge: community.pledge.as_ref().map(pledge),
        pledge_reason: community.no_pledge.as_deref(),
        targets: assessment.judgements.iter().map(target).collect(),
        series: community.series.iter().map(series).collect(),
        inventories: community.inventories.iter().map(|i| inventory(community, i)).collect(),
        inventories_reason: community.no_inventory.as_deref(),
        verdict: crate::web::api::verdict::twin(&assessment),
        fair_share: fair_share(community, &site.campaign.fair_share),
        criteria: community.standings.iter().map(standing).collect(),
        actions: community.actions.iter().map(action).collect(),
        reports: community.reports.iter().map(report).collect(),
        sources: community.sources.iter().map(|s| (s.key.as_str(), source(s))).collect(),
    }
}

fn text(date: Option<PartialDate>) -> Option<String> {
    date.map(|date| date.to_string())
}

fn population(count: &Population) -> PopulationTwin<'_> {
    PopulationTwin {
        year: count.year.number(),
        value: count.value,
        kind: count.kind.code(),
        source: count.source.as_str(),
        origin: count.origin.as_ref().map(OriginTwin::new),
    }
}

fn identifiers(ids: &Identifiers) -> IdentifiersTwin<'_> {
    IdentifiersTwin {
        cdp_account: ids.cdp_account,
        race_to_zero: ids.race_to_zero.as_deref(),
        net_zero_tracker: ids.net_zero_tracker.as_deref(),
        un_locode: ids.un_locode.as_deref(),
        census_geoid: ids.census_geoid.as_deref(),
        source: ids.source.as_str(),
    }
}

fn pledge(pledge: &Pledge) -> PledgeTwin<'_> {
    PledgeTwin {
        joined: text(pledge.joined),
        named_in_story: pledge.named_in_story,
        networks: pledge.networks.iter().map(|network| network.as_str()).collect(),
        source: pledge.source.as_str(),
    }
}
