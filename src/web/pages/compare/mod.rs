//! `/compare`: two to six communities by one measure, on one scale. The query holds the whole choice.

mod comparison;
mod result;

use askama::Template;
use strum::VariantArray;

use crate::domain::{Assessment, Code, Community, Compared, Measure, Slug};
use crate::store::MatchedPlace;
use crate::web::api;
use crate::web::api::compare::ComparedRow;
use crate::web::directory::endpoint::{csv, json};
use crate::web::directory::{Listing, footer};
use crate::web::error::PageError;
use crate::web::html::components::{AnswersTable, Choice, Select};
use crate::web::html::layout::Layout;
use crate::web::page::Page;
use crate::web::pages::compare::comparison::{Comparison, PARAMETERS};
use crate::web::pages::compare::result::Shown;
use crate::web::representation::Representation;
use crate::web::request::PageRequest;
use crate::web::response::PageResponse;
use crate::web::site::Site;
use crate::words;

#[derive(Template)]
#[template(path = "compare.html")]
struct ComparePage<'a> {
    layout: Layout<'a>,
    communities: Vec<Choice>,
    /// The text of the search, if the page does not offer all communities.
    search: Option<String>,
    measure: Select,
    /// Why there is no comparison.
    nothing: Option<String>,
    /// The five answers of the chosen communities.
    answers: Option<AnswersTable>,
    shown: Option<Shown<'a>>,
}

pub const PAGE: Page = Page {
    listing: Listing {
        name: Some("page-compare"),
        links: &[footer(80, "/compare", "compare-show")],
        endpoints: &[
            json::<Vec<ComparedRow>>(
                "/compare.json",
                "Two to six communities by one measure, one entry a value",
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
    let compared = comparison.compared();
    match request.representation {
        Representation::Json => PageResponse::json(&api::compare::rows(&compared, comparison.measure)),
        Representation::Csv => PageResponse::csv(api::compare::rows(&compared, comparison.measure)),
        _ => html(site, request, &comparison, &compared),
    }
}

fn html(
    site: &Site,
    request: &PageRequest,
    comparison: &Comparison,
    compared: &[Compared<'_>],
) -> Result<PageResponse, PageError> {
    let Comparison { communities, measure, .. } = comparison;
    let language = request.language;
    let shown = comparison.nothing.is_none().then(|| Shown::new(language, site, comparison, compared));
    let title = shown.as_ref().map_or(language.text("compare-title"), |shown| &shown.title);
    let description = language.text("compare-description");
    let layout = Layout::new(site, request, title, description)?.with_query(&comparison.query());
    let names = site.store.names()?;
    let like = request.text("q")?;
    let offered = offered(site, names, communities, like.as_deref())?;
    let assessments: Vec<Assessment<'_>> = communities.iter().map(|community| site.assess(community)).collect();
    let choice = |(slug, name): (Slug, String)| Choice {
        chosen: communities.iter().any(|community| community.slug == slug),
        value: slug.to_string(),
        text: name,
    };
    let named = |m: &Measure| (m.code().to_owned(), words::comparison::measure(language, *m).to_owned());
    let measures = Choice::only(measure.code(), Measure::VARIANTS.iter().map(named));
    PageResponse::html(
        language,
        &ComparePage {
            layout,
            communities: offered.list.into_iter().map(choice).collect(),
            search: offered.more.then(|| like.unwrap_or_default()),
            measure: Select::new("measure", language.text("compare-measure"), measures),
            nothing: comparison.nothing.clone(),
            answers: (!assessments.is_empty()).then(|| AnswersTable::of_assessments(language, &assessments)),
            shown,
        },
    )
}

/// The most communities that a reader looks through.
pub const MOST_OFFERED: usize = 60;

/// The communities to choose from, and whether there are more.
struct Offered {
    list: Vec<(Slug, String)>,
    more: bool,
}

/// All communities, or if there are too many, the chosen ones and those that the search may mean.
fn offered(
    site: &Site,
    names: Vec<(Slug, String)>,
    chosen: &[Community],
    like: Option<&str>,
) -> Result<Offered, PageError> {
    if names.len() <= MOST_OFFERED {
        return Ok(Offered { list: names, more: false });
    }
    let mut list: Vec<(Slug, String)> =
        chosen.iter().map(|community| (community.slug.clone(), community.name.clone())).collect();
    for finding in like.map(|like| site.store.find(like)).transpose()?.unwrap_or_default() {
        let MatchedPlace::Community(listed) = finding.place else { continue };
        if list.len() < MOST_OFFERED && list.iter().all(|(slug, _)| *slug != listed.slug) {
            list.push((listed.slug, listed.name));
        }
    }
    Ok(Offered { list, more: true })
}
