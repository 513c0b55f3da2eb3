//! `/towns/{town}`: a city or town that has not joined. One that has a page among the communities leads there.

use askama::Template;

use super::figures::{FigureTable, Figures};
use super::joining::{Joining, joining};
use super::lead::lead;
use super::metered::metered;
use super::others::{Compared, OthersTable};
use super::rules::{Moment, Rules, rules};
use super::sources::{self, SourceRow};
use crate::domain::{Campaign, Dataset, Indicator, Key, Municipality, Utility, UtilityService};
use crate::store::Town;
use crate::web::api::town::{TownFigure, TownTwin, figures, twin};
use crate::web::directory::Listing;
use crate::web::directory::endpoint::{csv, json};
use crate::web::error::{Missing, PageError, Suggestion};
use crate::web::html::components::{IndicatorCharts, frame};
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
    campaign: &'a Campaign,
    town: &'a Municipality,
    lead: String,
    about: String,
    not_joined: String,
    charts: IndicatorCharts,
    derived: FigureTable<'a>,
    /// The change as metered, beside that in usual winters.
    metered: Option<String>,
    counts: FigureTable<'a>,
    rules: Rules,
    utilities: Vec<Utility>,
    neighbors: OthersTable,
    similar: OthersTable,
    joining: Joining,
    sources: Vec<SourceRow>,
    cite: String,
    bibtex: String,
    /// The code to embed it. A copy leaves that page to a server.
    embed: Option<String>,
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
    let town = named(site, request)?;
    match request.representation {
        Representation::Json => PageResponse::json(&twin(&site.store, town)?),
        Representation::Csv => PageResponse::csv(figures(&twin(&site.store, town)?)),
        _ => match &town.community {
            Some(community) => Ok(PageResponse::moved(localized(request.language, &community.path()))),
            None => html(site, request, &town.municipality),
        },
    }
}

/// The city or town that the address names.
pub fn named<'s>(site: &'s Site, request: &PageRequest) -> Result<&'s Town, PageError> {
    let slug = request.segment("town");
    site.store.town(slug)?.ok_or_else(|| missing(slug))
}

fn missing(slug: &str) -> PageError {
    let suggestions = vec![Suggestion::Find(slug.replace('-', " ")), Suggestion::Page("/towns", "page-towns")];
    PageError::NotFound { what: Missing::Community(slug.to_owned()), suggestions }
}

fn html(site: &Site, request: &PageRequest, it: &Municipality) -> Result<PageResponse, PageError> {
    let (language, store) = (request.language, &site.store);
    let title = language.message("town-title").with("name", &it.name).to_string();
    let about = find::about(language, it);
    let indicators = store.indicators()?;
    let figures = Figures::read(store, language, it)?;
    let sentences = lead(&figures, indicators, site.campaign.pledge.halve_by);
    let lead = sentences.join(" ");
    let has_figure = |indicator: &Indicator| figures.newest(&indicator.key).is_some();
    let derived = indicators.iter().filter(|it| it.derived);
    let counts = indicators.iter().filter(|it| !it.derived && has_figure(it));
    let (of_rules, utilities) = (store.town_rules(&it.slug)?, store.town_utilities(&it.slug)?);
    let named: Vec<Key> =
        of_rules.iter().map(|it| &it.dataset).chain(utilities.iter().map(|it| &it.dataset)).cloned().collect();
    let used = |dataset: &Dataset| {
        named.contains(&dataset.key)
            || indicators.iter().any(|it| has_figure(it) && it.datasets.contains(&dataset.key))
    };
    let (towns, neighbors, similar) =
        (store.towns()?, store.town_neighbors(&it.slug)?, store.town_similar(&it.slug)?);
    let compared = Compared::read(store, language, towns)?;
    let near: Vec<&Municipality> = neighbors.iter().chain(&similar).collect();
    let told = sentences.first().map(String::as_str);
    let description = if lead.is_empty() { &about } else { &lead };
    let cited = site.cite(language, &title, &request.path);
    PageResponse::html(
        language,
        &TownPage {
            layout: Layout::new(site, request, &title, description)?.about_town(site, it),
            campaign: &site.campaign,
            not_joined: find::not_joined(language, &it.name, &site.campaign.name),
            charts: IndicatorCharts::read(site, language, it)?,
            derived: figures.table(derived),
            metered: metered(store, language, &it.slug)?,
            counts: figures.table(counts),
            rules: rules(language, &of_rules, site.edition().as_of),
            neighbors: compared.table(it, &neighbors),
            similar: compared.table(it, &similar),
            joining: joining(site, language, it, (towns, &near), told),
            utilities,
            sources: sources::rows(language, store.datasets()?.into_iter().filter(used)),
            cite: cited.text(),
            bibtex: cited.bibtex(),
            embed: site.has_town_pictures().then(|| {
                frame(format!("{}{}/embed", site.public_url, localized(language, &it.path())), &title)
            }),
            town: it,
            lead,
            about,
        },
    )
}
