//! The series that judges a goal. Source: METHOD, "What may be compared".

use crate::domain::record::Target;

use super::not_known::{Known, NotKnown};
use super::pace::{Rate, observed_pace};
use super::trajectory::Trajectory;

/// The judging series of an own target, of those that hold its baseline year.
///
/// Not known without a series, a baseline year or an inventory of it.
pub fn of_target<'a>(target: &Target, trajectories: &'a [Trajectory]) -> Known<&'a Trajectory> {
    if trajectories.is_empty() {
        return Err(NotKnown::NoInventory);
    }
    let baseline = target.baseline_year.ok_or(NotKnown::NoBaselineYear)?;
    let with_baseline = trajectories.iter().filter(|trajectory| trajectory.at(baseline).is_some());
    best(with_baseline).ok_or(NotKnown::NoBaselineInventory { baseline })
}

/// The judging series of the pledge, of all community-wide series. Not known without one.
pub fn of_pledge(trajectories: &[Trajectory]) -> Known<&Trajectory> {
    best(trajectories.iter()).ok_or(NotKnown::NoInventory)
}

/// A series with a known pace comes first, then the one with the newest inventory. The last of the record
/// wins a tie.
fn best<'a>(trajectories: impl Iterator<Item = &'a Trajectory>) -> Option<&'a Trajectory> {
    trajectories.max_by_key(|trajectory| (observed_pace(trajectory).is_ok(), trajectory.newest().year))
}

/// The observed pace of the judging series, a fraction a year. The series may be too short for a pace while
/// another series has a newer inventory. The change of method is then the more useful reason.
pub fn pace_in(trajectory: &Trajectory, trajectories: &[Trajectory]) -> Known<Rate> {
    let compared = trajectory.newest().year;
    let newer = trajectories.iter().map(|other| other.newest().year).filter(|year| *year > compared).max();
    match (observed_pace(trajectory), newer) {
        (Err(_), Some(newer)) => Err(NotKnown::MethodChanged { compared, newer }),
        (pace, _) => pace,
    }
}
