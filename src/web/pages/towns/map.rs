//! The filled map of `/towns`: each city and town in one of five steps, or hatched where nothing is published.

use std::collections::BTreeMap;

use super::list::ListedTown;
use crate::charts::Projection;
use crate::domain::{Indicator, STEPS, Slug, step_of, steps};
use crate::store::{Store, StoreError};
use crate::words::Language;
use crate::words::indicator::figure;

pub struct TownsMap {
    pub width: f64,
    pub height: i32,
    pub shapes: Vec<Shape>,
    pub legend: Vec<Step>,
    /// Whether a place has no figure.
    pub any_missing: bool,
}

/// A city or town on the map.
pub struct Shape {
    pub path: String,
    pub outline: String,
    /// From 1; 0 if nothing is published.
    pub step: usize,
    pub joined: bool,
    /// Its name and its figure.
    pub label: String,
}

/// A line of the legend.
pub struct Step {
    pub step: usize,
    pub text: String,
}

/// `None` if the record has no outlines, or too few figures for a map.
pub fn map(
    store: &Store,
    language: Language,
    indicator: &Indicator,
    towns: &[ListedTown],
) -> Result<Option<TownsMap>, StoreError> {
    let outlines = store.town_shapes()?;
    let positions = outlines.iter().flat_map(|shape| shape.polygons.iter().flatten().flatten());
    let values: Vec<f64> = towns.iter().filter_map(|town| Some(town.newest.as_ref()?.value)).collect();
    let Some((projection, begins)) = Projection::around(positions).zip(steps(&values)) else { return Ok(None) };
    let of: BTreeMap<&Slug, &ListedTown> =
        towns.iter().map(|town| (&town.town.municipality.slug, town)).collect();
    let drawn = outlines.iter().filter_map(|shape| {
        let town = of.get(&shape.town)?;
        Some(Shape {
            path: town.town.path(),
            outline: projection.path(&shape.polygons),
            step: town.newest.as_ref().map_or(0, |newest| 1 + step_of(&begins, newest.value)),
            joined: town.town.joined,
            label: label(language, indicator, town),
        })
    });
    // Those that joined come last, so that their outlines are whole.
    let mut shapes: Vec<Shape> = drawn.collect();
    shapes.sort_by_key(|shape| shape.joined);
    Ok(Some(TownsMap {
        width: projection.width(),
        height: projection.height.ceil() as i32,
        any_missing: shapes.iter().any(|shape| shape.step == 0),
        shapes,
        legend: legend(language, indicator, &values, &begins),
    }))
}

fn label(language: Language, indicator: &Indicator, town: &ListedTown) -> String {
    let name = &town.town.municipality.name;
    match &town.newest {
        Some(newest) => {
            let unit = indicator.unit_name.in_language(language);
            format!("{name}: {} {unit}, {}", figure(language, indicator, newest.value), newest.year)
        }
        None => format!("{name}: {}", language.text("towns-not-published")),
    }
}

/// The lowest and the highest figure of each step.
fn legend(language: Language, indicator: &Indicator, values: &[f64], begins: &[f64]) -> Vec<Step> {
    let shown = |value: f64| figure(language, indicator, value);
    let of_step = |step: usize| {
        let own: Vec<f64> = values.iter().copied().filter(|value| step_of(begins, *value) == step).collect();
        let (low, high) = (own.iter().copied().reduce(f64::min)?, own.iter().copied().reduce(f64::max)?);
        Some(Step { step: step + 1, text: format!("{} – {}", shown(low), shown(high)) })
    };
    (0..STEPS).filter_map(of_step).collect()
}
