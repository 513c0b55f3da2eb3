//! Words in lists: the next target of a community, and the sum over all communities.

use crate::domain::Year;
use crate::domain::combined::Combined;

use super::language::Language;
use super::number::{about_tons, counted, percent};

/// The next interim target: `50% below 2005 by 2030`.
pub fn interim(language: Language, target: Option<(Year, f64, Option<Year>)>) -> String {
    let Some((year, pct, baseline)) = target else { return language.text("listed-no-target").to_owned() };
    let said = match baseline {
        Some(baseline) => language.say("listed-target").with("baseline", baseline),
        None => language.say("listed-target-unstated"),
    };
    said.with("cut", percent(language, pct)).with("year", year).to_string()
}

/// The sum of all emissions, or why there is none.
pub fn combined(language: Language, combined: &Combined) -> String {
    let said = match combined {
        Combined::Sum { year, total } => {
            language.say("home-sum").with("total", about_tons(language, total.number())).with("year", year)
        }
        Combined::Apart { first, last, without } => {
            let said = match without {
                0 => language.say("home-apart"),
                many => counted(language.say("home-apart-without"), *many),
            };
            said.with("first", first).with("last", last)
        }
        Combined::Nothing => language.say("home-nothing"),
    };
    said.to_string()
}
