//! `/`: the campaign on one screen.

use std::sync::Arc;

use askama::Template;

use crate::charts;
use crate::domain::combined::{emissions, residents};
use crate::domain::{Assessment, Campaign, Community, ReasonCode, Slug, Source, VerdictKind};
use crate::store::{Direction, Filter, Order, Summary};
use crate::web::api;
use crate::web::api::campaign::CampaignTwin;
use crate::web::directory::Listing;
use crate::web::directory::endpoint::json;
use crate::web::error::PageError;
use crate::web::html::components::{AmountWords, Amounts, Badge, MapFigure};
use crate::web::html::layout::Layout;
use crate::web::html::message::Html;
use crate::web::page::Page;
use crate::web::representation::Representation;
use crate::web::request::PageRequest;
use crate::web::response::PageResponse;
use crate::web::site::Site;
use crate::words::country::{CountryName, country};
use crate::words::number;
use crate::words::number::{counted, opening};
use crate::words::{Language, listed, not_known};

#[derive(Template)]
#[template(path = "home.html")]
struct HomePage<'a> {
    layout: Layout<'a>,
    campaign: &'a Campaign,
    story: Option<&'a Source>,
    heading: String,
    pledge: Html,
    joined: String,
    residents: Option<String>,
    /// The map, unless there are too many communities for cards.
    apart: Option<String>,
    tally: Vec<Tally>,
    unknown: Vec<Unknown>,
    /// The communities by country, if there are too many for cards.
    countries: Vec<CountryRow>,
    too_many: String,
    cards: Vec<Card>,
    map: Option<MapFigure>,
}

struct CountryRow {
    href: String,
    name: CountryName,
    communities: usize,
}

/// The number of communities with a verdict.
struct Tally {
    badge: Badge,
    code: &'static str,
    communities: usize,
}

/// A reason for "can't tell", with the communities that have it.
struct Unknown {
    reason: String,
    communities: Vec<(String, String)>,
    /// Their number, if they are too many to name.
    count: Option<String>,
}

struct Card {
    slug: Slug,
    name: String,
    badge: Badge,
    reason: Option<&'static str>,
    amounts: Amounts,
    spark: Option<String>,
}

pub const PAGE: Page = Page {
    listing: Listing {
        name: Some("page-home"),
        endpoints: &[json::<CampaignTwin<'static>>(
            "/index.json",
            "The campaign, and all communities that joined",
        )],
        ..Listing::page("/")
    },
    handler: page,
};

fn page(site: &Site, request: &PageRequest) -> Result<PageResponse, PageError> {
    let listed = site.store.communities(&Filter::default(), Order::Name, Direction::Up)?;
    if request.representation == Representation::Json {
        return PageResponse::json(&api::campaign::twin(site, &listed));
    }
    // Full communities are loaded only if the page shows a card for each.
    let few = listed.len() <= MOST_CARDS;
    let communities = if few { full(site, &listed)? } else { Vec::new() };
    let assessments: Vec<Assessment<'_>> = communities.iter().map(|community| site.assess(community)).collect();
    let (campaign, language) = (&site.campaign, request.language);
    let joined = listed.len();
    let title = counted(language.message("home-title"), joined)
        .with("campaign", &campaign.name)
        .with("region", &campaign.region)
        .to_string();
    let description = language.text("home-description");
    let card = |(row, assessment)| card(language, row, assessment);
    PageResponse::html(
        language,
        &HomePage {
            layout: Layout::new(site, request, &title, description)?,
            campaign,
            story: campaign.source(&campaign.story.source),
            heading: heading(language, campaign, joined),
            pledge: pledge(language, campaign),
            joined: recruited(language, campaign, joined),
            residents: residents(&communities).map(|(year, total)| {
                let total = number::whole(language, total as f64);
                language.message("home-residents").with("total", total).with("year", year).to_string()
            }),
            apart: few.then(|| listed::combined(language, &emissions(&assessments))),
            tally: tally(language, &listed),
            unknown: unknown(language, &listed),
            map: MapFigure::new(language, &listed),
            countries: if few { Vec::new() } else { countries(language, site)? },
            too_many: number::whole(language, joined as f64),
            cards: listed.iter().zip(&assessments).map(card).collect(),
        },
    )
}

fn heading(language: Language, campaign: &Campaign, joined: usize) -> String {
    let message = counted(language.message("home-heading"), joined).with("region", &campaign.region);
    opening(&message.with("year", campaign.pledge.halve_by).to_string())
}

