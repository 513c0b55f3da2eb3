//! Why a value is not known, in a sentence a resident understands.

use crate::domain::NotKnown;

use super::number::count;
use super::verdict;

/// A full sentence.
pub fn sentence(reason: &NotKnown) -> String {
    match reason {
        NotKnown::NoInterimTarget => {
            "No adopted target for 2030, or any other year before net zero, was found for the whole community."
                .to_owned()
        }
        NotKnown::NoNetZeroTarget => "No net-zero target was found for the whole community.".to_owned(),
        NotKnown::NoInventory => "No inventory with a total in metric tons was found.".to_owned(),
        NotKnown::NoBaselineYear => "No document found says which year the target is measured from.".to_owned(),
        NotKnown::NoBaselineInventory { baseline } => {
            format!("No inventory for the baseline year {baseline} was found.")
        }
        NotKnown::OnlyBaseline { baseline } => {
            format!("The baseline year {baseline} is the only year counted this way.")
        }
        NotKnown::MethodChanged { compared, newer } => {
            format!(
                "The count for {newer} cannot be set against {compared}: they were not counted in the same way."
            )
        }
        NotKnown::TooFewInventories { count: number, span } => format!(
            "In the ten years up to the latest count, only {}{} found; a pace needs at least three, over four years or more.",
            count(*number, "comparable inventory was", "comparable inventories were"),
            if *number > 2 {
                format!(", {} apart,", count(*span as usize, "year", "years"))
            } else {
                String::new()
            },
        ),
        NotKnown::TargetYearReached { target } => format!("The target year {target} has been reached."),
        NotKnown::AlreadyAtTarget { latest } => {
            format!("Emissions were already at the target level in {latest}.")
        }
        NotKnown::TrendCannotReachZero => {
            "A falling trend comes ever closer to zero and never gets there.".to_owned()
        }
        NotKnown::TooOld { latest, as_of, would_be } => format!(
            "The latest comparable inventory, for {latest}, is {} old; by that one alone it would be “{}”.",
            count(as_of.since(*latest) as usize, "year", "years"),
            verdict::word(would_be.kind()).to_lowercase(),
        ),
        NotKnown::NoCommonYear => {
            "There is no year that all of them counted in a series that goes on after it, so their change cannot be set side by side.".to_owned()
        }
        NotKnown::NoReferenceInventory { first, last } => {
            format!("No inventory for a year from {first} to {last} was found.")
        }
        NotKnown::NoPopulationNear { year } => {
            format!("No census or estimate within five years of {year} is in the record.")
        }
    }
}

/// A few words, for a table's cell.
pub fn short(reason: &NotKnown) -> &'static str {
    match reason {
        NotKnown::NoInterimTarget => "no 2030 target",
        NotKnown::NoNetZeroTarget => "no net-zero target",
        NotKnown::NoInventory => "no inventory",
        NotKnown::NoBaselineYear => "no baseline year",
        NotKnown::NoBaselineInventory { .. } => "baseline not counted",
        NotKnown::OnlyBaseline { .. } => "one count only",
        NotKnown::MethodChanged { .. } => "method changed",
        NotKnown::TooFewInventories { count: 1, .. } => "one count only",
        NotKnown::TooFewInventories { .. } => "too few counts",
        NotKnown::TargetYearReached { .. } => "target year reached",
        NotKnown::AlreadyAtTarget { .. } => "already at target",
        NotKnown::TrendCannotReachZero => "a trend cannot reach zero",
        NotKnown::TooOld { .. } => "too old to judge",
        NotKnown::NoCommonYear => "no common year",
        NotKnown::NoReferenceInventory { .. } => "no reference inventory",
        NotKnown::NoPopulationNear { .. } => "no population figure",
    }
}
