//! `/towns`: every city and town of the state, with the newest figure of one indicator.

pub mod town;

use askama::Template;

use crate::domain::{Indicator, Slug, Year};
use crate::store::{Store, TownLatest};
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
use crate::words::{Language, number};

#[derive(Template)]
#[template(path = "towns.html")]
struct TownsPage<'a> {
    layout: Layout<'a>,
    select: Select,
    title: &'a str,
    unit: &'a str,
    note: Option<&'a str>,
    rows: Vec<ListedTown>,
}

struct ListedTown {
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
    let newest = site.store.town_latest(&indicator.key)?;
    let of = |slug: &Slug| newest.iter().find(|newest| newest.town == *slug);
    let row = |town: crate::store::Town| {
        let it = &town.municipality;
        let newest = of(&it.slug);
        ListedTown {
            path: town.path(),
            residents: number::whole(language, it.population_2020 as f64),
            value: newest.map(|newest: &TownLatest| shown(language, indicator, newest.value)),
            year: newest.map(|newest| newest.year),
            name: it.name.clone(),
            county: it.county.clone(),
            joined: town.joined,
        }
    };
    let choices = site.store.indicators()?.iter();
    let named = choices.map(|it| (it.key.to_string(), it.title.in_language(language).to_owned()));
    let choices = Choice::only(indicator.key.as_str(), named);
    PageResponse::html(
        language,
        &TownsPage {
            layout: Layout::new(site, request, title, language.text("towns-description"))?,
            select: Select::new("indicator", language.text("towns-indicator"), choices),
            title: indicator.title.in_language(language),
            unit: indicator.unit_name.in_language(language),
            note: indicator.note.as_ref().map(|note| note.in_language(language)),
            rows: site.store.towns()?.into_iter().map(row).collect(),
        },
    )
}

/// A figure with the decimals of its indicator.
pub fn shown(language: Language, indicator: &Indicator, value: f64) -> String {
    number::fixed(language, value, usize::from(indicator.decimals))
}
