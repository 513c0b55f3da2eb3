//! `/communities/{slug}.json`: all that is known of one community.

mod documents;
mod inventories;
mod promises;

use std::collections::BTreeMap;

use serde::Serialize;

use super::super::site::Site;
use super::verdict::VerdictTwin;
use crate::domain::{Code, Community, Identifiers, PartialDate, Pledge, Population};
use documents::{ReportTwin, SourceTwin, report, source};
use inventories::{InventoryTwin, SeriesTwin, inventory, series};
use promises::{ActionTwin, FairShareTwin, StandingTwin, TargetTwin, action, fair_share, standing, target};

#[derive(Serialize)]
pub struct CommunityTwin<'a> {
    slug: &'a str,
    name: &'a str,
    kind: &'static str,
    state: &'a str,
    country: &'a str,
    county: Option<&'a str>,
    website: &'a str,
    climate_page: Option<&'a str>,
    latitude: Option<f64>,
    longitude: Option<f64>,
    area_km2: Option<f64>,
    edition: &'a str,
    as_of: String,
    population: Vec<PopulationTwin<'a>>,
    identifiers: Option<IdentifiersTwin<'a>>,
    pledge: Option<PledgeTwin<'a>>,
    targets: Vec<TargetTwin<'a>>,
    series: Vec<SeriesTwin<'a>>,
    inventories: Vec<InventoryTwin<'a>>,
    inventories_reason: Option<&'a str>,
    verdict: VerdictTwin,
    fair_share: FairShareTwin<'a>,
    criteria: Vec<StandingTwin<'a>>,
    actions: Vec<ActionTwin<'a>>,
    reports: Vec<ReportTwin<'a>>,
    sources: BTreeMap<&'a str, SourceTwin<'a>>,
}

#[derive(Serialize)]
struct PopulationTwin<'a> {
    year: i32,
    value: u64,
    kind: &'static str,
    source: &'a str,
}

#[derive(Serialize)]
struct IdentifiersTwin<'a> {
    cdp_account: Option<u64>,
    race_to_zero: Option<&'a str>,
    un_locode: Option<&'a str>,
    census_geoid: Option<&'a str>,
    source: &'a str,
}

#[derive(Serialize)]
struct PledgeTwin<'a> {
    joined: String,
    named_in_story: bool,
    networks: Vec<&'a str>,
    source: &'a str,
}

pub fn twin<'a>(community: &'a Community, site: &'a Site) -> CommunityTwin<'a> {
    let edition = site.edition();
    let as_of = edition.as_of.year;
    let place = community.place.as_ref();
    CommunityTwin {
        slug: community.slug.as_str(),
        name: &community.name,
        kind: community.kind.code(),
        state: &community.state,
        country: &community.country,
        county: community.county.as_deref(),
        website: community.website.as_str(),
        climate_page: community.climate_page.as_ref().map(|url| url.as_str()),
        latitude: place.map(|place| place.latitude),
        longitude: place.map(|place| place.longitude),
        area_km2: place.map(|place| place.area_km2),
        edition: &edition.digest,
        as_of: edition.as_of.to_string(),
        population: community.population.iter().map(population).collect(),
        identifiers: community.identifiers.as_ref().map(identifiers),
        pledge: community.pledge.as_ref().map(pledge),
        targets: community.targets.iter().map(|t| target(community, t, as_of)).collect(),
        series: community.series.iter().map(series).collect(),
        inventories: community.inventories.iter().map(|i| inventory(community, i)).collect(),
        inventories_reason: community.no_inventory.as_deref(),
        verdict: super::verdict::twin(community, as_of),
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
    }
}

fn identifiers(ids: &Identifiers) -> IdentifiersTwin<'_> {
    IdentifiersTwin {
        cdp_account: ids.cdp_account,
        race_to_zero: ids.race_to_zero.as_deref(),
        un_locode: ids.un_locode.as_deref(),
        census_geoid: ids.census_geoid.as_deref(),
        source: ids.source.as_str(),
    }
}

fn pledge(pledge: &Pledge) -> PledgeTwin<'_> {
    PledgeTwin {
        joined: pledge.joined.to_string(),
        named_in_story: pledge.named_in_story,
        networks: pledge.networks.iter().map(|network| network.as_str()).collect(),
        source: pledge.source.as_str(),
    }
}
