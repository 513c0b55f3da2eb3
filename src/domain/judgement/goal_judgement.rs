//! The judgement on a goal by the inventories: every number behind the verdict.
//!
//! `docs/METHOD.md` has all definitions. A judgement stays inside one series.

use crate::domain::record::Target;
use crate::domain::values::{Key, Tonnes, Year};

use super::contrast::Contrast;
use super::decision::Decision;
use super::goal::{Goal, Halving};
use super::judging_series::{of_pledge, of_target, pace_in};
use super::not_known::{Known, NotKnown};
use super::pace::{Rate, pace_spread};
use super::pathway::Pathway;
use super::ratio::{ratio, ratio_spread};
use super::remaining_cut::RemainingCut;
use super::spread::Spread;
use super::trajectory::{InventoryTotal, Trajectory};
use super::verdict::Verdict;

/// A verdict by an older inventory is old.
pub const OLD_AFTER_YEARS: i32 = 5;

/// Each value is known or has a reason. Tonnes are t CO₂e a year; rates are fractions a year.
#[derive(Clone, Debug, PartialEq)]
pub struct Judgement<'a> {
    pub goal: Goal<'a>,
    /// "Today".
    pub as_of: Year,
    pub trajectory: Known<Trajectory>,
    /// The inventory of the baseline year, or the reference of the pledge.
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
    pub spread: Known<Spread<Rate>>,
    /// The pace divided by the needed rate.
    pub ratio: Known<f64>,
    pub ratio_spread: Known<Spread<f64>>,
    /// The continuation at the observed pace to the due year. It is not a forecast.
    pub projected: Known<Tonnes>,
    pub verdict: Verdict,
    /// Whether the verdict would be another at either end of the spread.
    pub close: bool,
}

impl<'a> Judgement<'a> {
    /// Judges `target` by the trajectories of its basis. `promises` are all targets with that basis.
    pub fn new(target: &'a Target, promises: &[&Target], trajectories: &[Trajectory], as_of: Year) -> Self {
        let trajectory = of_target(target, trajectories);
        let baseline = trajectory.and_then(|trajectory| baseline_of(target, trajectory));
        let path = baseline.map(|baseline| Pathway::new(baseline, promises));
        Parts { goal: Goal::Own(target), trajectory, trajectories, baseline, path }.judge(as_of)
    }

    /// Judges the pledge to halve emissions by the year `by`. `trajectories` are all community-wide ones. The pledge
    /// has no promised path: that goes through own targets only. Source: METHOD, "promised path".
    pub fn of_pledge(by: Year, source: &'a Key, trajectories: &[Trajectory], as_of: Year) -> Self {
        let trajectory = of_pledge(trajectories);
        let baseline = trajectory.map(Trajectory::oldest);
        let goal = Goal::Pledge(Halving { by, reference: baseline.ok().map(|count| count.year), source });
        let path = baseline.and(Err(NotKnown::PledgeHasNoPath));
        Parts { goal, trajectory, trajectories, baseline, path }.judge(as_of)
    }

    /// The year of the newest inventory of the judging series: the year of the verdict. `None` without one.
    pub fn counted_in(&self) -> Option<Year> {
        self.latest.ok().map(|latest| latest.year)
    }

    /// The number of years from the newest inventory to today, 0 or more. `None` without an inventory.
    pub fn years_uncounted(&self) -> Option<u32> {
        self.counted_in().map(|year| u32::try_from(self.as_of.since(year)).unwrap_or(0))
    }

    /// Whether a verdict rests on an inventory more than five years old. `false` without a verdict: then the
    /// reason counts, not the age.
    pub fn is_old(&self) -> bool {
        let is_given = self.verdict.reason().is_none();
        is_given && self.counted_in().is_some_and(|year| self.as_of.since(year) > OLD_AFTER_YEARS)
    }

    /// Whether the due year has passed and the newest inventory is older than it. `false` without an inventory.
    pub fn passed_uncounted(&self) -> bool {
        let due = self.goal.year();
        due < self.as_of && self.counted_in().is_some_and(|year| year < due)
    }

    /// `None` if the verdict agrees with the picture, or if the gap to the path is not known.
    pub fn contrast(&self) -> Option<Contrast> {
        let gap = self.gap.ok()?;
        match self.verdict {
            Verdict::Behind if gap < 0.0 => Some(Contrast::AheadButTooSlow),
            Verdict::GoingUp if gap < 0.0 => Some(Contrast::AheadButRising),
            Verdict::OnPace if gap > 0.0 => Some(Contrast::AboveButFastEnough),
            _ => None,
        }
    }
}

/// The parts that differ between an own target and the pledge.
struct Parts<'a, 't> {
    goal: Goal<'a>,
    trajectory: Known<&'t Trajectory>,
    trajectories: &'t [Trajectory],
    baseline: Known<InventoryTotal>,
    path: Known<Pathway>,
}

impl<'a> Parts<'a, '_> {
    fn judge(self, as_of: Year) -> Judgement<'a> {
        let Parts { goal, trajectory, trajectories, baseline, path } = self;
        let latest = trajectory.map(Trajectory::newest);
        let level = baseline.and_then(|baseline| level(&goal, baseline));
        let pace = trajectory.and_then(|trajectory| pace_in(trajectory, trajectories));
        let spread = pace.and_then(|_| pace_spread(trajectory?));
        let remaining = RemainingCut::new(goal.year(), level, latest);
        let needed = remaining.and_then(|cut| cut.needed());
        let decision = Decision { due: goal.year(), level, latest, pace, spread };
        Judgement {
            goal,
            as_of,
            change_since_baseline_pct: change(baseline, latest),
            gap: gap(&path, latest),
            needed_tonnes: remaining.and_then(|cut| cut.needed_tonnes()),
            needed,
            ratio: ratio(pace, needed, latest),
            ratio_spread: ratio_spread(spread, needed, latest),
            projected: remaining.and_then(|cut| cut.projected(pace?)),
            verdict: decision.verdict(),
            close: decision.is_close(),
            trajectory: trajectory.cloned(),
            baseline,
            level,
            latest,
            path,
            pace,
            spread,
        }
    }
}

fn baseline_of(target: &Target, trajectory: &Trajectory) -> Known<InventoryTotal> {
    let baseline = target.baseline_year.ok_or(NotKnown::NoBaselineYear)?;
    trajectory.at(baseline).ok_or(NotKnown::NoBaselineInventory { baseline })
}

/// The t CO₂e a year that a goal allows; negative never, zero for net zero without a floor. Not known only if
/// the product is not finite. Source: METHOD, "level T".
fn level(goal: &Goal<'_>, baseline: InventoryTotal) -> Known<Tonnes> {
    let level = Tonnes::signed(goal.level_of(baseline.total.number()));
    level.map_err(|_| NotKnown::NoBaselineInventory { baseline: baseline.year })
}

fn change(baseline: Known<InventoryTotal>, latest: Known<InventoryTotal>) -> Known<f64> {
    percent_change(baseline?, latest?)
}

/// The percent change from one inventory to a later one of the same series, negative for a fall. Not known if
/// they are the same inventory or the earlier total is zero. Source: METHOD, "change".
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
