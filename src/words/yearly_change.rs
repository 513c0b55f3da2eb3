//! The largest change since the year before as a sentence ready to print, with its cautions.

use super::indicator::with_unit;
use super::language::Language;
use crate::domain::{Caution, Indicator, YearlyChange};

/// The figures of the place and of the state in both years, and among how many communities it is the largest change.
pub fn sentence(
    language: Language,
    indicator: &Indicator,
    name: &str,
    change: &YearlyChange,
    compared: usize,
) -> String {
    let said = |value: f64| with_unit(language, indicator, value);
    language
        .message("measured-change")
        .with("name", name)
        .with("year", change.to.year)
        .with("before", change.from.year)
        .with("to", said(change.to.value))
        .with("from", said(change.from.value))
        .with("state-to", said(change.state.1))
        .with("state-from", said(change.state.0))
        .with("compared", compared)
        .to_string()
}

/// What a journalist must know before printing the sentence.
pub fn caveat(language: Language, indicator: &Indicator, cautions: &[Caution]) -> String {
    let notes = indicator.note.iter().chain(cautions.iter().map(|caution| &caution.text));
    let own = notes.map(|note| note.in_language(language));
    own.chain([language.text("measured-change-caveat")]).collect::<Vec<_>>().join(" ")
}
