//! `/state`: the law and the emissions of the state around the communities, as context.

use askama::Template;

use super::super::asked::{Asked, Format};
use super::super::error::PageError;
use super::super::frame::{Frame, Section};
use super::super::parts::{Badge, ChartFigure};
use super::super::reply::Reply;
use super::super::site::Site;
use super::super::twins;
use super::community::emissions::{self, Row, SeriesRow};
use super::community::promises::{self, StageRow, TargetRow};
use super::community::sources::{self, SourceRow};
use crate::charts::Chart;
use crate::domain::{Basis, Community};
use crate::words::verdict;

#[derive(Template)]
#[template(path = "state.html")]
struct StatePage<'a> {
    frame: Frame<'a>,
    state: &'a Community,
    badge: Badge,
    sentence: String,
    trajectory: ChartFigure,
    inventories: Vec<Row>,
    series: Vec<SeriesRow<'a>>,
    targets: Vec<TargetRow>,
    stages: Vec<StageRow>,
    sources: Vec<SourceRow>,
}

pub fn page(site: &Site, asked: &Asked) -> Result<Reply, PageError> {
    let state = site.state()?;
    let (as_of, language) = (site.as_of(), asked.language);
    match asked.format {
        Format::Json => return Reply::json(&twins::community::twin(&state, site)),
        Format::Csv => return Reply::csv(twins::community_figures::rows(&state)),
        Format::Html => {}
    }
    let title = language.say("state-title").with("name", &state.name).to_string();
    let sentence = verdict::sentence(language, &state, as_of);
    let chart = ChartFigure::new(language, site, "/state", &state, Chart::Trajectory);
    Reply::html(
        language,
        &StatePage {
            frame: Frame::new(site, asked, Section::None, &title, &sentence).with_csv(asked),
            badge: Badge::new(language, state.verdict(as_of).kind()),
            trajectory: chart,
            inventories: emissions::rows(language, &state, Basis::Community),
            series: emissions::series(language, &state),
            targets: promises::targets(language, &state, as_of),
            stages: promises::actions(language, &state, site.edition().as_of),
            sources: sources::list(language, &state),
            sentence,
            state: &state,
        },
    )
}
