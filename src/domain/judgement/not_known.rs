//! Why a value is not known. `words::not_known` words the reasons.

use crate::domain::values::Year;

/// A value, or the reason why it is not known.
pub type Known<T> = Result<T, NotKnown>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotKnown {
    /// There is no community-wide interim target and no pledge. `pledged` is the year by which the campaign's pledge
    /// halves emissions.
    NoInterimTarget {
        pledged: Year,
    },
    NoNetZeroTarget,
    /// There is no inventory with the basis of the target.
    NoInventory,
    /// No document states the baseline year of the target.
    NoBaselineYear,
    /// No series has an inventory of the baseline year.
    NoBaselineInventory {
        baseline: Year,
    },
    /// The inventory of the baseline year is the only one.
    OnlyBaseline {
        baseline: Year,
    },
    /// A newer inventory exists, but with another method.
    MethodChanged {
        compared: Year,
        newer: Year,
    },
    /// A pace needs three inventories over four years.
    TooFewInventories {
        count: usize,
        span: i32,
    },
    /// A spread of the pace needs four inventories.
    TooFewForSpread {
        count: usize,
    },
    TargetYearReached {
        target: Year,
    },
    AlreadyAtTarget {
        latest: Year,
    },
    /// A falling trend approaches zero and never reaches it.
    TrendCannotReachZero,
    /// The pledge names a year and half of the emissions, and no path to it.
    PledgeHasNoPath,
    /// There is no inventory in the reference years of the fair-share yardstick.
    NoReferenceInventory {
        first: Year,
        last: Year,
    },
    /// The fair-share yardstick is of governments of the United States, and the community lies elsewhere.
    OutsideOfYardstick,
    /// The communities have no common year. Source: METHOD, "Several communities".
    NoCommonYear,
    /// There is no count of residents within two years.
    NoPopulationNear {
        year: Year,
    },
}
