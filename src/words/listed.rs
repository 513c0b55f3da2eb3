//! Words in lists: the next target of a community, and the sum over all communities.

use crate::domain::Year;
use crate::domain::combined::Combined;

use super::language::Language;
use super::number::{about_tons, counted, percent};

/// The next interim target: `50% below 2005 by 2030`.
pub fn interim(language: Language, target: Option<(Year, f64, Option<Year>)>) -> String {
    let Some((year, pct, baseline)) = target else { return language.text("listed-no-target").to_owned() };
    let message = match baseline {
        Some(baseline) => language.message("listed-target").with("baseline", baseline),
        None => language.message("listed-target-unstated"),
    };
    message.with("cut", percent(language, pct)).with("year", year).to_string()
}

/// The sum of all emissions, or why there is none.
pub fn combined(language: Language, combined: &Combined) -> String {
    let message = match combined {
        Combined::Sum { year, total } => {
            language.message("home-sum").with("total", about_tons(language, total.number())).with("year", year)
        }
        Combined::Apart { first, last, without } => {
            let message = match without {
                0 => language.message("home-apart"),
                many => counted(language.message("home-apart-without"), *many),
            };
            message.with("first", first).with("last", last)
        }
        Combined::Nothing => language.message("home-nothing"),
    };
    message.to_string()
}
