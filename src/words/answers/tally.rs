//! The five answers of all communities: how many have which.

use crate::domain::{AnswerKind, AnswersTally, OLD_AFTER_YEARS, Year};

use crate::words::language::Language;
use crate::words::number::whole;

/// How many communities, what they have, and what else is known of the others.
pub struct Tallied {
    pub part: usize,
    /// `4 of 12`.
    pub size: String,
    pub words: String,
    pub note: Option<String>,
}

pub fn tally(language: Language, kind: AnswerKind, tally: &AnswersTally, as_of: Year) -> Tallied {
    let (part, words, note) = match kind {
        AnswerKind::Promise => (tally.half_or_more, "tally-promise", Some("tally-promise-note")),
        AnswerKind::Count => (tally.counted_lately, "tally-count", Some("tally-count-note")),
        AnswerKind::Pace => (tally.judged, "tally-pace", None),
        AnswerKind::Doing => (tally.active, "tally-doing", None),
        AnswerKind::Reporting => (tally.reported_last_year, "tally-reporting", Some("tally-reporting-note")),
    };
    let number = |number: usize| whole(language, number as f64);
    let message = |key| {
        language
            .message(key)
            .with("recent", as_of.number() - OLD_AFTER_YEARS)
            .with("last", as_of.number() - 1)
            .with("less", number(tally.less_than_half))
            .with("unstated", number(tally.no_base_year))
            .with("none", number(tally.no_target))
            .with("uncounted", number(tally.never_counted))
            .with("each", number(tally.reported_each_year))
            .to_string()
    };
    Tallied {
        part,
        size: language
            .message("tally-of")
            .with("part", number(part))
            .with("all", number(tally.joined))
            .to_string(),
        words: message(words),
        note: note.map(message),
    }
}
