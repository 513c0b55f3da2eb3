//! The worked numbers of METHOD, A to K, Boston and Somerville, to four significant digits.

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
    assert_eq!(format!("{actual:.3e}"), format!("{expected:.3e}"), "{actual} is not {expected}");
}

const A: [(i64, f64); 6] =
    [(2010, 1000.0), (2012, 930.0), (2014, 870.0), (2016, 800.0), (2018, 745.0), (2020, 690.0)];

#[derive(Clone, Copy)]
struct Worked {
    needed: f64,
    pace: f64,
    projected: f64,
    ratio: f64,
    spread: Option<[f64; 2]>,
    ratio_spread: Option<[f64; 2]>,
}

fn check(judgement: &Judgement<'_>, worked: &Worked, verdict: Verdict) {
    near(judgement.needed.unwrap().pct_per_year(), worked.needed);
    near(judgement.pace.unwrap().pct_per_year(), worked.pace);
    near(judgement.projected.unwrap().number(), worked.projected);
    near(judgement.ratio.unwrap(), worked.ratio);
    let spread = judgement.spread.ok().map(|of| [of.low.pct_per_year(), of.high.pct_per_year()]);
    ends(spread, worked.spread);
    ends(judgement.ratio_spread.ok().map(|of| [of.low, of.high]), worked.ratio_spread);
    assert_eq!(judgement.verdict, verdict);
}

fn ends(actual: Option<[f64; 2]>, expected: Option<[f64; 2]>) {
    match (actual, expected) {
        (Some(actual), Some(expected)) => actual.iter().zip(expected).for_each(|(a, e)| near(*a, e)),
        (actual, expected) => assert_eq!(actual, expected),
    }
}

const WORKED_A: Worked = Worked {
    needed: 3.170,
    pace: 3.643,
    projected: 476.1,
    ratio: 1.149,
    spread: Some([3.636, 3.678]),
    ratio_spread: Some([1.147, 1.161]),
};

#[test]
fn a_is_on_pace() {
    let judgement = halving(&A, 50.0, 2022);
    check(&judgement, &WORKED_A, Verdict::OnPace);
    assert!(!judgement.close && !judgement.is_old());
}

#[test]
fn b_is_behind() {
    let counts = [(2005, 8.0e6), (2010, 7.6e6), (2015, 7.2e6), (2020, 6.9e6)];
    let judgement = halving(&counts, 50.0, 2023);
    let worked = Worked {
        needed: 5.306,
        pace: 0.9616,
        projected: 6_264_474.0,
        ratio: 0.1812,
        spread: None,
        ratio_spread: None,
    };
    check(&judgement, &worked, Verdict::Behind);
    assert_eq!(judgement.spread, Err(NotKnown::TooFewForSpread { count: 3 }));
    assert!(!judgement.close);
}

#[test]
fn c_is_going_up() {
    let counts = [(2014, 500e3), (2016, 510e3), (2018, 530e3), (2020, 540e3)];
    let worked = Worked {
        needed: 5.708,
        pace: -1.365,
        projected: 618_410.0,
        ratio: -0.2391,
        spread: Some([-1.439, -1.291]),
        ratio_spread: Some([-0.2521, -0.2261]),
    };
    let judgement = halving(&counts, 40.0, 2022);
    check(&judgement, &worked, Verdict::GoingUp);
    assert!(!judgement.close && !judgement.is_old());
}

#[test]
fn d_has_met_it_early() {
    let judgement = halving(&[(2005, 100e3), (2010, 80e3), (2015, 60e3), (2020, 45e3)], 50.0, 2022);
    near(judgement.pace.unwrap().pct_per_year(), 5.591);
    assert_eq!(judgement.spread, Err(NotKnown::TooFewForSpread { count: 3 }));
    assert_eq!(judgement.needed, Err(NotKnown::AlreadyAtTarget { latest: year(2020) }));
    assert_eq!(judgement.projected, Err(NotKnown::AlreadyAtTarget { latest: year(2020) }));
    assert_eq!(judgement.ratio, Err(NotKnown::AlreadyAtTarget { latest: year(2020) }));
    assert_eq!(judgement.verdict, Verdict::Met);
}

#[test]
fn e_has_two_counts() {
    let judgement = halving(&[(2014, 651_426.0), (2018, 616_651.0)], 50.0, 2020);
    near(judgement.needed.unwrap().pct_per_year(), 5.180);
    no_pace(&judgement, NotKnown::TooFewInventories { count: 2, span: 4 });
}

#[test]
fn f_has_one_count() {
    let judgement = halving(&[(2016, 329_140.0)], 50.0, 2020);
    near(judgement.needed.unwrap().pct_per_year(), 4.830);
    no_pace(&judgement, NotKnown::TooFewInventories { count: 1, span: 0 });
}

/// Without a pace, none of the values that need one is known.
fn no_pace(judgement: &Judgement<'_>, reason: NotKnown) {
    assert_eq!((judgement.pace, judgement.spread), (Err(reason), Err(reason)));
    assert_eq!((judgement.ratio, judgement.ratio_spread), (Err(reason), Err(reason)));
    assert_eq!(judgement.projected, Err(reason));
    assert_eq!(judgement.verdict, Verdict::CantTell(reason));
    assert!(!judgement.close && !judgement.is_old());
}

