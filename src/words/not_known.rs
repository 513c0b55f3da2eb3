//! Why a value is not known, in a sentence that a resident understands.

use crate::domain::{NotKnown, ReasonCode};

use super::language::Language;
use super::number::{count, counted};

/// A full sentence.
pub fn sentence(language: Language, reason: &NotKnown) -> String {
    let message = |key| language.message(key);
    let message = match reason {
        NotKnown::NoInterimTarget { pledged } => message("reason-no-interim-target").with("pledged", pledged),
        NotKnown::NoNetZeroTarget => message("reason-no-net-zero-target"),
        NotKnown::NoInventory => message("reason-no-inventory"),
        NotKnown::NoBaselineYear => message("reason-no-baseline-year"),
        NotKnown::NoBaselineInventory { baseline } => {
            message("reason-no-baseline-inventory").with("baseline", baseline)
        }
        NotKnown::OnlyBaseline { baseline } => message("reason-only-baseline").with("baseline", baseline),
        NotKnown::MethodChanged { compared, newer } => {
            message("reason-method-changed").with("compared", compared).with("newer", newer)
        }
        NotKnown::TooFewInventories { count, span: _ } if *count < 3 => {
            counted(message("reason-too-few"), *count)
        }
        NotKnown::TooFewInventories { count: number, span } => {
            let years = count(language, "count-years", span.unsigned_abs() as usize);
            counted(message("reason-too-close"), *number).with("years", years)
        }
        NotKnown::TooFewForSpread { count } => counted(message("reason-too-few-for-spread"), *count),
        NotKnown::TargetYearReached { target } => message("reason-target-year-reached").with("target", target),
        NotKnown::AlreadyAtTarget { latest } => message("reason-already-at-target").with("latest", latest),
        NotKnown::TrendCannotReachZero => message("reason-trend-cannot-reach-zero"),
        NotKnown::PledgeHasNoPath => message("reason-pledge-has-no-path"),
        NotKnown::NoCommonYear => message("reason-no-common-year"),
        NotKnown::NoReferenceInventory { first, last } => {
            message("reason-no-reference-inventory").with("first", first).with("last", last)
        }
        NotKnown::OutsideOfYardstick => message("reason-outside-of-yardstick"),
        NotKnown::NoPopulationNear { year } => message("reason-no-population-near").with("year", year),
    };
    message.to_string()
}

/// A few words, for a table's cell.
pub fn short(language: Language, code: ReasonCode) -> &'static str {
    language.text(match code {
        ReasonCode::NoInterimTarget => "reason-code-no-interim-target",
        ReasonCode::NoNetZeroTarget => "reason-code-no-net-zero-target",
        ReasonCode::NoInventory => "reason-code-no-inventory",
        ReasonCode::NoBaselineYear => "reason-code-no-baseline-year",
        ReasonCode::BaselineNotCounted => "reason-code-baseline-not-counted",
        ReasonCode::OneCount => "reason-code-one-count",
        ReasonCode::MethodChanged => "reason-code-method-changed",
        ReasonCode::TooFewCounts => "reason-code-too-few-counts",
        ReasonCode::TooFewForSpread => "reason-code-too-few-for-spread",
        ReasonCode::TargetYearReached => "reason-code-target-year-reached",
        ReasonCode::AlreadyAtTarget => "reason-code-already-at-target",
        ReasonCode::TrendCannotReachZero => "reason-code-trend-cannot-reach-zero",
        ReasonCode::NoPath => "reason-code-no-path",
        ReasonCode::NoCommonYear => "reason-code-no-common-year",
        ReasonCode::NoReferenceInventory => "reason-code-no-reference-inventory",
        ReasonCode::NoPopulation => "reason-code-no-population",
        ReasonCode::OutsideOfYardstick => "reason-code-outside-of-yardstick",
    })
}
