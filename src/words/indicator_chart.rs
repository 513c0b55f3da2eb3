//! The words of a chart of town data.

use crate::domain::{Course, Indicator, LeftOut, Measured, StraightLine, WhyLeftOut, Year, YearValue};

use super::indicator::{amount, with_unit};
use super::language::Language;
use super::number::{listing, opening, trimmed};
use super::town::not_given;

/// The title of a chart.
pub fn title(language: Language, indicator: &Indicator, name: &str) -> String {
    format!("{}: {name}", indicator.title.in_language(language))
}

/// What a chart shows, in sentences: the newest figure and the first, the state's, where the straight line stands, and
/// the years without a line.
pub fn described(language: Language, measured: &Measured<'_>, course: &Course<'_>) -> String {
    let sentences = [
        newest(language, measured, course),
        of_state(language, measured, course),
        line_stands(language, measured, course),
    ];
    sentences.into_iter().flatten().chain(left_out(language, course)).collect::<Vec<_>>().join(" ")
}

fn newest(language: Language, measured: &Measured<'_>, course: &Course<'_>) -> Option<String> {
    let (indicator, newest) = (measured.indicator, course.newest()?);
    let first = course.points.first().filter(|first| first.year < newest.year);
    let message = match first {
        Some(first) => {
            let before = amount(language, indicator, first.value);
            language.message("indicator-newest-since").with("before", before).with("from", first.year)
        }
        None => language.message("indicator-newest"),
    };
    let message = message.with("name", &measured.place.name).with("year", newest.year);
    Some(message.with("figure", with_unit(language, indicator, newest.value)).to_string())
}

fn of_state(language: Language, measured: &Measured<'_>, course: &Course<'_>) -> Option<String> {
    let point = state_then(measured, course)?;
    let amount = amount(language, measured.indicator, point.value);
    Some(language.message("indicator-of-state").with("figure", amount).with("year", point.year).to_string())
}

/// The state's figure in the year of the newest one, or where the straight line stands then.
pub fn beside(language: Language, measured: &Measured<'_>, course: &Course<'_>) -> Option<String> {
    let state = state_then(measured, course).map(|point| {
        let amount = amount(language, measured.indicator, point.value);
        language.message("indicator-state-then").with("figure", amount).to_string()
    });
    state.or_else(|| line_stands(language, measured, course))
}

/// Whether or not the state has a line.
fn state_then(measured: &Measured<'_>, course: &Course<'_>) -> Option<YearValue> {
    let year = course.newest()?.year;
    measured.state.iter().find(|point| point.year == year).copied()
}

fn line_stands(language: Language, measured: &Measured<'_>, course: &Course<'_>) -> Option<String> {
    let (line, year) = (measured.indicator.line?, course.newest()?.year);
    let stands = amount(language, measured.indicator, line.at(year));
    let message = language.message("indicator-line-stands").with("line", line_name(language, line));
    (line.from.0..=line.to.0)
        .contains(&year)
        .then(|| opening(&message.with("figure", stands).with("year", year).to_string()))
}

/// `straight line to half by 2030`.
pub fn line_name(language: Language, line: StraightLine) -> String {
    let ((_, from), (end, to)) = (line.from, line.to);
    let message = match to * 2.0 == from {
        true => language.message("indicator-line-half"),
        false => language.message("indicator-line").with("value", trimmed(language, to, 2)),
    };
    message.with("year", end).to_string()
}

/// Why years have no line: one sentence for each reason.
pub fn left_out(language: Language, course: &Course<'_>) -> Vec<String> {
    let mut said: Vec<(&str, Vec<String>)> = Vec::new();
    for LeftOut { year, why } in &course.left_out {
        let why = why_left_out(language, *why);
        match said.iter_mut().find(|(known, _)| *known == why) {
            Some((_, years)) => years.push(year.to_string()),
            None => said.push((why, vec![year.to_string()])),
        }
    }
    let sentence = |(why, years): (&str, Vec<String>)| {
        let message = language.message("indicator-left-out-why").with("years", listing(language, &years));
        message.with("why", why.trim_end_matches('.')).to_string()
    };
    said.into_iter().map(sentence).collect()
}

fn why_left_out(language: Language, why: WhyLeftOut<'_>) -> &str {
    match why {
        WhyLeftOut::Caution(caution) => caution.text.in_language(language),
        WhyLeftOut::NotGiven(why) => not_given(language, Some(why)),
        WhyLeftOut::NotPublished => not_given(language, None),
    }
}

/// `2019 left out`, `2019–2021 left out`.
pub fn gap(language: Language, first: Year, last: Year) -> String {
    let years = if first == last { first.to_string() } else { format!("{first}–{last}") };
    language.message("indicator-left-out").with("years", years).to_string()
}
