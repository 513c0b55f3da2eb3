//! Laws that hold for any inventories.

use proptest::prelude::*;
use racetozero::domain::{
    Basis, Documents, InventoryTotal, Judgement, Key, Percent, Target, TargetKind, TargetStatus, Tonnes,
    Trajectory, Verdict, VerdictKind, Year,
};

fn year(number: i64) -> Year {
    Year::try_from(number).unwrap()
}

fn key(text: &str) -> Key {
    text.parse().unwrap()
}

fn trajectory(series: &str, counts: &[(i64, f64)]) -> Trajectory {
    let count =
        |(at, total): &(i64, f64)| InventoryTotal { year: year(*at), total: Tonnes::emitted(*total).unwrap() };
    Trajectory::new(key(series), counts.iter().map(count).collect()).unwrap()
}

fn target(reduction: f64, baseline: i64) -> Target {
    Target {
        kind: TargetKind::Interim,
        year: year(2030),
        basis: Basis::Community,
        reduction: Percent::try_from(reduction).unwrap(),
        gross_floor: None,
        baseline_year: Some(year(baseline)),
        status: TargetStatus::Adopted,
        adopted: None,
        wording: String::new(),
        source: key("s"),
        origin: None,
        documents: Documents::default(),
    }
}

fn judge<'a>(target: &'a Target, trajectories: &[Trajectory], as_of: i64) -> Judgement<'a> {
    Judgement::new(target, &[target], trajectories, year(as_of))
}

/// A better verdict is greater.
fn rank(verdict: &Verdict) -> Option<u8> {
    match verdict.kind() {
        VerdictKind::CantTell => None,
        VerdictKind::Met => Some(5),
        VerdictKind::OnPace => Some(4),
        VerdictKind::Behind => Some(3),
        VerdictKind::GoingUp => Some(1),
        VerdictKind::Missed => Some(0),
    }
}

prop_compose! {
    fn counts()(start in 2000i64..2015, steps in proptest::collection::vec((1i64..4, 1e3..1e7f64), 1..12)) -> Vec<(i64, f64)> {
        let mut at = start;
        steps.into_iter().map(|(step, total)| { at += step; (at, total) }).collect()
    }
}

fn by_pledge<'a>(source: &'a Key, trajectories: &[Trajectory], as_of: i64) -> Judgement<'a> {
    Judgement::of_pledge(year(2030), source, trajectories, year(as_of))
}

/// `by` times every total.
fn scaled(counts: &[(i64, f64)], by: f64) -> Vec<(i64, f64)> {
    counts.iter().map(|(at, total)| (*at, total * by)).collect()
}

/// The newest total `by` times as large.
fn raised(counts: &[(i64, f64)], by: f64) -> Vec<(i64, f64)> {
    let mut higher = counts.to_vec();
    higher.last_mut().unwrap().1 *= by;
    higher
}

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-6 * a.abs().max(b.abs()).max(1e-3)
}

/// Every rate and ratio that is known, in a fixed order; `None` for one that is not known.
fn rates(judgement: &Judgement<'_>) -> [Option<f64>; 8] {
    let (spread, ratio) = (judgement.spread.ok(), judgement.ratio_spread.ok());
    [
        judgement.change_since_baseline_pct.ok(),
        judgement.needed.ok().map(|rate| rate.0),
        judgement.pace.ok().map(|rate| rate.0),
        spread.map(|spread| spread.low.0),
        spread.map(|spread| spread.high.0),
        judgement.ratio.ok(),
        ratio.map(|spread| spread.low),
        ratio.map(|spread| spread.high),
    ]
}

/// Every tonnage, likewise.
fn tonnages(judgement: &Judgement<'_>) -> [Option<f64>; 5] {
    [
        judgement.baseline.ok().map(|count| count.total.number()),
        judgement.latest.ok().map(|count| count.total.number()),
        judgement.level.ok().map(Tonnes::number),
        judgement.needed_tonnes.ok(),
        judgement.projected.ok().map(Tonnes::number),
    ]
}

/// A trillion tons and more are not known.
const MOST: f64 = 1e12;

fn all_close(before: &[Option<f64>], after: &[Option<f64>], by: f64) -> bool {
    before.iter().zip(after).all(|(before, after)| match (before, after) {
        (Some(before), Some(after)) => close(before * by, *after),
        (Some(before), None) => before * by >= MOST,
        (None, Some(after)) => after / by >= MOST,
        (None, None) => true,
    })
}

