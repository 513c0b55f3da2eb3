//! `/criteria`: each community against each of the five criteria.

use std::collections::BTreeMap;

use askama::Template;

use crate::domain::{Campaign, Code, Criterion, CriterionNumber, Slug};
use crate::store::{Direction, Filter, Order, Slice, StandingOf, Summary};
use crate::web::directory::endpoint::{csv, json};
use crate::web::directory::{Listing, navigation};
use crate::web::error::PageError;
use crate::web::html::components::AnswersTable;
use crate::web::html::layout::Layout;
use crate::web::page::Page;
use crate::web::pages::communities::SIZE;
use crate::web::representation::Representation;
use crate::web::request::PageRequest;
use crate::web::request::paging::Paging;
use crate::web::response::PageResponse;
use crate::web::site::Site;
use crate::words::{Language, label};

#[derive(Template)]
#[template(path = "criteria.html")]
struct CriteriaPage<'a> {
    layout: Layout<'a>,
    campaign: &'a Campaign,
    rows: Vec<CriteriaRow>,
    answers: AnswersTable,
    met: Vec<Met<'a>>,
    paging: Paging,
}

struct CriteriaRow {
    slug: Slug,
    name: String,
    cells: Vec<Cell>,
}

struct Cell {
    status: &'static str,
    word: &'static str,
    anchor: String,
}

/// One criterion, the number of communities that meet it, and the evidence for each community.
struct Met<'a> {
    criterion: &'a Criterion,
    rule: String,
    communities: usize,
    of: usize,
    standings: Vec<Evidence>,
}

struct Evidence {
    anchor: String,
    slug: Slug,
    name: String,
    status: &'static str,
    word: &'static str,
    text: String,
    source_title: String,
    source_url: String,
}

pub const PAGE: Page = Page {
    listing: Listing {
        name: Some("page-criteria"),
        section: Some("/criteria"),
        links: &[navigation(20, "/criteria", "nav-criteria")],
        copies_queries: true,
        endpoints: &[
            json::<Vec<StandingOf>>(
                "/criteria.json",
                "The status of each community on each of the five criteria",
            ),
            csv::<StandingOf>("/criteria.csv", "The same as CSV"),
        ],
        ..Listing::page("/criteria")
    },
    handler: page,
};

fn page(site: &Site, request: &PageRequest) -> Result<PageResponse, PageError> {
    match request.representation {
        Representation::Json => PageResponse::json(&site.store.standings()?),
        Representation::Csv => PageResponse::csv(site.store.standings()?),
        _ => html(site, request),
    }
}

fn html(site: &Site, request: &PageRequest) -> Result<PageResponse, PageError> {
    let campaign = &site.campaign;
    let joined = site.store.facets()?.joined;
    let paging = Paging::new(request, "/criteria", joined, SIZE)?;
    let slice = Slice::page(paging.number, SIZE);
    let listed = site.store.page_of_communities(&Filter::default(), Order::Name, Direction::Up, slice)?;
    let language = request.language;
    let (title, description) = (language.text("criteria-title"), language.text("criteria-description"));
    let layout = Layout::new(site, request, title, description)?;
    let mut standings = Vec::new();
    for row in &listed {
        standings.extend(site.store.standings_with_sources(&row.slug)?);
    }
    let counted = &site.store.facets()?.criteria_met;
    let rule = |criterion: &Criterion| label::criterion_rule(language, criterion.number, &campaign.pledge);
    let met = |criterion| met(language, criterion, rule(criterion), &standings, counted);
    let met = campaign.criteria.iter().map(met).collect();
    let rows = rows(language, &listed, &standings);
    let answers = AnswersTable::new(language, &listed);
    PageResponse::html(language, &CriteriaPage { layout, campaign, rows, answers, met, paging })
}

fn rows(language: Language, listed: &[Summary], standings: &[StandingOf]) -> Vec<CriteriaRow> {
    let row = |listed: &Summary| CriteriaRow {
        slug: listed.slug.clone(),
        name: listed.name.clone(),
        cells: standings.iter().filter(|of| of.slug == listed.slug).map(|of| cell(language, of)).collect(),
    };
    listed.iter().map(row).collect()
}

fn cell(language: Language, of: &StandingOf) -> Cell {
    Cell {
        status: of.standing.status.code(),
        word: label::criterion_status(language, of.standing.status),
        anchor: anchor(of),
    }
}

/// Counts are over all communities; evidence is listed for this page's only.
fn met<'a>(
    language: Language,
    criterion: &'a Criterion,
    rule: String,
    standings: &[StandingOf],
    counted: &BTreeMap<CriterionNumber, (usize, usize)>,
) -> Met<'a> {
    let (communities, of) = counted.get(&criterion.number).copied().unwrap_or_default();
    let of_it = standings.iter().filter(|of| of.standing.number == criterion.number);
    Met { criterion, rule, communities, of, standings: of_it.map(|of| evidence(language, of)).collect() }
}

fn evidence(language: Language, of: &StandingOf) -> Evidence {
    Evidence {
        anchor: anchor(of),
        slug: of.slug.clone(),
        name: of.name.clone(),
        status: of.standing.status.code(),
        word: label::criterion_status(language, of.standing.status),
        text: of.standing.evidence.clone(),
        source_title: of.source_title.clone(),
        source_url: of.source_url.to_string(),
    }
}

fn anchor(of: &StandingOf) -> String {
    format!("c{}-{}", of.standing.number.number(), of.slug)
}
