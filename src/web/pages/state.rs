//! `/state`: the law and the emissions of the state around the communities, as context.

use askama::Template;

use crate::charts::TRAJECTORY;
use crate::domain::{Basis, Community};
use crate::web::api;
use crate::web::api::community::CommunityTwin;
use crate::web::api::community_figures::Figure;
use crate::web::directory::endpoint::{csv, json};
use crate::web::directory::{Listing, footer};
use crate::web::error::PageError;
use crate::web::html::components::{ChartFigure, FiveAnswers};
use crate::web::html::layout::Layout;
use crate::web::page::Page;
use crate::web::pages::community::actions;
use crate::web::pages::community::actions::StageRow;
use crate::web::pages::community::inventories;
use crate::web::pages::community::inventories::{InventoryRow, PromiseRow, SeriesRow};
use crate::web::pages::community::sources;
use crate::web::pages::community::sources::SourceRow;
use crate::web::pages::community::targets;
use crate::web::pages::community::targets::TargetRow;
use crate::web::representation::Representation;
use crate::web::request::PageRequest;
use crate::web::response::PageResponse;
use crate::web::site::Site;
use crate::words::{answers, verdict};

#[derive(Template)]
#[template(path = "state.html")]
struct StatePage<'a> {
    layout: Layout<'a>,
    state: &'a Community,
    sentence: String,
    answers: FiveAnswers,
    verdict: String,
    trajectory: ChartFigure,
    inventories: Vec<InventoryRow>,
    promised: Vec<PromiseRow>,
    series: Vec<SeriesRow<'a>>,
    targets: Vec<TargetRow>,
    stages: Vec<StageRow>,
    sources: Vec<SourceRow>,
}

pub const PAGE: Page = Page {
    listing: Listing {
        name: Some("page-state"),
        links: &[footer(50, "/state", "page-state")],
        endpoints: &[
            json::<CommunityTwin<'static>>("/state.json", "The state, with the keys of a community"),
            csv::<Figure>("/state.csv", "Every figure of the state with its source, one a row"),
        ],
        ..Listing::page("/state")
    },
    handler: page,
};

fn page(site: &Site, request: &PageRequest) -> Result<PageResponse, PageError> {
    let state = site.state()?;
    let language = request.language;
    match request.representation {
        Representation::Json => return PageResponse::json(&api::community::twin(&state, site)?),
        Representation::Csv => return PageResponse::csv(api::community_figures::rows(&state)),
        _ => {}
    }
    let title = language.message("state-title").with("name", &state.name).to_string();
    let assessment = site.assess(&state);
    let description = answers::description(language, &assessment);
    let chart = ChartFigure::new(language, site, &assessment, TRAJECTORY);
    PageResponse::html(
        language,
        &StatePage {
            layout: Layout::new(site, request, &title, &description)?,
            sentence: answers::lead(language, &assessment),
            answers: FiveAnswers::of_page(language, &assessment),
            verdict: verdict::sentence(language, &assessment),
            trajectory: chart,
            promised: inventories::promised(language, &assessment),
            inventories: inventories::rows(language, &state, Basis::Community),
            series: inventories::series(language, &state),
            targets: targets::targets(language, &assessment),
            stages: actions::stages(language, &state, site.edition().as_of),
            sources: sources::list(language, &state),
            state: &state,
        },
    )
}
