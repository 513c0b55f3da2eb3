//! The frozen record in later years, with nothing added to it: no verdict is withdrawn.

use racetozero::domain::{Assessment, Judgement, Record, Verdict, VerdictKind};
use racetozero::words::{Language, answers, verdict};

use crate::support::Data;

/// The frozen record, as if today were the first day of a year.
fn record_of(year: i32) -> Record {
    let (from, to) = ("as_of = \"2026-11-24\"", format!("as_of = \"{year}-01-01\""));
    let data = Data::real().edit("campaign.toml", from, &to);
    racetozero::facts::read(&data.root()).unwrap_or_else(|problems| panic!("{problems:?}"))
}

fn assessments(record: &Record) -> Vec<Assessment<'_>> {
    let (as_of, pledge) = (record.campaign.as_of, &record.campaign.pledge);
    let places = record.communities.iter().chain(&record.context);
    places.map(|place| Assessment::new(place, as_of, pledge.halve_by)).collect()
}

/// What a page says that may change with the years.
fn said(assessment: &Assessment<'_>) -> [(&'static str, String); 5] {
    let english = Language::En;
    let answers = assessment.answers();
    let judged = assessment.headline().ok();
    let year = judged.and_then(Judgement::counted_in);
    let old = if judged.is_some_and(Judgement::is_old) { ", old" } else { "" };
    let word = verdict::by_count(english, assessment.verdict().kind(), year);
    [
        ("verdict", format!("{word}{old}")),
        ("count", answers::counts(english, &answers.count)),
        ("pace", verdict::sentence(english, assessment)),
        ("doing", answers::doing(english, &answers)),
        ("reporting", answers::reporting(english, &answers.reporting)),
    ]
}

/// The sentences that only one of the two records has.
fn changed(before: &Record, after: &Record) -> String {
    let mut text = String::new();
    for (before, after) in assessments(before).iter().zip(&assessments(after)) {
        text += &format!("{}\n", before.community.name);
        for ((name, was), (_, is)) in said(before).iter().zip(&said(after)) {
            text += &only(was, is, &format!("  {name} -"));
            text += &only(is, was, &format!("  {name} +"));
        }
    }
    text
}

fn only(one: &str, other: &str, sign: &str) -> String {
    let others: Vec<&str> = sentences(other).collect();
    sentences(one).filter(|one| !others.contains(one)).map(|one| format!("{sign} {one}\n")).collect()
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split(". ").map(|sentence| sentence.trim_end_matches('.'))
}

#[test]
fn what_changes_in_2027_and_in_2032() {
    let today = record_of(2026);
    insta::assert_snapshot!("in_2027", changed(&today, &record_of(2027)));
    insta::assert_snapshot!("in_2032", changed(&today, &record_of(2032)));
}

/// Each target keeps its verdict, and a community with a verdict keeps one.
#[test]
fn no_verdict_of_the_record_is_ever_withdrawn() {
    let today = record_of(2026);
    let verdicts = |assessment: &Assessment<'_>| -> Vec<Verdict> {
        let judgements = assessment.judgements.iter().chain(&assessment.pledge);
        judgements.map(|judgement| judgement.verdict).collect()
    };
    let is_given = |assessment: &Assessment<'_>| assessment.verdict().kind() != VerdictKind::CantTell;
    assert!(assessments(&today).iter().filter(|one| is_given(one)).count() >= 3);
    for year in (2027..=2060).step_by(3) {
        for (before, after) in assessments(&today).iter().zip(&assessments(&record_of(year))) {
            let name = &before.community.name;
            assert_eq!(verdicts(before), verdicts(after), "{name} in {year}");
            assert!(is_given(after) || !is_given(before), "{name} in {year}");
        }
    }
}
