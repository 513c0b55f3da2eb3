//! The code of a reason, without its numbers.

use strum::{EnumString, IntoStaticStr, VariantArray};

use super::not_known::NotKnown;

/// The code of a reason. Lists show it and group by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Lack {
    NoInterimTarget,
    NoNetZeroTarget,
    NoInventory,
    NoBaselineYear,
    BaselineNotCounted,
    OneCount,
    MethodChanged,
    TooFewCounts,
    TargetYearReached,
    AlreadyAtTarget,
    TrendCannotReachZero,
    TooOld,
    NoCommonYear,
    NoReferenceInventory,
    NoPopulation,
}

impl NotKnown {
    pub fn lack(&self) -> Lack {
        match self {
            NotKnown::NoInterimTarget => Lack::NoInterimTarget,
            NotKnown::NoNetZeroTarget => Lack::NoNetZeroTarget,
            NotKnown::NoInventory => Lack::NoInventory,
            NotKnown::NoBaselineYear => Lack::NoBaselineYear,
            NotKnown::NoBaselineInventory { .. } => Lack::BaselineNotCounted,
            NotKnown::OnlyBaseline { .. } | NotKnown::TooFewInventories { count: 1, .. } => Lack::OneCount,
            NotKnown::MethodChanged { .. } => Lack::MethodChanged,
            NotKnown::TooFewInventories { .. } => Lack::TooFewCounts,
            NotKnown::TargetYearReached { .. } => Lack::TargetYearReached,
            NotKnown::AlreadyAtTarget { .. } => Lack::AlreadyAtTarget,
            NotKnown::TrendCannotReachZero => Lack::TrendCannotReachZero,
            NotKnown::TooOld { .. } => Lack::TooOld,
            NotKnown::NoCommonYear => Lack::NoCommonYear,
            NotKnown::NoReferenceInventory { .. } => Lack::NoReferenceInventory,
            NotKnown::NoPopulationNear { .. } => Lack::NoPopulation,
        }
    }
}
