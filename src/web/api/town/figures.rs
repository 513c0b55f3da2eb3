//! `/towns/{slug}.csv`: every figure of one city or town, one a row.

use schemars::JsonSchema;
use serde::Serialize;

use super::TownTwin;
use crate::domain::{IndicatorKey, Key, Slug, WebUrl, Year};

/// A figure of a city or town.
#[derive(Serialize, JsonSchema)]
pub struct TownFigure {
    /// The city or town.
    town: Slug,
    /// The key of the indicator.
    indicator: IndicatorKey,
    /// The name of the indicator.
    title: String,
    /// The year of the figure.
    year: Year,
    /// The figure, in `unit`.
    value: f64,
    /// The unit of the figure.
    unit: String,
    /// Whether it is computed from others.
    derived: bool,
    /// What a reader must know about this figure. Empty if nothing.
    note: Option<String>,
    /// The dataset, or that of its first input.
    source: Option<Key>,
    /// The title of that dataset.
    source_title: Option<String>,
    /// Who publishes it.
    source_publisher: Option<String>,
    /// The publisher's page. Empty if no address was seen.
    source_url: Option<WebUrl>,
}

pub fn figures(twin: &TownTwin) -> Vec<TownFigure> {
    let mut figures = Vec::new();
    for (key, indicator) in &twin.indicators {
        for value in &indicator.values {
            let covers = |source: &&Key| twin.sources.get(*source).is_some_and(|it| it.covers(value.year));
            let source = indicator.sources.iter().find(covers).or(indicator.source.as_ref());
            let dataset = source.and_then(|key| twin.sources.get(key));
            figures.push(TownFigure {
                town: twin.slug.clone(),
                indicator: key.clone(),
                title: indicator.title.clone(),
                year: value.year,
                value: value.value,
                unit: indicator.unit.clone(),
                derived: indicator.derived,
                note: value.note.clone(),
                source: source.cloned(),
                source_title: dataset.map(|dataset| dataset.title.clone()),
                source_publisher: dataset.map(|dataset| dataset.publisher.clone()),
                source_url: dataset.and_then(|dataset| dataset.url.clone()),
            });
        }
    }
    figures
}
