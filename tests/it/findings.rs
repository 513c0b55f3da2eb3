//! Findings: any record has at most three, each of another kind. Each kind has the right sentence for METHOD's
//! worked numbers.

use std::collections::BTreeSet;

use proptest::prelude::*;
use racetozero::domain::findings::{FindingKind, findings};
use racetozero::domain::{
    Assessment, Basis, Code, Community, Documents, Inventory, Percent, Pledge, Precision, Tally, Target,
    TargetKind, TargetStatus, Tonnes, VerdictKind,
};
use racetozero::words::Language;
use racetozero::words::findings::{caveat, evidence, sentence};

use crate::charts::{a_community, community, key, series, year};

/// A community with one series and a target of `cut` percent below its first count by 2030.
fn promising(name: &str, counts: &[(i64, f64)], cut: f64) -> Community {
    let inventory = |(at, total): &(i64, f64)| Inventory {
        year: year(*at),
        series: key("s0"),
        total: Tonnes::emitted(*total).unwrap(),
        precision: Precision::Exact,
        split: None,
        subsectors: Vec::new(),
        source: key("a"),
        note: None,
        origin: None,
        earlier: Vec::new(),
        notation: Vec::new(),
        documents: Documents::default(),
    };
    Community {
        slug: name.to_lowercase().parse().unwrap(),
        series: vec![series(0, "counts".to_owned())],
        inventories: counts.iter().map(inventory).collect(),
        targets: vec![Target {
            kind: TargetKind::Interim,
            year: year(2030),
            basis: Basis::Community,
            reduction: Percent::try_from(cut).unwrap(),
            gross_floor: None,
            baseline_year: Some(year(counts[0].0)),
            status: TargetStatus::Adopted,
            adopted: None,
            wording: "w".to_owned(),
            source: key("a"),
            origin: None,
            documents: Documents::default(),
        }],
        ..community(name)
    }
}

const A: [(i64, f64); 6] =
    [(2010, 1000.0), (2012, 930.0), (2014, 870.0), (2016, 800.0), (2018, 745.0), (2020, 690.0)];
const C: [(i64, f64); 4] = [(2014, 5e5), (2016, 5.1e5), (2018, 5.3e5), (2020, 5.4e5)];
const D: [(i64, f64); 4] = [(2005, 1e5), (2010, 8e4), (2015, 6e4), (2020, 4.5e4)];
const F: [(i64, f64); 1] = [(2016, 329_140.0)];
const G: [(i64, f64); 6] =
    [(2015, 6.9e6), (2016, 6.4e6), (2017, 6.2e6), (2018, 6.36e6), (2019, 6.2e6), (2020, 5.3e6)];
const I: [(i64, f64); 3] = [(2010, 1000.0), (2015, 1000.0), (2020, 1000.0)];

fn assess(communities: &[Community], as_of: i64) -> Vec<Assessment<'_>> {
    communities.iter().map(|community| Assessment::new(community, year(as_of), year(2030))).collect()
}

fn told(communities: &[Community], as_of: i64) -> Vec<(FindingKind, String)> {
    findings(&assess(communities, as_of))
        .iter()
        .map(|found| (found.kind(), sentence(Language::En, found)))
        .collect()
}

/// The pledge is no target of the community's own, and the sentence does not call it one.
#[test]
fn a_community_that_only_pledged_is_set_against_its_pledge() {
    let pledge = Pledge {
        joined: None,
        named_in_story: false,
        networks: Vec::new(),
        source: key("a"),
        documents: Documents::default(),
    };
    let pledged = Community { targets: Vec::new(), pledge: Some(pledge), ..promising("Ayer", &I, 50.0) };
    let flat = "Ayer’s emissions hardly changed from 2010 to 2020; to keep its pledge for 2030, they must fall 6.7% a year from 2020 on.";
    assert_eq!(told(&[pledged], 2022)[0].1, flat);
}

#[test]
fn each_kind_on_the_worked_numbers() {
    for (counts, cut, kind, said) in [
        (
            &A[..],
            50.0,
            FindingKind::OnCourse,
            "Ayer’s emissions fell 3.6% a year (median, 2010–2020), enough for its own target for 2030, which takes 3.2% a year from 2020 on.",
        ),
        (
            &C,
            40.0,
            FindingKind::OffCourse,
            "Ayer’s emissions rose 1.4% a year (median, 2014–2020); its own target for 2030 takes a cut of 5.7% a year from 2020 on.",
        ),
        (
            &D,
            50.0,
            FindingKind::OnCourse,
            "In 2020, Ayer’s emissions were already at the level of its own target for 2030: 55% lower than in 2005, against a promised cut of 50%.",
        ),
        (
            &G,
            50.0,
            FindingKind::TooSlow,
            "Ayer’s emissions fell 3.1% a year (median, 2015–2020); its own target for 2030 takes 4.2% a year from 2020 on.",
        ),
        (
            &I,
            50.0,
            FindingKind::TooSlow,
            "Ayer’s emissions hardly changed from 2010 to 2020; to keep its own target for 2030, they must fall 6.7% a year from 2020 on.",
        ),
        (
            &F,
            50.0,
            FindingKind::CantTell,
            "For the one community that joined, the documents found cannot show whether it is on pace for what was promised; fewer than three comparable inventories over four years were found.",
        ),
    ] {
        let of = [promising("Ayer", counts, cut)];
        assert_eq!(told(&of, 2022)[0], (kind, said.to_owned()));
    }
}

