//! `/communities/{slug}.json`: all that is known of one community.

use std::collections::BTreeMap;

use serde::Serialize;

use super::super::site::Site;
use super::verdict::VerdictTwin;
use super::{known, rounded};
use crate::domain::{
    Action, Basis, Code, Community, FairShare, Inventory, PartialDate, Percent, Protocol, Report, Sector,
    Series, Source, Standing, Target, Year,
};

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

#[derive(Serialize)]
struct TargetTwin<'a> {
    kind: &'static str,
    basis: &'static str,
    year: i32,
    reduction_pct: f64,
    gross_floor_pct: Option<f64>,
    baseline_year: Option<i32>,
    level_tco2e: Option<f64>,
    level_tco2e_reason: Option<String>,
    status: &'static str,
    adopted: Option<String>,
    wording: &'a str,
    source: &'a str,
}

#[derive(Serialize)]
struct SeriesTwin<'a> {
    key: &'a str,
    title: &'a str,
    basis: &'static str,
    protocol: Option<&'static str>,
    note: &'a str,
}

#[derive(Serialize)]
struct InventoryTwin<'a> {
    year: i32,
    basis: Option<&'static str>,
    series: &'a str,
    total_tco2e: f64,
    precision: &'static str,
    sectors: Option<SectorsTwin>,
    sectors_precision: Option<&'static str>,
    sectors_partial_reason: Option<&'a str>,
    subsectors: BTreeMap<&'a str, f64>,
    per_person_tco2e: Option<f64>,
    per_person_tco2e_reason: Option<String>,
    population_year: Option<i32>,
    note: Option<&'a str>,
    source: &'a str,
}

/// t CO₂e; `null` where the source does not split the sector out.
#[derive(Serialize)]
struct SectorsTwin {
    stationary: Option<f64>,
    transport: Option<f64>,
    waste: Option<f64>,
    ippu: Option<f64>,
    afolu: Option<f64>,
    other: Option<f64>,
}

/// The yardstick beside the community's own target; it does not judge.
#[derive(Serialize)]
struct FairShareTwin<'a> {
    reduction_pct: f64,
    by: i32,
    basis: &'a str,
    level_tco2e: Option<f64>,
    level_tco2e_reason: Option<String>,
    reference_year: Option<i32>,
    per_person_tco2e: Option<f64>,
    population_year: Option<i32>,
}

#[derive(Serialize)]
struct StandingTwin<'a> {
    number: u8,
    status: &'static str,
    evidence: &'a str,
    source: &'a str,
}

#[derive(Serialize)]
struct ActionTwin<'a> {
    title: &'a str,
    sector: &'static str,
    status: &'static str,
    started: Option<String>,
    inclusive: bool,
    summary: &'a str,
    source: &'a str,
}

#[derive(Serialize)]
struct ReportTwin<'a> {
    covers_year: Option<i32>,
    published: Option<String>,
    kind: &'static str,
    title: &'a str,
    url: &'a str,
}

#[derive(Serialize)]
struct SourceTwin<'a> {
    title: &'a str,
    publisher: &'a str,
    kind: &'static str,
    url: &'a str,
    published: Option<String>,
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

fn population(count: &crate::domain::Population) -> PopulationTwin<'_> {
    PopulationTwin {
        year: count.year.number(),
        value: count.value,
        kind: count.kind.code(),
        source: count.source.as_str(),
    }
}

fn identifiers(ids: &crate::domain::Identifiers) -> IdentifiersTwin<'_> {
    IdentifiersTwin {
        cdp_account: ids.cdp_account,
        race_to_zero: ids.race_to_zero.as_deref(),
        un_locode: ids.un_locode.as_deref(),
        census_geoid: ids.census_geoid.as_deref(),
        source: ids.source.as_str(),
    }
}

fn pledge(pledge: &crate::domain::Pledge) -> PledgeTwin<'_> {
    PledgeTwin {
        joined: pledge.joined.to_string(),
        named_in_story: pledge.named_in_story,
        networks: pledge.networks.iter().map(|network| network.as_str()).collect(),
        source: pledge.source.as_str(),
    }
}

