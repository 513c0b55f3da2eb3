//! The judgement on a target by the inventories: every number behind the verdict.
//!
//! `docs/METHOD.md` has all definitions. A judgement stays inside one series.

use crate::domain::record::Target;
use crate::domain::values::{Tonnes, Year};

use super::not_known::{Known, NotKnown};
use super::pace::{Rate, observed_pace};
use super::pathway::{Pathway, level};
use super::remaining_cut::RemainingCut;
use super::trajectory::{InventoryTotal, Trajectory};
use super::verdict::Verdict;
use super::verdict_kind::VerdictKind;

/// An older inventory gives no verdict.
pub const OLDEST_YEARS: i32 = 5;
const RISING: f64 = -0.001;

/// Each value is known or has a reason. Tonnes are t CO₂e a year; rates are fractions a year.
#[derive(Clone, Debug, PartialEq)]
pub struct Judgement<'a> {
    pub target: &'a Target,
    pub trajectory: Known<Trajectory>,
    pub baseline: Known<InventoryTotal>,
    pub level: Known<Tonnes>,
    /// The newest inventory of the judging series.
    pub latest: Known<InventoryTotal>,
    /// Percent, negative if emissions fell.
    pub change_since_baseline_pct: Known<f64>,
    pub path: Known<Pathway>,
    /// t CO₂e above the promised path in the latest year; negative below it.
    pub gap: Known<f64>,
    pub needed_tonnes: Known<f64>,
    pub needed: Known<Rate>,
    pub pace: Known<Rate>,
    /// The continuation at the observed pace to the target year. It is not a forecast.
    pub projected: Known<Tonnes>,
    pub verdict: Verdict,
}

impl<'a> Judgement<'a> {
    /// Judges `target` by the trajectories of its basis. `promises` are all targets with that basis.
    pub fn new(target: &'a Target, promises: &[&Target], trajectories: &[Trajectory], as_of: Year) -> Self {
        let trajectory = judging(target, trajectories);
        let baseline = trajectory.and_then(|trajectory| baseline_of(target, trajectory));
        let latest = trajectory.map(Trajectory::newest);
        let level =
            baseline.and_then(|b| level(target, b).ok_or(NotKnown::NoBaselineInventory { baseline: b.year }));
        let path = baseline.map(|b| Pathway::new(b, promises));
        let pace = trajectory.and_then(|trajectory| pace_in(trajectory, trajectories));
        let remaining = RemainingCut::new(target.year, level, latest);
        let mut judgement = Judgement {
            target,
            change_since_baseline_pct: change(baseline, latest),
            gap: gap(&path, latest),
            needed_tonnes: remaining.and_then(|cut| cut.needed_tonnes()),
            needed: remaining.and_then(|cut| cut.needed()),
            projected: remaining.and_then(|cut| cut.projected(pace?)),
            trajectory: trajectory.cloned(),
            baseline,
            level,
            latest,
            path,
            pace,
            verdict: Verdict::Met,
        };
        judgement.verdict = judgement.decide(as_of).unwrap_or_else(Verdict::CantTell);
        judgement
    }

    fn decide(&self, as_of: Year) -> Known<Verdict> {
        let latest = self.latest?;
        let level = self.level?.number();
        let pace = self.pace?;
        let verdict = self.compare(latest, level, pace);
        if as_of.since(latest.year) > OLDEST_YEARS {
            let would_be = verdict.map_or(VerdictKind::CantTell, |verdict| verdict.kind());
            return Err(NotKnown::TooOld { latest: latest.year, as_of, would_be });
        }
        verdict
    }

    fn compare(&self, latest: InventoryTotal, level: f64, pace: Rate) -> Known<Verdict> {
        if latest.total.number() <= level {
            return Ok(Verdict::Met);
        }
        if latest.year >= self.target.year {
            return Ok(Verdict::Missed);
        }
        if level <= 0.0 {
            return Err(NotKnown::TrendCannotReachZero);
        }
        if pace.0 < RISING {
            return Ok(Verdict::GoingUp);
        }
        if self.projected?.number() <= level {
            return Ok(Verdict::OnPace);
        }
        let at_half = pace.0 >= self.needed?.0 / 2.0;
        Ok(if at_half { Verdict::Behind } else { Verdict::FarBehind })
    }
}

/// The judging series: a series with the baseline year. One with a known pace comes first, then the one with
/// the newest inventory.
fn judging<'a>(target: &Target, trajectories: &'a [Trajectory]) -> Known<&'a Trajectory> {
    if trajectories.is_empty() {
        return Err(NotKnown::NoInventory);
    }
    let baseline = target.baseline_year.ok_or(NotKnown::NoBaselineYear)?;
    trajectories
        .iter()
        .filter(|trajectory| trajectory.at(baseline).is_some())
        .max_by_key(|trajectory| (observed_pace(trajectory).is_ok(), trajectory.newest().year))
        .ok_or(NotKnown::NoBaselineInventory { baseline })
}

fn baseline_of(target: &Target, trajectory: &Trajectory) -> Known<InventoryTotal> {
    let baseline = target.baseline_year.ok_or(NotKnown::NoBaselineYear)?;
    trajectory.at(baseline).ok_or(NotKnown::NoBaselineInventory { baseline })
}

/// A series may be too short for a pace while another series has a newer inventory. The change of method is
/// then the more useful reason.
fn pace_in(trajectory: &Trajectory, trajectories: &[Trajectory]) -> Known<Rate> {
    let compared = trajectory.newest().year;
    let newer = trajectories.iter().map(|other| other.newest().year).filter(|year| *year > compared).max();
    match (observed_pace(trajectory), newer) {
        (Err(_), Some(newer)) => Err(NotKnown::MethodChanged { compared, newer }),
        (pace, _) => pace,
    }
}

fn change(baseline: Known<InventoryTotal>, latest: Known<InventoryTotal>) -> Known<f64> {
    percent_change(baseline?, latest?)
}

/// The percent change from one inventory to a later one of the same series, negative for a fall. Not known if
/// they are the same inventory or the earlier total is zero. Source: METHOD, "change since baseline".
pub fn percent_change(from: InventoryTotal, to: InventoryTotal) -> Known<f64> {
    if from.year == to.year || from.total.number() <= 0.0 {
        return Err(NotKnown::OnlyBaseline { baseline: from.year });
    }
    Ok((to.total.number() / from.total.number() - 1.0) * 100.0)
}

fn gap(path: &Known<Pathway>, latest: Known<InventoryTotal>) -> Known<f64> {
    let latest = latest?;
    let ended = NotKnown::TargetYearReached { target: latest.year };
    let promised = path.as_ref().map_err(|reason| *reason)?.at(latest.year).ok_or(ended)?;
    Ok(latest.total.number() - promised.number())
}
