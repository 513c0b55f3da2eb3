//! The worked numbers of METHOD, A to J, to four significant digits.

use super::*;
use crate::domain::record::{Basis, Documents, Target, TargetKind, TargetStatus};
use crate::domain::values::{Key, Percent, Tonnes, Year};

fn year(number: i64) -> Year {
    Year::try_from(number).unwrap()
}

fn key(text: &str) -> Key {
    text.parse().unwrap()
}

fn target(kind: TargetKind, reduction: f64, baseline: i64, by: i64) -> Target {
    Target {
        kind,
        year: year(by),
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

fn trajectory(series: &str, counts: &[(i64, f64)]) -> Trajectory {
    let count =
        |(at, total): &(i64, f64)| InventoryTotal { year: year(*at), total: Tonnes::emitted(*total).unwrap() };
    Trajectory::new(key(series), counts.iter().map(count).collect()).unwrap()
}

fn halving(counts: &[(i64, f64)], reduction: f64, as_of: i64) -> Judgement<'static> {
    let target: &Target = Box::leak(Box::new(target(TargetKind::Interim, reduction, counts[0].0, 2030)));
    Judgement::new(target, &[target], &[trajectory("one", counts)], year(as_of))
}

/// Asserts equality to four significant digits.
fn near(actual: f64, expected: f64) {
    assert!((actual - expected).abs() <= 5e-4 * expected.abs().max(1e-9), "{actual} is not {expected}");
}

const A: [(i64, f64); 6] =
    [(2010, 1000.0), (2012, 930.0), (2014, 870.0), (2016, 800.0), (2018, 745.0), (2020, 690.0)];

struct Worked {
    needed: f64,
    pace: f64,
    projected: f64,
    gap: f64,
}

fn check(judgement: &Judgement<'_>, worked: &Worked, verdict: Verdict) {
    near(judgement.needed.unwrap().pct_per_year(), worked.needed);
    near(judgement.pace.unwrap().pct_per_year(), worked.pace);
    near(judgement.projected.unwrap().number(), worked.projected);
    near(judgement.gap.unwrap(), worked.gap);
    assert_eq!(judgement.verdict, verdict);
}

#[test]
fn a_is_on_pace() {
    let worked = Worked { needed: 3.170, pace: 3.643, projected: 476.1, gap: -60.0 };
    check(&halving(&A, 50.0, 2022), &worked, Verdict::OnPace);
}

#[test]
fn b_is_far_behind() {
    let counts = [(2005, 8.0e6), (2010, 7.6e6), (2015, 7.2e6), (2020, 6.9e6)];
    let worked = Worked { needed: 5.306, pace: 0.9616, projected: 6_264_474.0, gap: 1.3e6 };
    check(&halving(&counts, 50.0, 2023), &worked, Verdict::FarBehind);
}

#[test]
fn c_is_going_up() {
    let counts = [(2014, 500e3), (2016, 510e3), (2018, 530e3), (2020, 540e3)];
    let worked = Worked { needed: 5.708, pace: -1.365, projected: 618_410.0, gap: 115e3 };
    check(&halving(&counts, 40.0, 2022), &worked, Verdict::GoingUp);
}

#[test]
fn d_has_met_it_early() {
    let judgement = halving(&[(2005, 100e3), (2010, 80e3), (2015, 60e3), (2020, 45e3)], 50.0, 2022);
    near(judgement.pace.unwrap().pct_per_year(), 5.591);
    near(judgement.gap.unwrap(), -25e3);
    assert_eq!(judgement.needed, Err(NotKnown::AlreadyAtTarget { latest: year(2020) }));
    assert_eq!(judgement.projected, Err(NotKnown::AlreadyAtTarget { latest: year(2020) }));
    assert_eq!(judgement.verdict, Verdict::Met);
}

#[test]
fn e_has_two_counts() {
    let judgement = halving(&[(2014, 651_426.0), (2018, 616_651.0)], 50.0, 2020);
    near(judgement.needed.unwrap().pct_per_year(), 5.180);
    near(judgement.gap.unwrap(), 46_653.0);
    let few = NotKnown::TooFewInventories { count: 2, span: 4 };
    assert_eq!(judgement.verdict, Verdict::CantTell(few));
}

#[test]
fn f_has_one_count() {
    let judgement = halving(&[(2016, 329_140.0)], 50.0, 2020);
    near(judgement.needed.unwrap().pct_per_year(), 4.830);
    assert_eq!(judgement.gap, Ok(0.0));
    assert_eq!(judgement.verdict, Verdict::CantTell(NotKnown::TooFewInventories { count: 1, span: 0 }));
}

#[test]
fn g_is_behind() {
    let counts = [(2015, 6.9e6), (2016, 6.4e6), (2017, 6.2e6), (2018, 6.36e6), (2019, 6.2e6), (2020, 5.3e6)];
    let worked = Worked { needed: 4.202, pace: 3.125, projected: 3_858_274.0, gap: -450e3 };
    check(&halving(&counts, 50.0, 2023), &worked, Verdict::Behind);
}

#[test]
fn h_cannot_reach_zero_by_a_trend() {
    let net_zero = target(TargetKind::NetZero, 100.0, 2010, 2050);
    let counts = trajectory("one", &[(2010, 1000.0), (2015, 800.0), (2020, 600.0)]);
    let judgement = Judgement::new(&net_zero, &[&net_zero], &[counts], year(2022));
    near(judgement.needed_tonnes.unwrap(), 20.0);
    assert_eq!(judgement.needed, Err(NotKnown::TrendCannotReachZero));
    near(judgement.pace.unwrap().pct_per_year(), 4.980);
    near(judgement.projected.unwrap().number(), 129.6);
    near(judgement.gap.unwrap(), -150.0);
    assert_eq!(judgement.verdict, Verdict::CantTell(NotKnown::TrendCannotReachZero));
}

#[test]
fn i_stands_still() {
    let judgement = halving(&[(2010, 1000.0), (2015, 1000.0), (2020, 1000.0)], 50.0, 2022);
    near(judgement.needed.unwrap().pct_per_year(), 6.697);
    assert_eq!(judgement.pace, Ok(Rate(0.0)));
    near(judgement.gap.unwrap(), 250.0);
    assert_eq!(judgement.verdict, Verdict::FarBehind);
}

#[test]
fn j_is_too_old() {
    let would_be = VerdictKind::OnPace;
    let too_old = NotKnown::TooOld { latest: year(2020), as_of: year(2027), would_be };
    assert_eq!(halving(&A, 50.0, 2027).verdict, Verdict::CantTell(too_old));
}

#[test]
fn a_newer_count_of_another_series_is_named_and_not_used() {
    let target = target(TargetKind::Interim, 47.0, 2012, 2030);
    let trajectories = [trajectory("old", &[(2012, 1_462_236.0)]), trajectory("new", &[(2019, 1_410_000.0)])];
    let judgement = Judgement::new(&target, &[&target], &trajectories, year(2026));
    assert_eq!(judgement.latest.unwrap().year, year(2012));
    let changed = NotKnown::MethodChanged { compared: year(2012), newer: year(2019) };
    assert_eq!(judgement.verdict, Verdict::CantTell(changed));
}