fn target<'a>(community: &Community, target: &'a Target, as_of: Year) -> TargetTwin<'a> {
    let judged = community.judge(target, as_of);
    let (level_tco2e, level_tco2e_reason) = known(&judged.level, |level| rounded(level.number()));
    TargetTwin {
        kind: target.kind.code(),
        basis: target.basis.code(),
        year: target.year.number(),
        reduction_pct: target.reduction.number(),
        gross_floor_pct: target.gross_floor.map(Percent::number),
        baseline_year: target.baseline_year.map(Year::number),
        level_tco2e,
        level_tco2e_reason,
        status: target.status.code(),
        adopted: text(target.adopted),
        wording: &target.wording,
        source: target.source.as_str(),
    }
}

fn series(series: &Series) -> SeriesTwin<'_> {
    SeriesTwin {
        key: series.key.as_str(),
        title: &series.title,
        basis: series.basis.code(),
        protocol: series.protocol.map(Protocol::code),
        note: &series.note,
    }
}

fn inventory<'a>(community: &'a Community, inventory: &'a Inventory) -> InventoryTwin<'a> {
    let split = inventory.split.as_ref();
    let per_person = community.per_person(inventory);
    let population_year = per_person.as_ref().ok().map(|found| found.population.year.number());
    let (per_person_tco2e, per_person_tco2e_reason) = known(&per_person, |found| rounded(found.tonnes));
    InventoryTwin {
        year: inventory.year.number(),
        basis: community.basis_of(inventory).map(Basis::code),
        series: inventory.series.as_str(),
        total_tco2e: inventory.total.number(),
        precision: inventory.precision.code(),
        sectors: split.map(sectors),
        sectors_precision: split.map(|split| split.precision.code()),
        sectors_partial_reason: split.and_then(|split| split.partial.as_deref()),
        subsectors: inventory.subsectors.iter().map(|(name, t)| (name.as_str(), t.number())).collect(),
        per_person_tco2e,
        per_person_tco2e_reason,
        population_year,
        note: inventory.note.as_deref(),
        source: inventory.source.as_str(),
    }
}

fn sectors(split: &crate::domain::Split) -> SectorsTwin {
    let part = |sector| split.part(sector).map(|tonnes| tonnes.number());
    SectorsTwin {
        stationary: part(Sector::Stationary),
        transport: part(Sector::Transport),
        waste: part(Sector::Waste),
        ippu: part(Sector::Ippu),
        afolu: part(Sector::Afolu),
        other: part(Sector::Other),
    }
}

fn fair_share<'a>(community: &Community, fair: &'a FairShare) -> FairShareTwin<'a> {
    let yardstick = fair.yardstick(community);
    let found = yardstick.as_ref().ok();
    let (level_tco2e, level_tco2e_reason) = known(&yardstick, |yardstick| rounded(yardstick.level.number()));
    FairShareTwin {
        reduction_pct: fair.reduction.number(),
        by: fair.by.number(),
        basis: &fair.basis,
        level_tco2e,
        level_tco2e_reason,
        reference_year: found.map(|yardstick| yardstick.inventory.year.number()),
        per_person_tco2e: found.map(|yardstick| rounded(yardstick.per_person)),
        population_year: found.map(|yardstick| yardstick.residents_now.year.number()),
    }
}

fn standing(standing: &Standing) -> StandingTwin<'_> {
    StandingTwin {
        number: standing.number.number(),
        status: standing.status.code(),
        evidence: &standing.evidence,
        source: standing.source.as_str(),
    }
}

fn action(action: &Action) -> ActionTwin<'_> {
    ActionTwin {
        title: &action.title,
        sector: action.sector.code(),
        status: action.status.code(),
        started: text(action.started),
        inclusive: action.inclusive,
        summary: &action.summary,
        source: action.source.as_str(),
    }
}

fn report(report: &Report) -> ReportTwin<'_> {
    ReportTwin {
        covers_year: report.dated.covers().map(Year::number),
        published: text(report.dated.published()),
        kind: report.kind.code(),
        title: &report.title,
        url: report.url.as_str(),
    }
}

fn source(source: &Source) -> SourceTwin<'_> {
    SourceTwin {
        title: &source.title,
        publisher: &source.publisher,
        kind: source.kind.code(),
        url: source.url.as_str(),
        published: text(source.published),
    }
}
