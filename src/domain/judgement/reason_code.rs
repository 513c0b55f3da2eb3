//! The code of a reason, without its numbers.

use strum::{EnumString, IntoStaticStr, VariantArray};

use super::not_known::NotKnown;

/// The code of a reason. Lists show it and group by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum ReasonCode {
    NoInterimTarget,
    NoNetZeroTarget,
    NoInventory,
    NoBaselineYear,
    BaselineNotCounted,
    OneCount,
    MethodChanged,
    TooFewCounts,
    TooFewForSpread,
    TargetYearReached,
    AlreadyAtTarget,
    TrendCannotReachZero,
    NoPath,
    NoCommonYear,
    NoReferenceInventory,
    NoPopulation,
    OutsideOfYardstick,
}

impl NotKnown {
    pub fn reason_code(&self) -> ReasonCode {
        match self {
            NotKnown::NoInterimTarget { .. } => ReasonCode::NoInterimTarget,
            NotKnown::NoNetZeroTarget => ReasonCode::NoNetZeroTarget,
            NotKnown::NoInventory => ReasonCode::NoInventory,
            NotKnown::NoBaselineYear => ReasonCode::NoBaselineYear,
            NotKnown::NoBaselineInventory { .. } => ReasonCode::BaselineNotCounted,
            NotKnown::OnlyBaseline { .. } | NotKnown::TooFewInventories { count: 1, .. } => {
                ReasonCode::OneCount
            }
            NotKnown::MethodChanged { .. } => ReasonCode::MethodChanged,
            NotKnown::TooFewInventories { .. } => ReasonCode::TooFewCounts,
            NotKnown::TooFewForSpread { .. } => ReasonCode::TooFewForSpread,
            NotKnown::TargetYearReached { .. } => ReasonCode::TargetYearReached,
            NotKnown::AlreadyAtTarget { .. } => ReasonCode::AlreadyAtTarget,
            NotKnown::TrendCannotReachZero => ReasonCode::TrendCannotReachZero,
            NotKnown::PledgeHasNoPath => ReasonCode::NoPath,
            NotKnown::NoCommonYear => ReasonCode::NoCommonYear,
            NotKnown::NoReferenceInventory { .. } => ReasonCode::NoReferenceInventory,
            NotKnown::NoPopulationNear { .. } => ReasonCode::NoPopulation,
            NotKnown::OutsideOfYardstick => ReasonCode::OutsideOfYardstick,
        }
    }
}
