//! `/communities/{slug}`: one community, from a plain sentence down to every document.

pub mod actions;
mod criteria;
mod gaps;
pub mod inventories;
mod key_figures;
mod measured;
mod reply;
mod reports;
mod revisions;
pub mod sources;
pub mod targets;
mod working;
mod you_can;

use askama::Template;
use you_can::YouCan;

use crate::charts::TRAJECTORY;
use crate::domain::{Assessment, Basis, Code, Community, Key, Place, Source};
use crate::web::api;
use crate::web::api::community::CommunityTwin;
use crate::web::api::community_figures::Figure;
use crate::web::directory::Listing;
use crate::web::directory::endpoint::{csv, json};
use crate::web::error::PageError;
use crate::web::html::chart_section::ChartSection;
use crate::web::html::components::{ChartFigure, Cite, FiveAnswers};
use crate::web::html::layout::Layout;
use crate::web::html::message::Html;
use crate::web::page::Page;
use crate::web::representation::Representation;
use crate::web::request::PageRequest;
use crate::web::response::PageResponse;
use crate::web::site::Site;
use crate::words::citation;
use crate::words::{Language, answers, fair_share, number, verdict};

#[derive(Template)]
#[template(path = "community.html")]
struct CommunityPage<'a> {
    layout: Layout<'a>,
    community: &'a Community,
    sentence: String,
    answers: FiveAnswers,
    /// How the verdict follows, before its working.
    verdict: String,
    figures: Vec<key_figures::KeyFigure>,
    trajectory: ChartFigure,
    measured: Option<measured::MeasuredHere>,
    inventories: Vec<inventories::InventoryRow>,
    promised: Vec<inventories::PromiseRow>,
    government: Vec<inventories::InventoryRow>,
    working: Vec<working::StepRow>,
    fair_share: FairShareRow<'a>,
    series: Vec<inventories::SeriesRow<'a>>,
    chart_sections: Vec<ChartSection<'a>>,
    targets: Vec<targets::TargetRow>,
    standings: Vec<criteria::StandingRow>,
    stages: Vec<actions::StageRow>,
    rules: Vec<actions::RuleRow>,
    reports: Vec<reports::ReportYearRow>,
    missing: Vec<gaps::Gap>,
    joined: Option<Joined>,
    place: Option<PlaceRow>,
    sources: Vec<sources::SourceRow>,
    cite: CiteRow,
    changed: revisions::Changed,
    /// Whether a figure was disclosed to CDP. CDP requires a remark on such figures.
    discloses: bool,
    reply: Option<reply::ReplyRow<'a>>,
    confirmed: Option<String>,
    you_can: YouCan<'a>,
}

/// The yardstick beside the community's own target.
struct FairShareRow<'a> {
    /// Whether the yardstick is of communities like this one.
    applies: bool,
    basis: &'a str,
    source: Option<&'a Source>,
    sentence: String,
}

/// Texts to copy.
struct CiteRow {
    text: String,
    bibtex: String,
    figures: Html,
}

struct Joined {
    said: String,
    networks: String,
    cite: Option<Cite>,
}

struct PlaceRow {
    said: String,
    websites: Option<Html>,
    cite: Option<Cite>,
}

pub const PAGE: Page = Page {
    listing: Listing {
        section: Some("/communities"),
        endpoints: &[
            json::<CommunityTwin<'static>>("/communities/{slug}.json", "All facts about one community"),
            csv::<Figure>(
                "/communities/{slug}.csv",
                "Every figure of one community with its source, one a row",
            ),
        ],
        ..Listing::page("/communities/{slug}")
    },
    handler: page,
};

fn page(site: &Site, request: &PageRequest) -> Result<PageResponse, PageError> {
    let community = site.community(request.segment("slug"))?;
    match request.representation {
        Representation::Json => PageResponse::json(&api::community::twin(&community, site)?),
        Representation::Csv => PageResponse::csv(api::community_figures::rows(&community)),
        _ => html(site, request, &community),
    }
}

