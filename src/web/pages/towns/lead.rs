//! The first sentences of the page of a city or town, made by rule from its figures.

use super::figures::Figures;
use crate::domain::{CautionKind, Indicator, Year};
use crate::words::{indicator::figure, town};

/// Sentences only about what is given. Empty if nothing is.
///
/// The straight line is told if it ends in the year of the campaign's pledge to halve emissions.
pub fn lead(figures: &Figures<'_>, indicators: &[Indicator], halve_by: Year) -> Vec<String> {
    let named = |key: &str| indicators.iter().find(|indicator| indicator.key.as_str() == key);
    let cars = named("zero-emission-cars").and_then(|cars| electric_cars(figures, cars));
    let homes =
        named("home-energy-index").map(|index| homes(figures, index, named("occupied_homes"), halve_by));
    cars.into_iter().chain(homes.into_iter().flatten()).collect()
}

fn electric_cars(figures: &Figures<'_>, cars: &Indicator) -> Option<String> {
    let (language, newest) = (figures.language, figures.newest(&cars.key)?);
    let share = format!("{}%", figure(language, cars, newest.value));
    let state = figures.of_state(cars, newest.year).map(|state| format!("{state}%"));
    Some(town::cars(language, &figures.place.name, newest.year, &share, state.as_deref()))
}

fn homes(
    figures: &Figures<'_>,
    index: &Indicator,
    occupied: Option<&Indicator>,
    halve_by: Year,
) -> Vec<String> {
    let count = occupied.and_then(|occupied| figures.newest(&occupied.key)).map(|homes| homes.value);
    let told = index.line.zip(figures.newest(&index.key)).filter(|(line, newest)| {
        newest.year > line.from.0 && index.tells_change(count) && enters_trends(figures, index, newest.year)
    });
    let said = told.and_then(|(line, newest)| {
        let change = index.change(line.from.1, newest.value)?;
        let moved = town::homes(figures.language, change, line.from.0, newest.year);
        let asked = (line.to.0 == halve_by).then(|| town::line(figures.language, line, newest.year));
        Some([Some(moved), asked.flatten()])
    });
    said.into_iter().flatten().flatten().collect()
}

fn enters_trends(figures: &Figures<'_>, index: &Indicator, year: Year) -> bool {
    let no_trend = [CautionKind::Gap, CautionKind::Filling, CautionKind::Doubtful];
    !figures.cautions(index, year).any(|caution| no_trend.contains(&caution.kind))
}
