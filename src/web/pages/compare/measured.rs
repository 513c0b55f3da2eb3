//! The result of a comparison by an indicator: charts on one scale, the figures, and where they come from.

use super::comparison::{Chosen, Comparison};
use crate::charts::{IndicatorChart, IndicatorScale, Size};
use crate::domain::{Course, Dataset, Indicator, Measured, NotGiven, Year, YearValue};
use crate::store::{StoreError, TownMeasures};
use crate::web::request::path::localized;
use crate::web::site::Site;
use crate::words::indicator::{amount, with_unit};
use crate::words::{Language, comparison, town};

pub struct MeasuredShown {
    pub title: String,
    pub heading: String,
    pub cautions: Vec<String>,
    pub panels: Vec<MeasuredPanel>,
    pub unit: String,
    /// The names of the places.
    pub columns: Vec<String>,
    pub rows: Vec<MeasuredRow>,
    pub datasets: Vec<Dataset>,
    pub address: String,
    pub cited: String,
    pub bibtex: String,
}

pub struct MeasuredPanel {
    pub path: String,
    pub name: String,
    /// The chart, or why there is none.
    pub svg: Result<String, &'static str>,
}

pub struct MeasuredRow {
    pub year: Year,
    /// The figure of each place, or why it is not given.
    pub values: Vec<Result<String, &'static str>>,
    pub state: Option<String>,
}

/// The figures of the chosen cities and towns.
pub fn measures<'s>(
    site: &'s Site,
    comparison: &Comparison<'_>,
) -> Result<Vec<Option<TownMeasures<'s>>>, StoreError> {
    let measures = |one: &Chosen| one.town.as_ref().map(|town| site.store.town_measures(town)).transpose();
    comparison.chosen.iter().map(measures).collect()
}

impl MeasuredShown {
    pub fn new(
        language: Language,
        site: &Site,
        comparison: &Comparison<'_>,
        indicator: &Indicator,
    ) -> Result<Self, StoreError> {
        let measures = measures(site, comparison)?;
        let measured: Vec<Option<Measured<'_>>> =
            measures.iter().map(|one| one.as_ref().map(|one| one.of(indicator))).collect();
        let courses: Vec<Option<Course<'_>>> =
            measured.iter().map(|one| one.as_ref().and_then(Measured::course)).collect();
        let (path, title) = (
            format!("/compare{}", comparison.query()),
            comparison::title_of_indicator(language, &comparison.names(), indicator),
        );
        let cited = site.cite(language, &title, &path);
        let drawn = measured
            .iter()
            .zip(&courses)
            .filter_map(|(measured, course)| Some(((*measured)?, course.clone()?)));
        let used = |dataset: &Dataset| indicator.datasets.contains(&dataset.key);
        Ok(MeasuredShown {
            heading: indicator.title.in_language(language).to_owned(),
            cautions: comparison::measured_cautions(language, &drawn.collect::<Vec<_>>()),
            panels: panels(language, site, comparison, &measured, &courses)?,
            unit: indicator.unit_name.in_language(language).to_owned(),
            columns: comparison.names(),
            rows: rows(language, &measured),
            datasets: site.store.datasets()?.into_iter().filter(used).collect(),
            address: format!("{}{}", site.public_url, localized(language, &path)),
            cited: cited.text(),
            bibtex: cited.bibtex(),
            title,
        })
    }
}

fn panels(
    language: Language,
    site: &Site,
    comparison: &Comparison<'_>,
    measured: &[Option<Measured<'_>>],
    courses: &[Option<Course<'_>>],
) -> Result<Vec<MeasuredPanel>, StoreError> {
    let scale = IndicatorScale::around(&courses.iter().flatten().collect::<Vec<_>>());
    let mut panels = Vec::new();
    for ((chosen, measured), course) in comparison.chosen.iter().zip(measured).zip(courses) {
        let svg = match (measured, course) {
            (Some(measured), Some(course)) => {
                let chart = IndicatorChart { language, measured, course, scale };
                Ok(chart.draw(Size::Phone).inline().to_owned())
            }
            (measured, _) => Err(town::not_given(language, measured.as_ref().and_then(newest_reason))),
        };
        let path = site.store.town(chosen.slug.as_str())?.map(crate::store::Town::path);
        let path = path.unwrap_or_else(|| chosen.slug.path());
        panels.push(MeasuredPanel { path, name: chosen.name.clone(), svg });
    }
    Ok(panels)
}

fn newest_reason(measured: &Measured<'_>) -> Option<NotGiven> {
    measured.not_given.last().map(|(_, why)| *why)
}

/// The years in which any place of the state has a figure.
fn rows(language: Language, measured: &[Option<Measured<'_>>]) -> Vec<MeasuredRow> {
    let Some(any) = measured.iter().flatten().next() else { return Vec::new() };
    let find =
        |points: &[YearValue], year| points.iter().find(|point| point.year == year).map(|point| point.value);
    let row = |year: Year| MeasuredRow {
        year,
        values: measured
            .iter()
            .map(|one| {
                let value = one.and_then(|one| find(one.own, year));
                let why = one.and_then(|one| one.not_given(year));
                value
                    .map(|value| amount(language, any.indicator, value))
                    .ok_or_else(|| town::not_given(language, why))
            })
            .collect(),
        state: find(any.state, year).map(|value| with_unit(language, any.indicator, value)),
    };
    any.highest.iter().map(|point| row(point.year)).collect()
}
