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

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-6 * a.abs().max(b.abs()).max(1e-6)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn scaling_all_tons_scales_tonnages_and_changes_no_rate(counts in counts(), reduction in 1.0..99.0f64, by in 0.01..100.0f64, as_of in 2000i64..2050) {
        let target = target(reduction, counts[0].0);
        let scaled: Vec<(i64, f64)> = counts.iter().map(|(at, total)| (*at, total * by)).collect();
        let before = judge(&target, &[trajectory("a", &counts)], as_of);
        let after = judge(&target, &[trajectory("a", &scaled)], as_of);
        prop_assert_eq!(&before.verdict, &after.verdict);
        prop_assert_eq!(before.pace.is_ok(), after.pace.is_ok());
        prop_assert_eq!(before.spread.is_ok(), after.spread.is_ok());
        if let (Ok(before), Ok(after)) = (&before.ratio, &after.ratio) { prop_assert!(close(*before, *after) || (before - after).abs() < 1e-6); }
        if let (Ok(before), Ok(after)) = (&before.pace, &after.pace) { prop_assert!(close(before.0, after.0) || (before.0 - after.0).abs() < 1e-9); }
        if let (Ok(before), Ok(after)) = (&before.needed, &after.needed) { prop_assert!(close(before.0, after.0)); }
        if let (Ok(before), Ok(after)) = (&before.projected, &after.projected) { prop_assert!(close(before.number() * by, after.number())); }
        if let (Ok(before), Ok(after)) = (&before.level, &after.level) { prop_assert!(close(before.number() * by, after.number())); }
    }

    #[test]
    fn a_series_without_the_baseline_year_changes_no_number(counts in counts(), other in counts(), reduction in 1.0..99.0f64) {
        let target = target(reduction, counts[0].0);
        let other: Vec<(i64, f64)> = other.into_iter().filter(|(at, _)| *at != counts[0].0).collect();
        prop_assume!(!other.is_empty());
        let alone = judge(&target, &[trajectory("a", &counts)], 2026);
        let both = judge(&target, &[trajectory("a", &counts), trajectory("b", &other)], 2026);
        prop_assert_eq!(alone.verdict.kind(), both.verdict.kind());
        prop_assert_eq!(&alone.latest, &both.latest);
        prop_assert_eq!(&alone.gap, &both.gap);
        prop_assert_eq!(&alone.needed, &both.needed);
        prop_assert_eq!(alone.pace.ok(), both.pace.ok());
    }

    #[test]
    fn a_verdict_never_improves_when_the_latest_inventory_rises(counts in counts(), reduction in 1.0..99.0f64, by in 1.0..3.0f64) {
        let target = target(reduction, counts[0].0);
        prop_assume!(counts.len() > 1);
        let mut higher = counts.clone();
        higher.last_mut().unwrap().1 *= by;
        let before = judge(&target, &[trajectory("a", &counts)], 2026);
        let after = judge(&target, &[trajectory("a", &higher)], 2026);
        if let (Some(before), Some(after)) = (rank(&before.verdict), rank(&after.verdict)) {
            prop_assert!(after <= before, "{before} {after}");
        }
    }

    #[test]
    fn every_known_number_is_finite(counts in counts(), reduction in 0.0..=100.0f64, zero in any::<bool>(), as_of in 1900i64..2100) {
        let mut counts = counts;
        if zero { counts[0].1 = 0.0; counts.last_mut().unwrap().1 = 0.0; }
        let target = target(reduction, counts[0].0);
        let judged = judge(&target, &[trajectory("a", &counts)], as_of);
        let numbers = [
            judged.change_since_baseline_pct.ok(), judged.gap.ok(), judged.needed_tonnes.ok(),
            judged.needed.ok().map(|rate| rate.0), judged.pace.ok().map(|rate| rate.0),
            judged.projected.ok().map(|t| t.number()), judged.level.ok().map(|t| t.number()),
        ];
        prop_assert!(numbers.into_iter().flatten().all(f64::is_finite));
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
        let target = target(reduction, counts[0].0);
        let before = judge(&target, &[trajectory("a", &counts)], as_of);
        let after = judge(&target, &[trajectory("a", &counts)], as_of + later);
        prop_assert_eq!(before.verdict, after.verdict);
        prop_assert!(after.is_old() || !before.is_old());
    }

    #[test]
    fn the_pledge_is_judged_by_the_series_with_a_pace(counts in counts(), scale in 0.01..100.0f64, as_of in 2000i64..2060) {
        let (source, by) = (key("pledge"), year(2030));
        let scaled: Vec<(i64, f64)> = counts.iter().map(|(at, total)| (*at, total * scale)).collect();
        let other = trajectory("b", &[(counts[0].0 - 1, 5.0)]);
        let alone = Judgement::of_pledge(by, &source, &[trajectory("a", &counts)], year(as_of));
        let both = Judgement::of_pledge(by, &source, &[other, trajectory("a", &scaled)], year(as_of));
        prop_assert_eq!(alone.goal.baseline_year(), Some(year(counts[0].0)));
        prop_assert_eq!(alone.verdict, both.verdict);
    }
}
