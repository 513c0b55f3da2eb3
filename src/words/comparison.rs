//! Words about a comparison: its title, its measures and units, and how to read it.

use crate::domain::{Community, Measure, Year};

use super::language::Language;
use super::number::listing;

pub fn measure(language: Language, measure: Measure) -> &'static str {
    language.text(match measure {
        Measure::Total => "measure-total",
        Measure::PerPerson => "measure-per-person",
        Measure::Indexed => "measure-indexed",
        Measure::Sectors => "measure-sectors",
    })
}

pub fn unit(language: Language, measure: Measure) -> &'static str {
    language.text(match measure {
        Measure::Total => "unit-year",
        Measure::PerPerson => "unit-person",
        Measure::Indexed => "unit-index",
        Measure::Sectors => "unit-share",
    })
}

/// The title of the comparison, also used in its citation.
pub fn title(language: Language, communities: &[Community], measured: Measure, index: Option<Year>) -> String {
    let names: Vec<String> = communities.iter().map(|community| community.name.clone()).collect();
    let what = match (measured, index) {
        (Measure::Indexed, Some(year)) => language.message("compare-since").with("year", year).to_string(),
        _ => measure(language, measured).to_lowercase(),
    };
    language.message("compare-compared").with("names", listing(language, &names)).with("what", what).to_string()
}

/// The measure, with its base year if it is an index.
pub fn heading(language: Language, measured: Measure, index: Option<Year>) -> String {
    let title = measure(language, measured);
    match index {
        Some(year) => language.message("compare-indexed").with("title", title).with("year", year).to_string(),
        None => title.to_owned(),
    }
}

/// What the measure shows and what it does not show.
pub fn reading(language: Language, measure: Measure) -> &'static str {
    language.text(match measure {
        Measure::Total => "reading-total",
        Measure::PerPerson => "reading-per-person",
        Measure::Indexed => "reading-indexed",
        Measure::Sectors => "reading-sectors",
    })
}

/// Why a comparison needs at least two communities.
pub fn too_few(language: Language, communities: &[Community]) -> Option<String> {
    match communities {
        [] => Some(language.text("compare-choose").to_owned()),
        [one] => Some(language.message("compare-choose-more").with("name", &one.name).to_string()),
        _ => None,
    }
}
