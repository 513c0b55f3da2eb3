//! The first sentences of the page of a city or town, made by rule from its figures.

use super::figures::Figures;
use crate::domain::{Indicator, Municipality, Year};
use crate::web::error::PageError;
use crate::web::site::Site;
use crate::words::{Language, find, indicator::figure, town};

/// Sentences only about what is given. Empty if nothing is.
///
/// The straight line is told if it ends in the year of the campaign's pledge to halve emissions.
pub fn lead(figures: &Figures<'_>, indicators: &[Indicator], halve_by: Year) -> Vec<String> {
    let named = |key: &str| indicators.iter().find(|indicator| indicator.key.as_str() == key);
    let cars = named("zero-emission-cars").and_then(|cars| electric_cars(figures, cars));
    let homes = named("home-energy-index").map(|index| homes(figures, index, halve_by));
    cars.into_iter().chain(homes.into_iter().flatten()).collect()
}

/// The first of these sentences, with one figure and that of the state.
pub fn headline(site: &Site, language: Language, place: &Municipality) -> Result<Option<String>, PageError> {
    let figures = Figures::read(&site.store, language, place)?;
    let sentences = lead(&figures, site.store.indicators()?, site.campaign.pledge.halve_by);
    Ok(sentences.into_iter().next())
}

/// These sentences, or what the place is where nothing is given: for a card and an embed.
pub fn brief(site: &Site, language: Language, place: &Municipality) -> Result<String, PageError> {
    let figures = Figures::read(&site.store, language, place)?;
    let sentences = lead(&figures, site.store.indicators()?, site.campaign.pledge.halve_by);
    Ok(if sentences.is_empty() { find::about(language, place) } else { sentences.join(" ") })
}

fn electric_cars(figures: &Figures<'_>, cars: &Indicator) -> Option<String> {
    let (language, newest) = (figures.language, figures.newest(&cars.key)?);
    let share = format!("{}%", figure(language, cars, newest.value));
    let state = figures.of_state(cars, newest.year).map(|state| format!("{state}%"));
    Some(town::cars(language, &figures.place.name, newest.year, &share, state.as_deref()))
}

fn homes(figures: &Figures<'_>, index: &Indicator, halve_by: Year) -> Vec<String> {
    let told = index
        .line
        .zip(figures.newest(&index.key))
        .filter(|(line, newest)| newest.year > line.from.0 && figures.tells_change(index));
    let said = told.and_then(|(line, newest)| {
        let change = index.change(line.from.1, newest.value)?;
        let moved = town::homes(figures.language, change, line.from.0, newest.year);
        let asked = (line.to.0 == halve_by).then(|| town::line(figures.language, line, newest.year));
        Some([Some(moved), asked.flatten()])
    });
    said.into_iter().flatten().flatten().collect()
}