fn html(site: &Site, request: &PageRequest, community: &Community) -> Result<PageResponse, PageError> {
    let (as_of, language) = (site.as_of(), request.language);
    let assessment = &site.assess(community);
    let description = answers::description(language, assessment);
    let title = language.message("community-title").with("name", &community.name).to_string();
    PageResponse::html(
        language,
        &CommunityPage {
            layout: Layout::new(site, request, &title, &description)?.about(site, assessment),
            sentence: answers::lead(language, assessment),
            answers: FiveAnswers::of_page(language, assessment),
            verdict: verdict::sentence(language, assessment),
            figures: key_figures::figures(language, assessment),
            trajectory: ChartFigure::new(language, site, assessment, TRAJECTORY),
            measured: measured::measured(site, language, community)?,
            inventories: inventories::rows(language, community, Basis::Community),
            promised: inventories::promised(language, assessment),
            government: inventories::rows(language, community, Basis::Municipal),
            working: working::steps(language, assessment),
            fair_share: FairShareRow {
                applies: community.is_in_united_states(),
                basis: &site.campaign.fair_share.basis,
                source: site.campaign.source(&site.campaign.fair_share.source),
                sentence: fair_share::sentence(language, assessment, &site.campaign.fair_share),
            },
            series: inventories::series(language, community),
            chart_sections: ChartSection::all(language, site, assessment),
            targets: targets::targets(language, assessment),
            standings: criteria::standings(language, site, community),
            stages: actions::stages(language, community, site.edition().as_of),
            rules: actions::rules(language, assessment),
            reports: reports::years(language, community, as_of),
            missing: gaps::list(language, assessment),
            joined: joined(language, site, community),
            place: community.place.as_ref().map(|place| place_row(language, community, place)),
            sources: sources::list(language, community),
            cite: cite(site, request, assessment, &title),
            changed: revisions::read(request.language, site, community)?,
            discloses: community.sources.iter().any(Source::is_of_cdp),
            reply: reply::reply(language, community),
            confirmed: reply::confirmed(language, community),
            you_can: YouCan::new(language, site, assessment)?,
            community,
        },
    )
}

fn cite(site: &Site, request: &PageRequest, assessment: &Assessment<'_>, title: &str) -> CiteRow {
    let cited = site.cite(request.language, title, &request.path);
    CiteRow {
        text: cited.text(),
        bibtex: cited.bibtex(),
        figures: Html::marked(request.language, &citation::key_figures(request.language, assessment)),
    }
}

fn joined(language: Language, site: &Site, community: &Community) -> Option<Joined> {
    let pledge = community.pledge.as_ref()?;
    let name = |key: &Key| site.campaign.networks.iter().find(|network| network.key == *key);
    let networks = pledge.networks.iter().filter_map(name).map(|network| network.name.as_str());
    let message = match pledge.joined {
        None => language.message("targets-joined-undated"),
        Some(date) => {
            let key = if pledge.named_in_story { "targets-joined" } else { "targets-joined-later" };
            language.message(key).with("when", number::when(language, date))
        }
    };
    Some(Joined {
        said: message.to_string(),
        networks: networks.collect::<Vec<_>>().join(", "),
        cite: Cite::of_statement(language, community, &pledge.source)
            .map(|cite| cite.with(community, &pledge.documents)),
    })
}

fn place_row(language: Language, community: &Community, place: &Place) -> PlaceRow {
    const KM2_IN_A_SQUARE_MILE: f64 = 2.589_988_110_336;
    let message = match &community.county {
        Some(county) => language.message("place-county").with("county", county),
        None => language.message("place"),
    };
    let message = message
        .with("name", &community.name)
        .with("kind", community.kind.code())
        .with("miles", number::trimmed(language, place.area_km2 / KM2_IN_A_SQUARE_MILE, 1))
        .with("km", number::trimmed(language, place.area_km2, 1));
    PlaceRow {
        said: message.to_string(),
        websites: websites(language, community),
        cite: Cite::of_figure(language, community, &place.source)
            .map(|cite| cite.with(community, &place.documents)),
    }
}

fn websites(language: Language, community: &Community) -> Option<Html> {
    let website = community.website.as_ref()?;
    let message = match &community.climate_page {
        Some(climate) => language.message("place-websites").with("climate", climate),
        None => language.message("place-website"),
    };
    Some(message.with("website", website).into())
}