#[test]
fn a_missed_target_comes_first() {
    let missed = promising("Ayer", &[(2010, 1000.0), (2020, 900.0), (2025, 850.0), (2030, 800.0)], 50.0);
    let told = told(&[promising("Acton", &A, 50.0), missed], 2030);
    assert_eq!(
        told[0],
        (
            FindingKind::OffCourse,
            "Ayer missed its own target for 2030: in 2030 its emissions were 20% lower than in 2010, against a promised cut of 50%."
                .to_owned()
        )
    );
}

#[test]
fn of_several_the_one_with_the_newest_count_is_told_and_the_others_are_named() {
    let older = [(2012, 1000.0), (2014, 1010.0), (2018, 1100.0)];
    let all = [promising("Acton", &older, 50.0), promising("Ayer", &C, 40.0), promising("Barre", &C, 40.0)];
    let assessed = assess(&all, 2022);
    let found = findings(&assessed);
    let others: Vec<&str> = found[0].others().iter().map(|other| other.name.as_str()).collect();
    assert_eq!((found[0].about().unwrap().name.as_str(), others), ("Ayer", vec!["Acton", "Barre"]));
}

#[test]
fn below_the_path_and_yet_too_slow_is_said() {
    let counts = [(2010, 1000.0), (2016, 700.0), (2018, 690.0), (2020, 680.0), (2021, 675.0)];
    let of = [promising("Ayer", &counts, 50.0)];
    let assessed = assess(&of, 2022);
    let found = findings(&assessed);
    assert_eq!(found[0].kind(), FindingKind::TooSlow);
    assert!(
        caveat(Language::En, &found[0]).contains(
            "In 2021 emissions were 50 t CO₂e below the straight path through its targets: it is the pace that falls short."
        ),
        "{}",
        caveat(Language::En, &found[0])
    );
}

#[test]
fn nothing_known_is_a_finding_and_no_community_is_none() {
    assert!(findings(&[]).is_empty());
    let all = [community("Ayer"), Community { slug: "barre".parse().unwrap(), ..community("Barre") }];
    let said: Vec<String> = told(&all, 2026).into_iter().map(|(_, said)| said).collect();
    assert_eq!(
        said,
        [
            "For both communities that joined, the documents found cannot show whether they are on pace for what was promised; for all of them, no adopted target for the whole community before net zero was found.",
            "For both communities that joined, no inventory of their emissions for 2021 or any later year was found in official documents and public data sets.",
        ]
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_record_yields_at_most_three_of_different_kinds(
        mut communities in proptest::collection::vec(a_community(), 0..6),
        as_of in 1850i64..=2100,
    ) {
        for (index, community) in communities.iter_mut().enumerate() {
            community.slug = format!("c{index}").parse().unwrap();
        }
        let assessed = assess(&communities, as_of);
        let found = findings(&assessed);
        let kinds: BTreeSet<&str> = found.iter().map(|found| found.kind().code()).collect();
        prop_assert!(found.len() <= 3 && kinds.len() == found.len());
        prop_assert_eq!(found.is_empty(), communities.is_empty());
        for found in &found {
            let all = [sentence(Language::En, found), caveat(Language::En, found)];
            let odd = |word: &str| ["NaN", "inf", "-inf"].contains(&word);
            prop_assert!(all.iter().all(|said| said.ends_with('.')), "{:?}", all);
            let words = |text: &str| text.split(|c: char| !c.is_alphanumeric() && c != '-').any(odd);
            prop_assert!(!evidence(Language::En, found).iter().any(|row| words(&row.said)));
        }
        let tally = Tally::new(&assessed);
        let judged: usize = tally.verdicts.iter().map(|(_, number)| number).sum();
        prop_assert_eq!(judged, communities.len());
        let unjudged = assessed.iter().filter(|one| one.verdict().kind() == VerdictKind::CantTell).count();
        let told = tally.verdicts.iter().find(|(kind, _)| *kind == VerdictKind::CantTell).map_or(0, |(_, n)| *n);
        prop_assert_eq!(told, unjudged);
    }
}
