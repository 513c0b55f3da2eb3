//! The state is judged and dated like a community, against the limits of its laws.

use racetozero::domain::{Assessment, GoalKind, Year};

use crate::support::record;
use crate::support::site::{site, texts};

#[test]
fn the_verdict_on_the_state_has_its_year_and_its_age() {
    let verdict = site().json("/state.json")["verdict"].clone();
    assert_eq!((&verdict["code"], &verdict["target_kind"]), (&"behind".into(), &"own".into()));
    assert_eq!((&verdict["latest_year"], &verdict["old"]), (&2018.into(), &true.into()));
    let spread = ["ratio_low", "ratio", "ratio_high"].map(|key| verdict[key].as_f64().unwrap());
    assert!(spread.is_sorted(), "{spread:?}");
    // EPA's count of 2022 is newer, and made in another way.
    let sentence = verdict["sentence"].as_str().unwrap();
    assert!(sentence.contains("By its count of 2018, it is behind."), "{sentence}");
    assert!(sentence.contains("Its newer count, of 2022, was made in another way"), "{sentence}");
    assert!(!sentence.contains("uncounted"), "{sentence}");
}

#[test]
fn its_page_says_so_in_each_language() {
    for (path, said) in [
        ("/state", "By its count of 2018, it is behind"),
        ("/es/state", "Según su recuento de 2018, va con retraso"),
        ("/pt/state", "Pela contagem de 2018"),
        ("/ht/state", "Selon kont 2018 li a"),
    ] {
        let page = site().page(path);
        let verdict = texts(&page, "[aria-labelledby=limits] > p").remove(0);
        assert!(verdict.contains(said) && verdict.contains("2022"), "{path}: {verdict}");
        // Its limits have the same badges as the targets of a community.
        let badges = texts(&page, "[aria-labelledby=limits] .verdict-old");
        assert!(!badges.is_empty() && badges.iter().all(|badge| badge.contains("2018")), "{path}: {badges:?}");
    }
}

/// Once the limit for 2030 is past, the next limit is judged, by the same count.
#[test]
fn the_next_limit_takes_the_place_of_one_that_is_past() {
    let mut record =
        racetozero::facts::read(record::frozen()).unwrap_or_else(|problems| panic!("{problems:?}"));
    let (state, pledge) = (record.context.remove(0), record.campaign.pledge);
    let in_year = |year: i64| {
        let assessment = Assessment::new(&state, Year::try_from(year).unwrap(), pledge.halve_by);
        let judged = assessment.headline().unwrap();
        let due = judged.goal.year().number();
        (judged.goal.kind(), due, judged.counted_in().unwrap().number(), judged.is_old(), judged.verdict)
    };
    let (kind, due, counted_in, is_old, verdict) = in_year(2026);
    assert_eq!((kind, due, counted_in, is_old), (GoalKind::Own, 2030, 2018, true));
    assert!(verdict.reason().is_none());
    let (kind, due, counted_in, is_old, verdict) = in_year(2032);
    assert_eq!((kind, due, counted_in, is_old), (GoalKind::Own, 2040, 2018, true));
    assert!(verdict.reason().is_none());
}
