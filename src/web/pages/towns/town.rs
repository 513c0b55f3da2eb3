//! `/towns/{town}`: a city or town that has not joined. One that has a page among the communities leads there.

use askama::Template;

use crate::domain::{Indicator, Municipality, Year};
use crate::store::{Town, TownValues};
use crate::web::api::town::{TownFigure, TownTwin, figures, twin};
use crate::web::directory::Listing;
use crate::web::directory::endpoint::{csv, json};
use crate::web::error::{Missing, PageError, Suggestion};
use crate::web::html::layout::Layout;
use crate::web::page::Page;
use crate::web::representation::Representation;
use crate::web::request::PageRequest;
use crate::web::request::path::localized;
use crate::web::response::PageResponse;
use crate::web::site::Site;
use crate::words::find;
use crate::words::indicator::figure;

#[derive(Template)]
#[template(path = "town.html")]
struct TownPage<'a> {
    layout: Layout<'a>,
    town: &'a Municipality,
    about: String,
    not_joined: String,
    rows: Vec<FigureRow<'a>>,
    datasets: Vec<crate::domain::Dataset>,
}

/// The newest figure of an indicator.
struct FigureRow<'a> {
    title: &'a str,
    unit: &'a str,
    year: Year,
    value: String,
    state: Option<String>,
}

pub const PAGE: Page = Page {
    listing: Listing {
        section: Some("/towns"),
        endpoints: &[
            json::<TownTwin>("/towns/{town}.json", "What others measure in one city or town"),
            csv::<TownFigure>("/towns/{town}.csv", "Every figure of one city or town, one a row"),
        ],
        ..Listing::page("/towns/{town}")
    },
    handler: page,
};

fn page(site: &Site, request: &PageRequest) -> Result<PageResponse, PageError> {
    let slug = request.segment("town");
    let town = site.store.town(slug)?.ok_or_else(|| missing(slug))?;
    match request.representation {
        Representation::Json => PageResponse::json(&twin(&site.store, &town)?),
        Representation::Csv => PageResponse::csv(figures(&twin(&site.store, &town)?)),
        _ => match &town.community {
            Some(community) => Ok(PageResponse::moved(localized(request.language, &community.path()))),
            None => html(site, request, &town),
        },
    }
}

fn missing(slug: &str) -> PageError {
    let suggestions = vec![Suggestion::Find(slug.replace('-', " ")), Suggestion::Page("/towns", "page-towns")];
    PageError::NotFound { what: Missing::Community(slug.to_owned()), suggestions }
}

fn html(site: &Site, request: &PageRequest, town: &Town) -> Result<PageResponse, PageError> {
    let (language, it) = (request.language, &town.municipality);
    let title = language.message("town-title").with("name", &it.name).to_string();
    let about = find::about(language, it);
    let (values, state) = (site.store.town_values(&it.slug)?, site.store.state_values()?);
    let newest = |values: &TownValues, indicator: &Indicator, year: Option<Year>| {
        let points = values.get(&indicator.key)?.iter().rev();
        points.copied().find(|point| year.is_none_or(|year| point.year == year))
    };
    let row = |indicator: &'_ Indicator| {
        let point = newest(&values, indicator, None)?;
        let of_state = newest(&state, indicator, Some(point.year));
        Some((point, of_state))
    };
    let indicators = site.store.indicators()?;
    let rows = indicators.iter().filter_map(|indicator| {
        let (point, of_state) = row(indicator)?;
        Some(FigureRow {
            title: indicator.title.in_language(language),
            unit: indicator.unit_name.in_language(language),
            year: point.year,
            value: figure(language, indicator, point.value),
            state: of_state.map(|point| figure(language, indicator, point.value)),
        })
    });
    let used = |dataset: &crate::domain::Dataset| {
        indicators.iter().any(|it| values.contains_key(&it.key) && it.datasets.contains(&dataset.key))
    };
    PageResponse::html(
        language,
        &TownPage {
            layout: Layout::new(site, request, &title, &about)?,
            not_joined: find::not_joined(language, &it.name, &site.campaign.name),
            rows: rows.collect(),
            datasets: site.store.datasets()?.into_iter().filter(used).collect(),
            town: it,
            about,
        },
    )
}
