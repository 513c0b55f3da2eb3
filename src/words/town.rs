//! What the page of a city or town says of its figures.

use super::language::Language;
use super::number::percent_of;
use crate::domain::{IndicatorChange, NotGiven, StraightLine, Year};

/// The share of electric cars, as it is shown, with that of the state in the same year.
pub fn cars(language: Language, name: &str, year: Year, share: &str, state: Option<&str>) -> String {
    let message = match state {
        Some(state) => language.message("town-cars-state").with("state", state),
        None => language.message("town-cars"),
    };
    message.with("name", name).with("year", year).with("share", share).to_string()
}

/// How far the emissions of homes moved between two years.
pub fn homes(language: Language, change: IndicatorChange, base: Year, year: Year) -> String {
    let way = match change {
        IndicatorChange { about_the_same: true, .. } => "same",
        IndicatorChange { pct, .. } if pct < 0.0 => "lower",
        IndicatorChange { .. } => "higher",
    };
    let message = language.message("town-homes").with("way", way).with("base", base).with("year", year);
    message.with("size", percent_of(language, change.pct.abs() / 100.0)).to_string()
}

/// What the straight line to half asks for by a year. `None` if it leads elsewhere.
pub fn line(language: Language, line: StraightLine, year: Year) -> Option<String> {
    let ((_, from), (end, to)) = (line.from, line.to);
    let leads_to_half = from > 0.0 && to * 2.0 == from && (line.from.0..=end).contains(&year);
    leads_to_half.then(|| {
        let asked = percent_of(language, 1.0 - line.at(year) / from);
        language.message("town-line").with("end", end).with("size", asked).with("year", year).to_string()
    })
}

/// Why a figure is not given. `None`: no figure was published.
pub fn not_given(language: Language, reason: Option<NotGiven>) -> &'static str {
    language.text(match reason {
        None => "towns-not-published",
        Some(NotGiven::NotPublished) => "town-needs",
        Some(NotGiven::GasNotPublished) => "town-gas-not-published",
        Some(NotGiven::TooFew) => "town-too-few",
        Some(NotGiven::LightPlant) => "town-light-plant",
        Some(NotGiven::Doubtful) => "town-doubtful",
        Some(NotGiven::NoBase) => "town-no-base",
    })
}
