//! `/`: the campaign on one screen.

use std::sync::Arc;

use askama::Template;

use crate::domain::combined::{emissions, residents};
use crate::domain::{AnswersTally, Assessment, Campaign, Community, ReasonCode, Source};
use crate::store::{Direction, Filter, Order, Summary};
use crate::web::api;
use crate::web::api::campaign::CampaignTwin;
use crate::web::directory::Listing;
use crate::web::directory::endpoint::json;
use crate::web::error::PageError;
use crate::web::html::components::{AnswersTable, MapFigure, TallyBlock};
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
use crate::words::{Language, listed, not_known, picture};

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
    /// Why there is no sum, or the sum, unless there are too many communities to read in full.
    apart: Option<String>,
    tally: TallyBlock,
    unknown: Vec<Unknown>,
    /// The communities by country, if there are too many for a table.
    countries: Vec<CountryRow>,
    too_many: String,
    answers: Option<AnswersTable>,
    map: Option<MapFigure>,
    /// How many are not known to have joined, if there are any.
    others: Option<String>,
}

struct CountryRow {
    href: String,
    name: CountryName,
    communities: usize,
}

/// A reason for "can't tell", with the communities that have it.
struct Unknown {
    reason: String,
    communities: Vec<(String, String)>,
    /// Their number, if they are too many to name.
    count: Option<String>,
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
    // Full communities are loaded only if the page shows each of them.
    let few = listed.len() <= MOST_ROWS;
    let communities = if few { full(site, &listed)? } else { Vec::new() };
    let assessments: Vec<Assessment<'_>> = communities.iter().map(|community| site.assess(community)).collect();
    let (campaign, language) = (&site.campaign, request.language);
    let joined = listed.len();
    let title = opening(&counted(language.message("home-title"), joined).to_string());
    let description = language.text("home-description");
    let tally = AnswersTally::new(listed.iter().map(|row| &row.answers));
    PageResponse::html(
        language,
        &HomePage {
            layout: Layout::new(site, request, &title, description)?,
            campaign,
            story: campaign.source(&campaign.story.source),
            heading: picture::question(language, campaign.pledge.halve_by, site.region(), joined),
            pledge: pledge(language, campaign),
            joined: recruited(language, campaign, joined),
            residents: residents(&communities).map(|(year, total)| {
                let total = number::whole(language, total as f64);
                language.message("home-residents").with("total", total).with("year", year).to_string()
            }),
            apart: few.then(|| listed::combined(language, &emissions(&assessments))),
            tally: TallyBlock::new(language, &tally, site.as_of()),
            unknown: unknown(language, &listed),
            map: MapFigure::new(language, campaign, &listed),
            countries: if few { Vec::new() } else { countries(language, site)? },
            too_many: number::whole(language, joined as f64),
            answers: few.then(|| AnswersTable::new(language, &listed)),
            others: others(language, site)?,
        },
    )
}

/// The communities that have a page and are counted nowhere.
fn others(language: Language, site: &Site) -> Result<Option<String>, PageError> {
    let others = site.store.facets()?.others;
    let message = || opening(&counted(language.message("communities-others"), others).to_string());
    Ok((others > 0).then(message))
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

/// The most communities that a reader looks through on the first page.
const MOST_ROWS: usize = 24;

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

fn unknown(language: Language, listed: &[Summary]) -> Vec<Unknown> {
    let mut reasons: Vec<(ReasonCode, Vec<(String, String)>)> = Vec::new();
    for row in listed {
        let Some(code) = row.answers.pace.reason else { continue };
        let link = (row.slug.path(), row.name.clone());
        match reasons.iter_mut().find(|(known, _)| *known == code) {
            Some((_, communities)) => communities.push(link),
            None => reasons.push((code, vec![link])),
        }
    }
    reasons.sort_by_key(|(_, communities)| std::cmp::Reverse(communities.len()));
    let worded = |(code, communities): (ReasonCode, Vec<(String, String)>)| {
        let many = communities.len() > MOST_ROWS;
        Unknown {
            reason: opening(not_known::short(language, code)),
            count: many.then(|| number::whole(language, communities.len() as f64)),
            communities: if many { Vec::new() } else { communities },
        }
    };
    reasons.into_iter().map(worded).collect()
}
