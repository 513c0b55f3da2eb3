//! The first sentence and the five answers of every community and the state, in each language, for readers to
//! judge.

use racetozero::domain::{Assessment, Code};
use racetozero::words::{Language, answers, verdict};
use strum::VariantArray;

use crate::support::record;

fn said(language: Language, assessment: &Assessment<'_>) -> String {
    let of = assessment.answers();
    let lines = [
        ("promise", answers::promise(language, &of.promise)),
        ("count", answers::counts(language, &of.count)),
        ("pace", verdict::sentence(language, assessment)),
        ("doing", answers::doing(language, &of)),
        ("reporting", answers::reporting(language, &of.reporting)),
    ];
    let lines: String = lines.iter().map(|(name, line)| format!("  {name}: {line}\n")).collect();
    format!("{}\n  {}\n{lines}", assessment.community.name, answers::lead(language, assessment))
}

#[test]
fn the_first_sentence_and_the_five_answers_in_each_language() {
    let record = racetozero::facts::read(record::frozen()).unwrap_or_else(|problems| panic!("{problems:?}"));
    let (as_of, pledge) = (record.campaign.as_of, &record.campaign.pledge);
    for language in Language::VARIANTS {
        let places = record.communities.iter().chain(&record.context);
        let all = places.map(|place| said(*language, &Assessment::new(place, as_of, pledge.halve_by)));
        insta::assert_snapshot!(format!("answers_{}", language.code()), all.collect::<Vec<_>>().join("\n"));
    }
}
