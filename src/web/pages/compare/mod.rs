//! `/compare`: two to six communities, cities or towns by one measure or indicator, on one scale. The query holds the
//! whole choice.

mod comparison;
mod measured;
mod offered;
mod result;

use askama::Template;
use strum::VariantArray;

use crate::domain::{Assessment, Code, Indicator, Measure, Measured};
use crate::store::{Store, StoreError};
use crate::web::api;
use crate::web::api::compare::ComparedRow;
use crate::web::directory::endpoint::{csv, json};
use crate::web::directory::{Listing, footer};
use crate::web::error::PageError;
use crate::web::html::components::{AnswersTable, Choice};
use crate::web::html::layout::Layout;
use crate::web::page::Page;
use crate::web::pages::compare::comparison::{By, Comparison, PARAMETERS};
use crate::web::pages::compare::measured::MeasuredShown;
pub use crate::web::pages::compare::offered::MOST_OFFERED;
use crate::web::pages::compare::offered::offered;
use crate::web::pages::compare::result::Shown;
use crate::web::representation::Representation;
use crate::web::request::PageRequest;
use crate::web::response::PageResponse;
use crate::web::site::Site;
use crate::words::{self, Language};

#[derive(Template)]
#[template(path = "compare.html")]
struct ComparePage<'a> {
    layout: Layout<'a>,
    places: Vec<Choice>,
    /// The text of the search for further places.
    search: String,
    measures: Vec<Choice>,
    indicators: Vec<Choice>,
    /// Why there is no comparison.
    nothing: Option<String>,
    /// The places that the measure cannot show.
    left_out: Option<String>,
    /// The five answers of the chosen communities.
    answers: Option<AnswersTable>,
    shown: Option<Shown<'a>>,
    measured: Option<MeasuredShown>,
}

pub const PAGE: Page = Page {
    listing: Listing {
        name: Some("page-compare"),
        links: &[footer(80, "/compare", "compare-show")],
        endpoints: &[
            json::<Vec<ComparedRow>>(
                "/compare.json",
                "Two to six communities, cities or towns by one measure or indicator, one entry a value",
            )
            .with(PARAMETERS),
            csv::<ComparedRow>("/compare.csv", "The same as CSV").with(PARAMETERS),
        ],
        ..Listing::page("/compare")
    },
    handler: page,
};

fn page(site: &Site, request: &PageRequest) -> Result<PageResponse, PageError> {
    let comparison = Comparison::read(site, request)?;
    match request.representation {
        Representation::Json => PageResponse::json(&rows(site, &comparison)?),
        Representation::Csv => PageResponse::csv(rows(site, &comparison)?),
        _ => html(site, request, &comparison),
    }
}

fn rows(site: &Site, comparison: &Comparison<'_>) -> Result<Vec<ComparedRow>, PageError> {
    match comparison.by {
        By::Inventories(measure) => Ok(api::compare::rows(&comparison.compared(measure), measure)),
        By::Indicator(indicator) => {
            let measures = measured::measures(site, comparison)?;
            let measured: Vec<Measured<'_>> = measures.iter().flatten().map(|one| one.of(indicator)).collect();
            Ok(api::compare::measured_rows(&measured, &site.store.datasets()?))
        }
    }
}

fn html(site: &Site, request: &PageRequest, comparison: &Comparison<'_>) -> Result<PageResponse, PageError> {
    let language = request.language;
    let is_shown = comparison.nothing.is_none();
    let compared = match comparison.by {
        By::Inventories(measure) => comparison.compared(measure),
        By::Indicator(_) => Vec::new(),
    };
    let (shown, measured) = match comparison.by {
        _ if !is_shown => (None, None),
        By::Inventories(measure) => (Some(Shown::new(language, site, comparison, measure, &compared)), None),
        By::Indicator(indicator) => (None, Some(MeasuredShown::new(language, site, comparison, indicator)?)),
    };
    let title = shown.as_ref().map(|shown| &shown.title).or(measured.as_ref().map(|shown| &shown.title));
    let title = title.map_or(language.text("compare-title"), String::as_str);
    let layout = Layout::new(site, request, title, language.text("compare-description"))?;
    let like = request.text("q")?;
    let assessments: Vec<Assessment<'_>> =
        comparison.communities.iter().map(|community| site.assess(community)).collect();
    PageResponse::html(
        language,
        &ComparePage {
            layout: layout.with_query(&comparison.query()),
            places: offered(site, &comparison.chosen, like.as_deref())?,
            search: like.unwrap_or_default(),
            measures: measures(language, comparison),
            indicators: indicators(&site.store, language, comparison)?,
            nothing: comparison.nothing.clone(),
            left_out: comparison.left_out.clone(),
            answers: (!assessments.is_empty()).then(|| AnswersTable::of_assessments(language, &assessments)),
            shown,
            measured,
        },
    )
}

fn measures(language: Language, comparison: &Comparison<'_>) -> Vec<Choice> {
    let named = |m: &Measure| (m.code().to_owned(), words::comparison::measure(language, *m).to_owned());
    Choice::only(comparison.code(), Measure::VARIANTS.iter().map(named))
}

fn indicators(
    store: &Store,
    language: Language,
    comparison: &Comparison<'_>,
) -> Result<Vec<Choice>, StoreError> {
    let named = |it: &Indicator| (it.key.to_string(), it.title.in_language(language).to_owned());
    Ok(Choice::only(comparison.code(), store.indicators()?.iter().map(named)))
}
