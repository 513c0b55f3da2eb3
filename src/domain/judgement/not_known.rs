//! Why a value is not known. Its wording is in `words::not_known`.

use crate::domain::values::Year;

use super::verdict_kind::VerdictKind;

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
        would_be: VerdictKind,
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
