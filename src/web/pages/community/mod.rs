//! `/communities/{slug}`: one community, from one plain sentence down to every document.

mod changed;
pub mod emissions;
mod headline;
mod missing;
pub mod promises;
mod published;
pub mod sources;

use askama::Template;

use super::super::asked::{Asked, Format};
use super::super::error::PageError;
use super::super::frame::{Frame, Section};
use super::super::parts::{Badge, ChartFigure, Cite};
use super::super::reply::Reply;
use super::super::site::Site;
use super::super::twins;
use crate::charts::Chart;
use crate::domain::{Basis, Community, Key, Place, Source};
use crate::words::citation;
use crate::words::{fair_share, label, number, verdict};

#[derive(Template)]
#[template(path = "community.html")]
struct CommunityPage<'a> {
    frame: Frame<'a>,
    community: &'a Community,
    kind: &'static str,
    badge: Badge,
    sentence: String,
    figures: Vec<headline::KeyFigure>,
    trajectory: ChartFigure,
    inventories: Vec<emissions::Row>,
    government: Vec<emissions::Row>,
    working: Vec<headline::StepRow>,
    fair_share: FairShareRow<'a>,
    series: Vec<emissions::SeriesRow<'a>>,
    sectors: ChartFigure,
    splits: emissions::Splits,
    per_person: ChartFigure,
    people: Vec<emissions::Person>,
    targets: Vec<promises::TargetRow>,
    standings: Vec<promises::StandingRow>,
    stages: Vec<promises::StageRow>,
    reports: Vec<published::ReportYearRow>,
    missing: Vec<String>,
    joined: Option<Joined>,
    place: Option<PlaceRow>,
    sources: Vec<sources::SourceRow>,
    cite: CiteRow,
    changed: changed::Changed,
    /// Whether a figure was disclosed to CDP, which asks that its nature be said.
    discloses: bool,
}

/// The yardstick beside the community's own target.
struct FairShareRow<'a> {
    basis: &'a str,
    source: Option<&'a Source>,
    sentence: String,
}

/// Text to copy.
struct CiteRow {
    text: String,
    bibtex: String,
    figures: String,
}

struct Joined {
    when: String,
    later: bool,
    networks: Vec<String>,
    cite: Option<Cite>,
}

struct PlaceRow {
    area_km2: String,
    area_square_miles: String,
    cite: Option<Cite>,
}

pub fn page(site: &Site, asked: &Asked) -> Result<Reply, PageError> {
    let community = site.community(asked.segment("slug"))?;
    match asked.format {
        Format::Json => Reply::json(&twins::community::twin(&community, site)),
        Format::Csv => Reply::csv(&twins::community_figures::rows(&community)),
        Format::Html => html(site, asked, &community),
    }
}

fn html(site: &Site, asked: &Asked, community: &Community) -> Result<Reply, PageError> {
    let as_of = site.as_of();
    let sentence = verdict::sentence(community, as_of);
    let title = format!("{}: emissions, targets and progress", community.name);
    let page = format!("/communities/{}", community.slug);
    let chart = |chart| ChartFigure::new(site, &page, community, chart);
    Reply::html(&CommunityPage {
        frame: Frame::new(site, asked, Section::Communities, &title, &sentence)
            .with_csv(asked)
            .about(site, community),
        kind: label::kind(community.kind),
        badge: Badge::new(community.verdict(as_of).kind()),
        figures: headline::figures(community, as_of),
        trajectory: chart(Chart::Trajectory),
        inventories: emissions::rows(community, Basis::Community),
        government: emissions::rows(community, Basis::Municipal),
        working: headline::working(community, as_of),
        fair_share: FairShareRow {
            basis: &site.campaign.fair_share.basis,
            source: site.campaign.source(&site.campaign.fair_share.source),
            sentence: fair_share::sentence(community, &site.campaign.fair_share, as_of),
        },
        series: emissions::series(community),
        sectors: chart(Chart::Sectors),
        splits: emissions::splits(community),
        per_person: chart(Chart::PerPerson),
        people: emissions::people(community),
        targets: promises::targets(community, as_of),
        standings: promises::standings(site, community),
        stages: promises::actions(community, site.edition().as_of),
        reports: published::years(community, as_of),
        missing: missing::list(community, as_of),
        joined: joined(site, community),
        place: community.place.as_ref().map(|place| place_row(community, place)),
        sources: sources::list(community),
        cite: cite(site, asked, community, &title),
        changed: changed::read(site, community)?,
        discloses: community.sources.iter().any(|source| source.publisher.starts_with("CDP")),
        sentence,
        community,
    })
}

fn cite(site: &Site, asked: &Asked, community: &Community, title: &str) -> CiteRow {
    let cited = site.cite(title, &asked.path);
    CiteRow {
        text: cited.text(),
        bibtex: cited.bibtex(),
        figures: citation::key_figures(community, site.as_of()),
    }
}

fn joined(site: &Site, community: &Community) -> Option<Joined> {
    let pledge = community.pledge.as_ref()?;
    let name =
        |key: &Key| site.campaign.networks.iter().find(|network| network.key == *key).map(|n| n.name.clone());
    Some(Joined {
        when: number::when(pledge.joined),
        later: !pledge.named_in_story,
        networks: pledge.networks.iter().filter_map(name).collect(),
        cite: Cite::of_statement(community, &pledge.source),
    })
}

fn place_row(community: &Community, place: &Place) -> PlaceRow {
    const KM2_IN_A_SQUARE_MILE: f64 = 2.589_988_110_336;
    PlaceRow {
        area_km2: number::trimmed(place.area_km2, 1),
        area_square_miles: number::trimmed(place.area_km2 / KM2_IN_A_SQUARE_MILE, 1),
        cite: Cite::of_figure(community, &place.source),
    }
}
