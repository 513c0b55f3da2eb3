//! Words about a comparison: its title, its measures and units, and how to read it.

use crate::domain::{Course, Indicator, Measure, Measured, Year};

use super::indicator_chart;
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
pub fn title(language: Language, names: &[String], measured: Measure, index: Option<Year>) -> String {
    let what = match (measured, index) {
        (Measure::Indexed, Some(year)) => language.message("compare-since").with("year", year).to_string(),
        _ => measure(language, measured).to_lowercase(),
    };
    compared(language, names, &what)
}

fn compared(language: Language, names: &[String], what: &str) -> String {
    language.message("compare-compared").with("names", listing(language, names)).with("what", what).to_string()
}

/// The title of a comparison by an indicator.
pub fn title_of_indicator(language: Language, names: &[String], indicator: &Indicator) -> String {
    compared(language, names, indicator.title.in_language(language))
}

/// What a reader must know beside figures of several places: one sentence for each.
pub fn measured_cautions(language: Language, compared: &[(Measured<'_>, Course<'_>)]) -> Vec<String> {
    let mut said: Vec<String> = Vec::new();
    for (measured, course) in compared {
        let note = measured.indicator.note.iter().map(|note| note.in_language(language).to_owned());
        for sentence in note.chain(indicator_chart::left_out(language, course)) {
            if !said.contains(&sentence) {
                said.push(sentence);
            }
        }
        said.extend(of_newest(language, measured, course));
    }
    said.extend(other_years(language, compared));
    said
}

/// What is special about the newest figure of a place.
fn of_newest(language: Language, measured: &Measured<'_>, course: &Course<'_>) -> Option<String> {
    let texts: Vec<&str> =
        measured.cautions(course.newest()?.year).map(|caution| caution.text.in_language(language)).collect();
    (!texts.is_empty()).then(|| format!("{}: {}", measured.place.name, texts.join(" ")))
}

fn other_years(language: Language, compared: &[(Measured<'_>, Course<'_>)]) -> Option<String> {
    let newest = |(measured, course): &(Measured<'_>, Course<'_>)| {
        Some((measured.place.name.clone(), course.newest()?.year))
    };
    let newest: Vec<(String, Year)> = compared.iter().filter_map(newest).collect();
    let differ = newest.windows(2).any(|pair| pair[0].1 != pair[1].1);
    let each: Vec<String> = newest.iter().map(|(name, year)| format!("{name} {year}")).collect();
    differ.then(|| language.message("caution-measured-years").with("each", each.join(", ")).to_string())
}

/// The places that a measure of inventories cannot show, and what can be compared instead.
pub fn without_inventory(language: Language, names: &[String]) -> Option<String> {
    let message = language.message("compare-without-inventory").with("names", listing(language, names));
    (!names.is_empty()).then(|| message.number("n", names.len() as f64).to_string())
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
pub fn too_few(language: Language, names: &[String]) -> Option<String> {
    match names {
        [] => Some(language.text("compare-choose").to_owned()),
        [one] => Some(language.message("compare-choose-more").with("name", one).to_string()),
        _ => None,
    }
}
