//! Why a value is not known. Its wording is in `words::not_known`.

use strum::{EnumString, IntoStaticStr, VariantArray};

use super::{Verdict, Year};

/// A value, or the reason why there is none.
pub type Known<T> = Result<T, NotKnown>;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotKnown {
    /// No interim target for this year or later, for the whole community.
    NoInterimTarget,
    NoNetZeroTarget,
    /// No inventory of the basis that the target is on.
    NoInventory,
    /// No document states which year the target is measured from.
    NoBaselineYear,
    /// The baseline year was never counted in a series we have.
    NoBaselineInventory {
        baseline: Year,
    },
    /// The baseline year is the only one counted.
    OnlyBaseline {
        baseline: Year,
    },
    /// A newer inventory exists, but it was counted in another way.
    MethodChanged {
        compared: Year,
        newer: Year,
    },
    /// A pace needs three inventories over four years.
    TooFewInventories {
        count: usize,
        span: i32,
    },
    TargetYearReached {
        target: Year,
    },
    AlreadyAtTarget {
        latest: Year,
    },
    /// A falling trend comes ever closer to zero and never gets there.
    TrendCannotReachZero,
    /// The latest inventory is too old to judge by; what it would say is kept.
    TooOld {
        latest: Year,
        as_of: Year,
        would_be: Box<Verdict>,
    },
    /// No inventory in the years that the fair-share yardstick is measured from.
    NoReferenceInventory {
        first: Year,
        last: Year,
    },
    /// No year that all of them counted in a series that goes on.
    NoCommonYear,
    /// No census or estimate within five years.
    NoPopulationNear {
        year: Year,
    },
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

/// A reason without its numbers: what lists show, and are grouped by.
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
