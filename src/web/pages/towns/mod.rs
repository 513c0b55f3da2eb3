//! `/towns`: every city and town of the state, with the newest figure of one indicator.

mod figures;
mod lead;
mod list;
mod map;
mod others;
mod rules;
pub mod town;

use askama::Template;

use strum::VariantArray;

use crate::domain::{Code, Indicator, Year};
use crate::store::Store;
use crate::web::api::towns::{TownRow, TownShapes, rows, shapes};
use crate::web::directory::endpoint::{csv, geojson, json};
use crate::web::directory::parameter::{Parameter, Schema, words};
use crate::web::directory::{Listing, footer};
use crate::web::error::{Allowed, PageError};
use crate::web::html::components::{Choice, Select};
use crate::web::html::layout::Layout;
use crate::web::page::Page;
use crate::web::representation::Representation;
use crate::web::request::PageRequest;
use crate::web::response::PageResponse;
use crate::web::site::Site;
use crate::words::indicator::figure;
use crate::words::{Language, number};
use list::TownOrder;
use map::TownsMap;

#[derive(Template)]
#[template(path = "towns.html")]
struct TownsPage<'a> {
    layout: Layout<'a>,
    selects: Vec<Select>,
    title: &'a str,
    unit: &'a str,
    note: Option<&'a str>,
    rows: Vec<TownLine>,
    map: Option<TownsMap>,
}

struct TownLine {
    name: String,
    path: String,
    county: String,
    joined: bool,
    residents: String,
    value: Option<String>,
    year: Option<Year>,
}

const PARAMETERS: &[Parameter] = &[Parameter::new(
    "indicator",
    "The indicator of `value`, by its key; the first one if absent.",
    indicators,
)];

fn indicators(store: &Store) -> Schema {
    Ok(words(store.indicators()?.iter().map(|indicator| indicator.key.as_str().to_owned()).collect()))
}

pub const PAGE: Page = Page {
    listing: Listing {
        name: Some("page-towns"),
        links: &[footer(45, "/towns", "page-towns")],
        endpoints: &[
            json::<Vec<TownRow>>("/towns.json", "Every city and town with its newest figures").with(PARAMETERS),
            csv::<TownRow>("/towns.csv", "The same as CSV").with(PARAMETERS),
            geojson::<TownShapes>("/towns.geojson", "The same as shapes, for a map").with(PARAMETERS),
        ],
        ..Listing::page("/towns")
    },
    handler: page,
};

fn page(site: &Site, request: &PageRequest) -> Result<PageResponse, PageError> {
    let indicator = asked(&site.store, request)?;
    match request.representation {
        Representation::Json => PageResponse::json(&rows(&site.store, indicator)?),
        Representation::Csv => PageResponse::csv(rows(&site.store, indicator)?),
        Representation::GeoJson => PageResponse::geojson(&shapes(&site.store, indicator)?),
        _ => html(site, request, indicator),
    }
}

/// The indicator that the address names, or the first one.
fn asked<'s>(store: &'s Store, request: &PageRequest) -> Result<&'s Indicator, PageError> {
    let known = store.indicators()?;
    let keys: Vec<String> = known.iter().map(|indicator| indicator.key.to_string()).collect();
    let asked = request.one_of("indicator", &keys)?;
    let found = known.iter().find(|indicator| asked.as_deref().is_none_or(|key| indicator.key.as_str() == key));
    found.ok_or_else(|| PageError::bad_query("indicator", "", Allowed::Values(keys.join(", "))))
}

fn html(site: &Site, request: &PageRequest, indicator: &Indicator) -> Result<PageResponse, PageError> {
    let language = request.language;
    let title = language.text("towns-title");
    let counties = site.store.town_counties()?;
    let county = request.one_of("county", &counties)?;
    let order = request.code("sort")?.unwrap_or_default();
    let all = list::towns(&site.store, indicator)?;
    let map = map::map(&site.store, language, indicator, &all)?;
    let line = |listed: list::ListedTown| line(language, indicator, listed);
    PageResponse::html(
        language,
        &TownsPage {
            layout: Layout::new(site, request, title, language.text("towns-description"))?,
            selects: selects(site, language, indicator, (&counties, county.as_deref()), order)?,
            title: indicator.title.in_language(language),
            unit: indicator.unit_name.in_language(language),
            note: indicator.note.as_ref().map(|note| note.in_language(language)),
            map,
            rows: list::sorted(all, county.as_deref(), order).into_iter().map(line).collect(),
        },
    )
}

fn line(language: Language, indicator: &Indicator, listed: list::ListedTown) -> TownLine {
    let (path, joined) = (listed.town.path(), listed.town.joined);
    let it = listed.town.municipality;
    TownLine {
        path,
        joined,
        residents: number::whole(language, it.population_2020 as f64),
        value: listed.newest.as_ref().map(|newest| figure(language, indicator, newest.value)),
        year: listed.newest.map(|newest| newest.year),
        name: it.name,
        county: it.county,
    }
}

fn selects(
    site: &Site,
    language: Language,
    indicator: &Indicator,
    (counties, county): (&[String], Option<&str>),
    order: TownOrder,
) -> Result<Vec<Select>, PageError> {
    let named = site.store.indicators()?.iter();
    let named = named.map(|it| (it.key.to_string(), it.title.in_language(language).to_owned()));
    let indicators = Choice::only(indicator.key.as_str(), named);
    let counties = counties.iter().map(|county| (county.clone(), county.clone()));
    let counties = Choice::list(language.text("towns-any-county"), county, counties);
    let word = |order: &TownOrder| {
        let key = match order {
            TownOrder::Name => "towns-by-name",
            TownOrder::Residents => "towns-by-residents",
            TownOrder::Highest => "towns-by-highest",
            TownOrder::Lowest => "towns-by-lowest",
        };
        (order.code().to_owned(), language.text(key).to_owned())
    };
    let orders = Choice::only(order.code(), TownOrder::VARIANTS.iter().map(word));
    Ok(vec![
        Select::new("indicator", language.text("towns-indicator"), indicators),
        Select::new("county", language.text("towns-county"), counties),
        Select::new("sort", language.text("towns-order"), orders),
    ])
}
