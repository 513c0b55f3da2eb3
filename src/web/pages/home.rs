//! `/`: the campaign in one screen.

use askama::Template;

use super::super::asked::{Asked, Format};
use super::super::error::PageError;
use super::super::frame::{Frame, Section};
use super::super::parts::{Badge, MapFigure};
use super::super::reply::Reply;
use super::super::site::Site;
use super::super::twins;
use crate::charts;
use crate::domain::combined::{emissions, residents};
use crate::domain::{Campaign, Community, Source, VerdictKind};
use crate::store::{Direction, Filter, Listed, Order};
use crate::words::listed;
use crate::words::number::{self, count};

#[derive(Template)]
#[template(path = "home.html")]
struct HomePage<'a> {
    frame: Frame<'a>,
    campaign: &'a Campaign,
    story: Option<&'a Source>,
    joined: String,
    goal: String,
    residents: Option<(String, String)>,
    apart: String,
    tally: Vec<Tally>,
    unknown: Vec<Unknown>,
    cards: Vec<Card>,
    map: Option<MapFigure>,
}

/// How many communities have a verdict.
struct Tally {
    badge: Badge,
    code: &'static str,
    communities: usize,
}

/// A reason why a verdict cannot be given, with those it is true of.
struct Unknown {
    reason: String,
    communities: Vec<(String, String)>,
}

struct Card {
    slug: String,
    name: String,
    badge: Badge,
    reason: Option<String>,
    target: String,
    net_zero: String,
    latest: String,
    change: String,
    spark: Option<String>,
}

pub fn page(site: &Site, asked: &Asked) -> Result<Reply, PageError> {
    let listed = site.store.communities(&Filter::default(), Order::Name, Direction::Up)?;
    if asked.format == Format::Json {
        return Reply::json(&twins::campaign::twin(site, &listed));
    }
    let communities = full(site, &listed)?;
    let campaign = &site.campaign;
    let title = format!(
        "{} in {}: what {} promised, and whether it is happening",
        campaign.name,
        campaign.region,
        count(listed.len(), "community", "communities"),
    );
    let description =
        "What each community promised, what it emits and whether that is fast enough, with every source.";
    Reply::html(&HomePage {
        frame: Frame::new(site, asked, Section::None, &title, description),
        campaign,
        story: campaign.source(&campaign.story.source),
        joined: count(listed.len(), "community", "communities"),
        goal: number::whole(campaign.goal_communities as f64),
        residents: residents(&communities).map(|(year, total)| (number::whole(total as f64), year.to_string())),
        apart: listed::combined(&emissions(&communities, site.as_of())),
        tally: tally(&listed),
        unknown: unknown(&listed),
        cards: listed.iter().zip(&communities).map(|(row, community)| card(site, row, community)).collect(),
        map: MapFigure::new(&listed),
    })
}

fn full(site: &Site, listed: &[Listed]) -> Result<Vec<Community>, PageError> {
    let mut communities = Vec::new();
    for row in listed {
        communities.extend(site.store.community(&row.slug)?);
    }
    Ok(communities)
}

fn tally(listed: &[Listed]) -> Vec<Tally> {
    use crate::domain::Code;
    let with = |kind: VerdictKind| listed.iter().filter(|row| row.verdict == kind).count();
    let tally =
        |kind: VerdictKind| Tally { badge: Badge::new(kind), code: kind.code(), communities: with(kind) };
    let always = [VerdictKind::OnPace, VerdictKind::Behind, VerdictKind::CantTell];
    let shown = VerdictKind::codes().into_iter().filter_map(|code| code.parse().ok());
    shown.filter(|kind| always.contains(kind) || with(*kind) > 0).map(tally).collect()
}

fn unknown(listed: &[Listed]) -> Vec<Unknown> {
    let mut reasons: Vec<Unknown> = Vec::new();
    for row in listed {
        let Some(reason) = &row.verdict_reason else { continue };
        let link = (format!("/communities/{}", row.slug), row.name.clone());
        match reasons.iter_mut().find(|known| known.reason == *reason) {
            Some(known) => known.communities.push(link),
            None => reasons.push(Unknown { reason: reason.clone(), communities: vec![link] }),
        }
    }
    reasons.sort_by_key(|known| std::cmp::Reverse(known.communities.len()));
    reasons
}

fn card(site: &Site, row: &Listed, community: &Community) -> Card {
    Card {
        slug: row.slug.to_string(),
        name: row.name.clone(),
        badge: Badge::new(row.verdict),
        reason: row.verdict_reason.clone(),
        target: listed::interim(row.interim.as_ref().map(|i| (i.year, i.reduction_pct, i.baseline_year))),
        net_zero: row.net_zero_year.map_or_else(|| "no net-zero year".to_owned(), |year| year.to_string()),
        latest: match &row.latest {
            Ok(latest) => format!("{} in {}", number::tons(latest.total, latest.precision), latest.year),
            Err(reason) => format!("not known: {reason}"),
        },
        change: match &row.change {
            Ok(change) => format!("{} than in {}", number::change(change.pct), change.since),
            Err(reason) => format!("not known: {reason}"),
        },
        spark: charts::spark(community, site.as_of()).ok().map(|svg| svg.inline().to_owned()),
    }
}
