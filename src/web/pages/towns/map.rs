//! The filled map of `/towns`: each city and town in one of five steps, or hatched where nothing is published.

use std::collections::BTreeMap;

use crate::domain::{Indicator, Slug, Steps};
use crate::store::{ListedTown, TownFilter};
use crate::web::error::PageError;
use crate::web::site::Site;
use crate::words::Language;
use crate::words::indicator::{range, with_unit};

pub struct TownsMap<'s> {
    pub width: f64,
    pub height: i32,
    /// Those that the filter admits, each a link.
    pub shapes: Vec<Shape<'s>>,
    /// The outlines of the others, without a color.
    pub others: String,
    /// The outlines of those that joined.
    pub joined: String,
    pub legend: Vec<Shade>,
    /// Whether a place has no figure.
    pub any_missing: bool,
    /// The years of the figures: one, or the first and the last.
    pub years: String,
}

/// A city or town on the map.
pub struct Shape<'s> {
    pub path: String,
    pub outline: &'s str,
    /// From 1 to 5; 0 if nothing is published.
    pub shade: usize,
    /// Its name and its figure.
    pub label: String,
}

/// A line of the legend.
pub struct Shade {
    pub shade: usize,
    pub text: String,
}

/// `None` if the record has no outlines, or too few figures for a map.
///
/// The steps are those of all places, whatever the filter.
pub fn map<'s>(
    site: &'s Site,
    language: Language,
    indicator: &Indicator,
    towns: &[ListedTown<'_>],
    filter: &TownFilter,
) -> Result<Option<TownsMap<'s>>, PageError> {
    let outlines = site.outlines()?;
    let values: Vec<f64> = towns.iter().filter_map(|town| Some(town.newest?.value)).collect();
    let Some(steps) = Steps::of(&values, indicator.decimals).filter(|_| !outlines.paths.is_empty()) else {
        return Ok(None);
    };
    let of: BTreeMap<&Slug, &ListedTown<'_>> =
        towns.iter().map(|town| (&town.town.municipality.slug, town)).collect();
    let drawn = outlines.paths.iter().filter_map(|(slug, path)| Some((*of.get(slug)?, path.as_str())));
    let (mut shapes, mut others, mut joined) = (Vec::new(), String::new(), String::new());
    for (town, outline) in drawn {
        match filter.admits(town.town) {
            true => shapes.push(shape(language, indicator, &steps, town, outline)),
            false => others.push_str(outline),
        }
        if town.town.joined && filter.admits(town.town) {
            joined.push_str(outline);
        }
    }
    Ok(Some(TownsMap {
        width: outlines.width,
        height: outlines.height,
        any_missing: shapes.iter().any(|shape| shape.shade == 0),
        shapes,
        others,
        joined,
        legend: legend(language, indicator, &steps),
        years: years(towns),
    }))
}

fn shape<'s>(
    language: Language,
    indicator: &Indicator,
    steps: &Steps,
    town: &ListedTown<'_>,
    outline: &'s str,
) -> Shape<'s> {
    let step = town.newest.map(|newest| steps.step(newest.value));
    Shape {
        path: town.town.path(),
        outline,
        shade: step.map_or(0, |step| shade(step, steps.ranges().len())),
        label: label(language, indicator, town),
    }
}

/// Fewer than five steps are spread over all shades.
fn shade(step: usize, steps: usize) -> usize {
    1 + step * 4 / (steps - 1).max(1)
}

fn label(language: Language, indicator: &Indicator, town: &ListedTown<'_>) -> String {
    let name = &town.town.municipality.name;
    match &town.newest {
        Some(newest) => {
            format!("{name}: {}, {}", with_unit(language, indicator, newest.value), newest.year)
        }
        None => format!("{name}: {}", language.text("towns-not-published")),
    }
}

fn legend(language: Language, indicator: &Indicator, steps: &Steps) -> Vec<Shade> {
    let ranges = steps.ranges();
    let many = ranges.len();
    let line =
        |(step, (from, to))| Shade { shade: shade(step, many), text: range(language, indicator, from, to) };
    ranges.into_iter().enumerate().map(line).collect()
}

/// `2025`, or `2022–2023`. Empty without any figure.
fn years(towns: &[ListedTown<'_>]) -> String {
    let years = || towns.iter().filter_map(|town| Some(town.newest?.year));
    match years().min().zip(years().max()) {
        Some((first, last)) if first < last => format!("{first}–{last}"),
        Some((only, _)) => only.to_string(),
        None => String::new(),
    }
}
