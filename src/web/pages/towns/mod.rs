//! `/towns`: every city and town of the state, with the newest figure of one indicator.

mod columns;
pub mod embed;
pub mod figures;
mod filters;
mod joining;
pub mod lead;
mod map;
pub mod metered;
mod others;
mod rules;
pub mod sources;
pub mod town;

use askama::Template;

use crate::domain::{Code, Indicator, ListedRule, Year};
use crate::store::{ListedTown, Store, TownFilter, sort_towns};
use crate::web::api::towns::{TownRow, TownShapes, rows, shapes};
use crate::web::directory::endpoint::{csv, geojson, json};
use crate::web::directory::{Listing, navigation};
use crate::web::error::PageError;
use crate::web::html::components::Select;
use crate::web::html::layout::Layout;
use crate::web::page::Page;
use crate::web::representation::Representation;
use crate::web::request::PageRequest;
use crate::web::request::paging::Paging;
use crate::web::response::PageResponse;
use crate::web::site::Site;
use crate::words::indicator::{figure, with_unit};
use crate::words::town as say;
use crate::words::{Language, number};
use columns::{Column, columns};
use filters::{Asked, PARAMETERS};
use map::TownsMap;

#[derive(Template)]
#[template(path = "towns.html")]
struct TownsPage<'a> {
    layout: Layout<'a>,
    /// The indicators to compare, as links: address, title, and whether it is this one.
    indicators: Vec<(String, &'a str, bool)>,
    selects: Vec<Select>,
    /// The current order, which the form preserves.
    sort: &'static str,
    direction: &'static str,
    filtered: bool,
    /// Whether the list is of Green Communities, which the record has only in part.
    incomplete: bool,
    title: &'a str,
    unit: &'a str,
    note: Option<&'a str>,
    /// On the first page of the list only.
    map: Option<TownsMap<'a>>,
    state: Option<String>,
    found: String,
    columns: Vec<Column>,
    rows: Vec<TownLine>,
    paging: Paging,
}

struct TownLine {
    name: String,
    path: String,
    county: String,
    joined: bool,
    residents: String,
    rules: String,
    value: Option<String>,
    year: Option<Year>,
}

pub const PAGE: Page = Page {
    listing: Listing {
        name: Some("page-towns"),
        links: &[navigation(15, "/towns", "nav-towns")],
        copies_queries: true,
        endpoints: &[
            json::<Vec<TownRow>>("/towns.json", "Every city and town with its newest figures").with(PARAMETERS),
            csv::<TownRow>("/towns.csv", "The same as CSV").with(PARAMETERS),
            geojson::<TownShapes>("/towns.geojson", "The same as shapes, for a map").with(PARAMETERS),
        ],
        ..Listing::page("/towns")
    },
    handler: page,
};

/// Rows on a page.
const SIZE: usize = 100;

fn page(site: &Site, request: &PageRequest) -> Result<PageResponse, PageError> {
    let store = &site.store;
    let asked = Asked::read(store, request)?;
    let all = store.listed_towns(&asked.indicator.key)?;
    let mut listed: Vec<ListedTown<'_>> =
        all.iter().filter(|listed| asked.filter.admits(listed.town)).cloned().collect();
    sort_towns(&mut listed, asked.order, asked.direction);
    match request.representation {
        Representation::Json => PageResponse::json(&rows(store, asked.indicator, &listed)?),
        Representation::Csv => PageResponse::csv(rows(store, asked.indicator, &listed)?),
        Representation::GeoJson => PageResponse::geojson(&shapes(store, asked.indicator, &listed)?),
        _ => html(site, request, &asked, (&all, &listed)),
    }
}

fn html(
    site: &Site,
    request: &PageRequest,
    asked: &Asked<'_>,
    (all, listed): (&[ListedTown<'_>], &[ListedTown<'_>]),
) -> Result<PageResponse, PageError> {
    let (language, indicator) = (request.language, asked.indicator);
    let (title, unit) = (language.text("towns-title"), indicator.unit_name.in_language(language));
    let paging = Paging::new(request, "/towns", listed.len(), SIZE)?;
    let map =
        (paging.number == 1).then(|| map::map(site, language, indicator, all, &asked.filter)).transpose()?;
    let filtered = asked.filter != TownFilter::default();
    PageResponse::html(
        language,
        &TownsPage {
            layout: Layout::new(site, request, title, language.text("towns-description"))?
                .with_query(&request.with(&[("page", "")])),
            indicators: compared(&site.store, request, indicator)?,
            selects: asked.selects(&site.store, language)?,
            sort: asked.order.code(),
            direction: asked.direction.code(),
            filtered,
            incomplete: asked.filter.rule == Some(ListedRule::GreenCommunity),
            title: indicator.title.in_language(language),
            unit,
            note: indicator.note.as_ref().map(|note| note.in_language(language)),
            state: state(&site.store, language, indicator, all)?,
            map: map.flatten(),
            found: say::found(language, listed.len(), all.len()),
            columns: columns(request, (asked.order, asked.direction), unit),
            rows: paging.rows(listed, SIZE).iter().map(|listed| line(language, indicator, listed)).collect(),
            paging,
        },
    )
}

/// Links to the figures to compare. The counts behind them are in the form.
fn compared<'s>(
    store: &'s Store,
    request: &PageRequest,
    here: &Indicator,
) -> Result<Vec<(String, &'s str, bool)>, PageError> {
    let link = |(place, it): (usize, &'s Indicator)| {
        let key = if place == 0 { "" } else { it.key.as_str() };
        let query = request.with(&[("indicator", key), ("page", "")]);
        (format!("/towns{query}"), it.title.in_language(request.language), it.key == here.key)
    };
    Ok(store.indicators()?.iter().enumerate().filter(|(_, it)| it.derived).map(link).collect())
}

/// The figure of the state in the newest year of the list.
fn state(
    store: &Store,
    language: Language,
    indicator: &Indicator,
    all: &[ListedTown<'_>],
) -> Result<Option<String>, PageError> {
    let newest = all.iter().filter_map(|listed| Some(listed.newest?.year)).max();
    let values = store.state_values()?;
    let mut points = values.get(&indicator.key).into_iter().flatten();
    let own = points.find(|point| Some(point.year) == newest);
    Ok(own.map(|own| say::state(language, &with_unit(language, indicator, own.value), own.year)))
}

fn line(language: Language, indicator: &Indicator, listed: &ListedTown<'_>) -> TownLine {
    let (of, it) = (listed.town, &listed.town.municipality);
    let rules: Vec<&str> = of.rules.iter().map(|rule| say::listed_rule(language, *rule)).collect();
    TownLine {
        path: of.path(),
        joined: of.joined,
        residents: number::whole(language, it.population_2020 as f64),
        rules: rules.join(", "),
        value: listed.newest.map(|newest| figure(language, indicator, newest.value)),
        year: listed.newest.map(|newest| newest.year),
        name: it.name.clone(),
        county: it.county.clone(),
    }
}