fn pledge(language: Language, campaign: &Campaign) -> Html {
    let pledge = &campaign.pledge;
    let message = language
        .message("home-pledge")
        .with("campaign", &campaign.name)
        .with("halve-by", pledge.halve_by)
        .record("net-zero", &pledge.net_zero)
        .with("net-zero-by", pledge.net_zero_by)
        .with("warming", number::trimmed(language, pledge.warming_limit_c, 1));
    message.into()
}

fn recruited(language: Language, campaign: &Campaign, joined: usize) -> String {
    let goal = number::whole(language, campaign.goal_communities as f64);
    opening(&counted(language.message("home-joined"), joined).with("goal", goal).to_string())
}

/// The most cards that a reader looks through.
const MOST_CARDS: usize = 24;

/// The countries of the communities that joined, those with the most communities first.
fn countries(language: Language, site: &Site) -> Result<Vec<CountryRow>, PageError> {
    let mut counted = site.store.facets()?.countries(false).clone();
    counted.sort_by_key(|(code, communities)| (std::cmp::Reverse(*communities), code.clone()));
    let row = |(code, communities): (String, usize)| {
        let href = format!("/communities?country={code}");
        country(language, &code).map(|name| CountryRow { href, name, communities })
    };
    Ok(counted.into_iter().filter_map(row).collect())
}

fn full(site: &Site, listed: &[Summary]) -> Result<Vec<Community>, PageError> {
    let mut communities = Vec::new();
    for row in listed {
        communities.extend(site.full(&row.slug)?.map(Arc::unwrap_or_clone));
    }
    Ok(communities)
}

fn tally(language: Language, listed: &[Summary]) -> Vec<Tally> {
    use crate::domain::Code;
    let with = |kind: VerdictKind| listed.iter().filter(|row| row.verdict == kind).count();
    let tally = |kind: VerdictKind| Tally {
        badge: Badge::new(language, kind),
        code: kind.code(),
        communities: with(kind),
    };
    let always = [VerdictKind::OnPace, VerdictKind::Behind, VerdictKind::CantTell];
    let shown = VerdictKind::codes().into_iter().filter_map(|code| code.parse().ok());
    shown.filter(|kind| always.contains(kind) || with(*kind) > 0).map(tally).collect()
}

fn unknown(language: Language, listed: &[Summary]) -> Vec<Unknown> {
    let mut reasons: Vec<(ReasonCode, Vec<(String, String)>)> = Vec::new();
    for row in listed {
        let Some(code) = row.verdict_reason else { continue };
        let link = (row.slug.path(), row.name.clone());
        match reasons.iter_mut().find(|(known, _)| *known == code) {
            Some((_, communities)) => communities.push(link),
            None => reasons.push((code, vec![link])),
        }
    }
    reasons.sort_by_key(|(_, communities)| std::cmp::Reverse(communities.len()));
    let worded = |(code, communities): (ReasonCode, Vec<(String, String)>)| {
        let many = communities.len() > MOST_CARDS;
        Unknown {
            reason: opening(not_known::short(language, code)),
            count: many.then(|| number::whole(language, communities.len() as f64)),
            communities: if many { Vec::new() } else { communities },
        }
    };
    reasons.into_iter().map(worded).collect()
}

/// On a card a figure is a sentence.
const WORDS: AmountWords = AmountWords {
    latest: |language, latest| {
        let amount = number::tons(language, latest.total, latest.precision);
        language.message("home-in-year").with("amount", amount).with("year", latest.year).to_string()
    },
    change: |language, change| {
        let changed = number::change(language, change.pct);
        language.message("home-than").with("change", changed).with("year", change.since).to_string()
    },
    not_known: |language, reason| {
        language.message("home-not-known").with("why", not_known::short(language, reason)).to_string()
    },
    no_net_zero: "home-no-net-zero",
};

fn card(language: Language, row: &Summary, assessment: &Assessment<'_>) -> Card {
    Card {
        slug: row.slug.clone(),
        name: row.name.clone(),
        badge: Badge::of_listed(language, row),
        reason: row.verdict_reason.map(|code| not_known::short(language, code)),
        amounts: Amounts::new(language, row, &WORDS),
        spark: charts::spark(assessment).ok().map(|svg| svg.inline().to_owned()),
    }
}
