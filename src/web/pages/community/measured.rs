//! What others measure in the city or town that a community is. It never joins the community's own counts.

use crate::domain::{Community, Dataset, Indicator};
use crate::web::error::PageError;
use crate::web::html::components::IndicatorCards;
use crate::web::pages::towns::figures::Figures;
use crate::web::pages::towns::lead::lead;
use crate::web::pages::towns::sources::{self, SourceRow};
use crate::web::site::Site;
use crate::words::Language;

pub struct MeasuredHere {
    pub lead: String,
    pub cards: IndicatorCards,
    /// The derived figures that are not given, and why.
    pub missing: Vec<(String, &'static str)>,
    pub sources: Vec<SourceRow>,
    /// The path of its data, without an ending.
    pub twin: String,
}

/// `None` if it is no city or town of the state.
pub fn measured(
    site: &Site,
    language: Language,
    community: &Community,
) -> Result<Option<MeasuredHere>, PageError> {
    let Some(town) = site.town_of(community)? else { return Ok(None) };
    let figures = Figures::read(&site.store, language, town)?;
    let indicators = site.store.indicators()?;
    let has_figure = |indicator: &Indicator| figures.newest(&indicator.key).is_some();
    let used = |dataset: &Dataset| {
        indicators.iter().any(|it| it.derived && has_figure(it) && it.datasets.contains(&dataset.key))
    };
    Ok(Some(MeasuredHere {
        lead: lead(&figures, indicators, site.campaign.pledge.halve_by).join(" "),
        cards: IndicatorCards::read(site, language, town)?,
        missing: missing(&figures, indicators),
        sources: sources::rows(language, site.store.datasets()?.into_iter().filter(used)),
        twin: town.path(),
    }))
}

fn missing(figures: &Figures<'_>, indicators: &[Indicator]) -> Vec<(String, &'static str)> {
    let rows = figures.table(indicators.iter().filter(|indicator| indicator.derived)).rows.into_iter();
    rows.filter_map(|row| Some((row.title.to_owned(), row.value.err()?))).collect()
}