/// Whether a verdict got better. A verdict in place of "can't tell" is better.
fn is_better(before: &Verdict, after: &Verdict) -> bool {
    rank(after) > rank(before)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn scaling_all_tons_scales_tonnages_and_changes_no_rate_ratio_or_verdict(counts in counts(), reduction in 1.0..99.0f64, by in 0.01..100.0f64, as_of in 2000i64..2050) {
        let (target, source) = (target(reduction, counts[0].0), key("pledge"));
        let (before, after) = ([trajectory("a", &counts)], [trajectory("a", &scaled(&counts, by))]);
        for (before, after) in [
            (judge(&target, &before, as_of), judge(&target, &after, as_of)),
            (by_pledge(&source, &before, as_of), by_pledge(&source, &after, as_of)),
        ] {
            prop_assert_eq!(&before.verdict, &after.verdict);
            prop_assert_eq!((before.close, before.is_old()), (after.close, after.is_old()));
            prop_assert!(all_close(&rates(&before), &rates(&after), 1.0), "{:?} {:?}", rates(&before), rates(&after));
            prop_assert!(all_close(&tonnages(&before), &tonnages(&after), by), "{:?} {:?}", tonnages(&before), tonnages(&after));
        }
    }

    /// Of an own target: a series without the baseline year. A missing pace may get a better reason.
    #[test]
    fn an_inventory_of_another_series_changes_nothing(counts in counts(), other in counts(), reduction in 1.0..99.0f64) {
        let target = target(reduction, counts[0].0);
        let other: Vec<(i64, f64)> = other.into_iter().filter(|(at, _)| *at != counts[0].0).collect();
        prop_assume!(!other.is_empty());
        let alone = judge(&target, &[trajectory("a", &counts)], 2026);
        let both = judge(&target, &[trajectory("a", &counts), trajectory("b", &other)], 2026);
        prop_assert_eq!(alone.verdict.kind(), both.verdict.kind());
        prop_assert_eq!((alone.close, alone.is_old()), (both.close, both.is_old()));
        prop_assert_eq!(rates(&alone), rates(&both));
        prop_assert_eq!(tonnages(&alone), tonnages(&both));
        if alone.pace.is_ok() { prop_assert_eq!(alone, both); }
    }

    /// Of the pledge: one or two inventories of another series, which have no pace.
    #[test]
    fn a_series_without_a_pace_changes_no_judgement_on_the_pledge(counts in counts(), other in counts()) {
        let source = key("pledge");
        let alone = by_pledge(&source, &[trajectory("a", &counts)], 2026);
        prop_assume!(alone.pace.is_ok());
        let few = trajectory("b", &other[..other.len().min(2)]);
        prop_assert_eq!(&alone, &by_pledge(&source, &[few.clone(), trajectory("a", &counts)], 2026));
        prop_assert_eq!(&alone, &by_pledge(&source, &[trajectory("a", &counts), few], 2026));
    }

    /// Without a pace, the series with the newest inventory judges the pledge.
    #[test]
    fn an_older_series_changes_no_judgement_on_the_pledge(counts in counts(), total in 1e3..1e7f64) {
        let (source, few) = (key("pledge"), &counts[..counts.len().min(2)]);
        let older = trajectory("b", &[(few[0].0 - 1, total)]);
        let alone = by_pledge(&source, &[trajectory("a", few)], 2026);
        prop_assert_eq!(alone.goal.baseline_year(), Some(year(few[0].0)));
        prop_assert_eq!(alone, by_pledge(&source, &[older, trajectory("a", few)], 2026));
    }

    #[test]
    fn a_verdict_never_improves_when_the_newest_inventory_rises(counts in counts(), reduction in 1.0..99.0f64, by in 1.0..3.0f64) {
        let (target, source) = (target(reduction, counts[0].0), key("pledge"));
        prop_assume!(counts.len() > 1);
        let (before, after) = ([trajectory("a", &counts)], [trajectory("a", &raised(&counts, by))]);
        for (before, after) in [
            (judge(&target, &before, 2026), judge(&target, &after, 2026)),
            (by_pledge(&source, &before, 2026), by_pledge(&source, &after, 2026)),
        ] {
            prop_assert!(!is_better(&before.verdict, &after.verdict), "{:?} {:?}", before.verdict, after.verdict);
        }
    }

    #[test]
    fn every_known_number_is_finite(counts in counts(), reduction in 0.0..=100.0f64, zero in any::<bool>(), as_of in 1900i64..2100) {
        let mut counts = counts;
        if zero { counts[0].1 = 0.0; counts.last_mut().unwrap().1 = 0.0; }
        let target = target(reduction, counts[0].0);
        let judged = judge(&target, &[trajectory("a", &counts)], as_of);
        let numbers = rates(&judged).into_iter().chain(tonnages(&judged)).chain([judged.gap.ok()]);
        prop_assert!(numbers.flatten().all(f64::is_finite));
    }

    #[test]
    fn the_spread_always_holds_the_pace(counts in counts()) {
        let target = target(50.0, counts[0].0);
        let judged = judge(&target, &[trajectory("a", &counts)], 2026);
        if let Ok(spread) = judged.spread {
            let pace = judged.pace.unwrap();
            prop_assert!(spread.low <= pace && pace <= spread.high);
        }
        if let Ok(spread) = judged.ratio_spread {
            let ratio = judged.ratio.unwrap();
            prop_assert!(spread.low <= ratio && ratio <= spread.high);
        }
    }

    #[test]
    fn no_verdict_is_withdrawn_as_time_passes(counts in counts(), reduction in 1.0..99.0f64, as_of in 2000i64..2060, later in 0i64..40) {
        let (target, source) = (target(reduction, counts[0].0), key("pledge"));
        let counts = [trajectory("a", &counts)];
        for (before, after) in [
            (judge(&target, &counts, as_of), judge(&target, &counts, as_of + later)),
            (by_pledge(&source, &counts, as_of), by_pledge(&source, &counts, as_of + later)),
        ] {
            prop_assert_eq!(before.verdict, after.verdict);
            prop_assert_eq!(rates(&before), rates(&after));
            prop_assert!(after.is_old() || !before.is_old());
        }
    }
}
