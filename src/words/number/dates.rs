//! Days, months and years, alone and with a preposition.

use crate::domain::PartialDate;
use crate::words::language::Language;
use crate::words::message::Message;

/// `May 25, 2021`, `May 2021`, `2021`.
pub fn date(language: Language, date: PartialDate) -> String {
    match (month(language, date), date.day) {
        (Some(month), Some(day)) => on(language.message("date-day").with("day", day), month, date),
        (Some(month), None) => on(language.message("date-month"), month, date),
        _ => date.year.to_string(),
    }
}

/// The same with a preposition: `on May 25, 2021`, `in 2021`.
pub fn when(language: Language, at: PartialDate) -> String {
    match (month(language, at), at.day) {
        (Some(month), Some(day)) => on(language.message("when-day").with("day", day), month, at),
        (Some(month), None) => on(language.message("when-month"), month, at),
        _ => language.message("when-year").with("year", at.year).to_string(),
    }
}

fn on(message: Message, month: &str, date: PartialDate) -> String {
    message.with("month", month).with("year", date.year).to_string()
}

fn month(language: Language, date: PartialDate) -> Option<&'static str> {
    const MONTHS: [&str; 12] = [
        "month-1", "month-2", "month-3", "month-4", "month-5", "month-6", "month-7", "month-8", "month-9",
        "month-10", "month-11", "month-12",
    ];
    date.month.and_then(|month| MONTHS.get(usize::from(month) - 1)).map(|key| language.text(key))
}