#[test]
fn g_is_behind_and_close() {
    let counts = [(2015, 6.9e6), (2016, 6.4e6), (2017, 6.2e6), (2018, 6.36e6), (2019, 6.2e6), (2020, 5.3e6)];
    let judgement = halving(&counts, 50.0, 2023);
    let worked = Worked {
        needed: 4.202,
        pace: 3.125,
        projected: 3_858_274.0,
        ratio: 0.7436,
        spread: Some([2.821, 4.850]),
        ratio_spread: Some([0.6712, 1.154]),
    };
    check(&judgement, &worked, Verdict::Behind);
    assert!(judgement.close && !judgement.is_old());
    assert_eq!(judgement.contrast(), Some(Contrast::AheadButTooSlow));
}

#[test]
fn h_cannot_reach_zero_by_a_trend() {
    let net_zero = target(TargetKind::NetZero, 100.0, 2010, 2050);
    let counts = trajectory("one", &[(2010, 1000.0), (2015, 800.0), (2020, 600.0)]);
    let judgement = Judgement::new(&net_zero, &[&net_zero], &[counts], year(2022));
    near(judgement.needed_tonnes.unwrap(), 20.0);
    assert_eq!(judgement.needed, Err(NotKnown::TrendCannotReachZero));
    near(judgement.pace.unwrap().pct_per_year(), 4.980);
    assert_eq!(judgement.spread, Err(NotKnown::TooFewForSpread { count: 3 }));
    assert_eq!(judgement.ratio, Err(NotKnown::TrendCannotReachZero));
    near(judgement.projected.unwrap().number(), 129.6);
    assert_eq!(judgement.verdict, Verdict::CantTell(NotKnown::TrendCannotReachZero));
}

#[test]
fn i_is_behind_because_it_stands_still() {
    let judgement = halving(&[(2010, 1000.0), (2015, 1000.0), (2020, 1000.0)], 50.0, 2022);
    near(judgement.needed.unwrap().pct_per_year(), 6.697);
    assert_eq!(judgement.pace, Ok(Rate(0.0)));
    assert_eq!(judgement.spread, Err(NotKnown::TooFewForSpread { count: 3 }));
    assert_eq!(judgement.ratio, Ok(0.0));
    near(judgement.projected.unwrap().number(), 1000.0);
    assert_eq!(judgement.verdict, Verdict::Behind);
}

#[test]
fn j_is_on_pace_by_an_old_count() {
    let judgement = halving(&A, 50.0, 2027);
    check(&judgement, &WORKED_A, Verdict::OnPace);
    assert_eq!((judgement.counted_in(), judgement.years_uncounted()), (Some(year(2020)), Some(7)));
    assert!(judgement.is_old() && !judgement.close);
}

#[test]
fn k_is_behind() {
    let counts = [(2012, 1000.0), (2014, 930.0), (2016, 905.0), (2018, 820.0), (2020, 745.0), (2022, 735.0)];
    let judgement = halving(&counts, 50.0, 2024);
    let worked = Worked {
        needed: 4.702,
        pace: 3.253,
        projected: 564.1,
        ratio: 0.6920,
        spread: Some([3.065, 3.331]),
        ratio_spread: Some([0.6519, 0.7084]),
    };
    check(&judgement, &worked, Verdict::Behind);
    assert!(!judgement.close && !judgement.is_old());
}

#[test]
fn somerville_is_behind_its_pledge_by_an_old_count() {
    let counts = trajectory("one", &[(2014, 651_426.0), (2016, 618_374.0), (2018, 616_651.0)]);
    let source = key("pledge");
    let judgement = Judgement::of_pledge(year(2030), &source, &[counts], year(2026));
    let worked = Worked {
        needed: 5.180,
        pace: 1.362,
        projected: 523_073.0,
        ratio: 0.2630,
        spread: None,
        ratio_spread: None,
    };
    check(&judgement, &worked, Verdict::Behind);
    assert_eq!(judgement.spread, Err(NotKnown::TooFewForSpread { count: 3 }));
    assert_eq!(judgement.counted_in(), Some(year(2018)));
    assert_eq!(judgement.goal.kind(), GoalKind::Pledge);
    assert_eq!(judgement.goal.baseline_year(), Some(year(2014)));
    near(judgement.level.unwrap().number(), 325_713.0);
    assert!(judgement.is_old() && !judgement.close);
    assert_eq!(judgement.path, Err(NotKnown::PledgeHasNoPath));
    assert_eq!((judgement.gap, judgement.contrast()), (Err(NotKnown::PledgeHasNoPath), None));
}

#[test]
fn met_and_missed_need_no_pace() {
    assert_eq!(halving(&[(2014, 100.0), (2018, 40.0)], 50.0, 2020).verdict, Verdict::Met);
    assert_eq!(halving(&[(2014, 100.0), (2030, 90.0)], 50.0, 2032).verdict, Verdict::Missed);
}

#[test]
fn a_due_year_can_pass_uncounted() {
    let judgement = halving(&A, 50.0, 2032);
    assert_eq!(judgement.verdict, Verdict::OnPace);
    assert!(judgement.passed_uncounted());
    assert!(!halving(&A, 50.0, 2030).passed_uncounted());
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
