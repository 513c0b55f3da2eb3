//! `/towns/{town}`: a city or town that has not joined. One that has a page among the communities leads there.

use askama::Template;

use super::figures::{FigureTable, Figures};
use super::lead::lead;
use super::others::{Others, others};
use super::rules::rules;
use crate::domain::{Dataset, Indicator, Key, Municipality, Utility, UtilityService};
use crate::store::Town;
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

#[derive(Template)]
#[template(path = "town.html")]
struct TownPage<'a> {
    layout: Layout<'a>,
    town: &'a Municipality,
    lead: String,
    about: String,
    not_joined: String,
    derived: FigureTable<'a>,
    measured: FigureTable<'a>,
    rules: Vec<String>,
    utilities: Vec<Utility>,
    others: Others,
    datasets: Vec<Dataset>,
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
        Representation::Json => PageResponse::json(&twin(&site.store, town)?),
        Representation::Csv => PageResponse::csv(figures(&twin(&site.store, town)?)),
        _ => match &town.community {
            Some(community) => Ok(PageResponse::moved(localized(request.language, &community.path()))),
            None => html(site, request, town),
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
    let indicators = site.store.indicators()?;
    let figures = Figures::read(&site.store, language, it)?;
    let lead = lead(&figures, indicators, site.campaign.pledge.halve_by).join(" ");
    let has_figure = |indicator: &Indicator| figures.newest(&indicator.key).is_some();
    let derived = indicators.iter().filter(|it| it.derived);
    let measured = indicators.iter().filter(|it| !it.derived && has_figure(it));
    let (of_rules, utilities) = (site.store.town_rules(&it.slug)?, site.store.town_utilities(&it.slug)?);
    let named: Vec<Key> =
        of_rules.iter().map(|it| &it.dataset).chain(utilities.iter().map(|it| &it.dataset)).cloned().collect();
    let used = |dataset: &Dataset| {
        named.contains(&dataset.key)
            || indicators.iter().any(|it| has_figure(it) && it.datasets.contains(&dataset.key))
    };
    let description = if lead.is_empty() { &about } else { &lead };
    PageResponse::html(
        language,
        &TownPage {
            layout: Layout::new(site, request, &title, description)?,
            not_joined: find::not_joined(language, &it.name, &site.campaign.name),
            derived: figures.table(derived),
            measured: figures.table(measured),
            rules: rules(language, &of_rules, site.edition().as_of),
            others: others(&site.store, language, it)?,
            utilities,
            datasets: site.store.datasets()?.into_iter().filter(used).collect(),
            town: it,
            lead,
            about,
        },
    )
}
