//! Missing facts about a community, which a resident can ask the city for.

use crate::domain::{Assessment, Basis, NotKnown};
use crate::words::number::{count, listing};
use crate::words::{Language, not_known};

#[derive(PartialEq)]
pub struct Gap {
    pub sentence: String,
    /// Whether the sentence quotes the record.
    pub recorded: bool,
}

/// One sentence for each missing fact.
pub fn list(language: Language, assessment: &Assessment<'_>) -> Vec<Gap> {
    let of = |reason: NotKnown| worded(not_known::sentence(language, &reason));
    let mut missing = Vec::new();
    missing.extend(age(language, assessment));
    missing.extend(newer(language, assessment));
    missing.extend(assessment.next_own().err().map(of));
    missing.extend(assessment.next_own().and_then(|own| own.level).err().map(of));
    missing.extend(assessment.baseline_year().err().map(of));
    missing.extend(assessment.latest.ok().and_then(|latest| latest.change.err()).map(of));
    missing.extend(split(language, assessment));
    missing.extend(gaps(language, assessment));
    missing.dedup();
    missing
}

fn worded(sentence: String) -> Gap {
    Gap { sentence, recorded: false }
}

fn recorded(sentence: &str) -> Gap {
    Gap { sentence: sentence.to_owned(), recorded: true }
}

fn age(language: Language, assessment: &Assessment<'_>) -> Option<Gap> {
    let Ok(latest) = assessment.latest else {
        return assessment.community.no_inventory.as_deref().map(recorded);
    };
    let year = latest.inventory.year;
    let age = count(language, "count-years", assessment.as_of.since(year).unsigned_abs() as usize);
    Some(worded(language.message("missing-age").with("year", year).with("age", age).to_string()))
}

/// Names a newer figure that rests on news alone and is therefore not used.
fn newer(language: Language, assessment: &Assessment<'_>) -> Option<Gap> {
    let latest = assessment.latest.ok()?.inventory.year;
    let news = assessment
        .community
        .inventories_on(Basis::Community)
        .into_iter()
        .rfind(|inventory| inventory.year > latest)?;
    Some(worded(language.message("missing-news").with("year", news.year).to_string()))
}

fn split(language: Language, assessment: &Assessment<'_>) -> Option<Gap> {
    let latest = assessment.latest.ok()?.inventory;
    match &latest.split {
        None => Some(worded(language.message("missing-split").with("year", latest.year).to_string())),
        Some(split) => split.partial.as_deref().map(recorded),
    }
}

/// The years without a report since the community joined.
fn gaps(language: Language, assessment: &Assessment<'_>) -> Option<Gap> {
    let community = assessment.community;
    let joined = community.joined()?.year.number();
    let has = |year: i32| community.reports.iter().any(|report| report.dated.filed_under().number() == year);
    let without: Vec<String> =
        (joined..assessment.as_of.number()).filter(|year| !has(*year)).map(|y| y.to_string()).collect();
    let years = listing(language, &without);
    (!without.is_empty()).then(|| worded(language.message("missing-reports").with("years", years).to_string()))
}
