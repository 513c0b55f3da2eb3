//! What the inventories of a community show, in the form of a heading: the pace, else the change between two
//! comparable inventories, else how many there are.

use super::pace::{PaceKeys, pace};
use crate::domain::{Assessment, InventoryTotal};

use crate::words::language::Language;
use crate::words::message::Message;
use crate::words::number::{counted, percent_of};

const HEADINGS: PaceKeys = PaceKeys {
    met: "heading-met",
    missed: "heading-missed",
    going_up: "heading-going-up",
    on_pace: "heading-on-pace",
    behind: "heading-behind",
    slow: "heading-slow",
};

/// Smaller changes are said to be about the same, because they round to 0 percent.
const SAME: f64 = 0.005;

/// `None` without a community-wide inventory that rests on more than news.
pub fn finding(language: Language, assessment: &Assessment<'_>) -> Option<String> {
    let message = match pace(language, assessment, &HEADINGS) {
        Some(message) => message,
        None => without_pace(language, assessment)?,
    };
    Some(message.with("name", &assessment.community.name).to_string())
}

fn without_pace(language: Language, assessment: &Assessment<'_>) -> Option<Message> {
    let newest = assessment.latest.ok()?.inventory;
    let series = assessment.trajectories.iter().find(|one| one.series == newest.series)?;
    Some(match (series.totals(), assessment.trajectories.len()) {
        ([first, .., last], _) => changed(language, *first, *last),
        (_, 1) => language.message("heading-once").with("year", newest.year),
        _ => counted(language.message("heading-apart"), assessment.community.documented_inventories().len()),
    })
}

fn changed(language: Language, first: InventoryTotal, last: InventoryTotal) -> Message {
    let change = last.total.number() / first.total.number() - 1.0;
    let message = match change {
        _ if change.abs() < SAME || !change.is_finite() => language.message("heading-same"),
        ..0.0 => language.message("heading-lower"),
        _ => language.message("heading-higher"),
    };
    message.with("size", percent_of(language, change.abs())).with("first", first.year).with("year", last.year)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Language::En, Tonnes};

    #[test]
    fn a_change_that_rounds_to_nothing_is_none() {
        let count = |year: i64, total: f64| InventoryTotal {
            year: year.try_into().unwrap(),
            total: Tonnes::signed(total).unwrap(),
        };
        let said =
            |total| changed(En, count(2014, 1000.0), count(2018, total)).with("name", "Lynn").to_string();
        assert_eq!(said(880.0), "The emissions of Lynn were 12% lower in 2018 than in 2014");
        assert_eq!(said(1120.0), "The emissions of Lynn were 12% higher in 2018 than in 2014");
        assert_eq!(said(996.0), "The emissions of Lynn were about the same in 2018 as in 2014");
    }
}
