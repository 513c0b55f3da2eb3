//! Rules of the state and of the town that are in force, or will be, as town data has them.

use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::domain::values::{CensusGeoid, Key};

/// A rule of a city or town.
#[derive(Clone, Debug, PartialEq)]
pub struct TownRule {
    pub of: CensusGeoid,
    pub rule: RuleKind,
    /// A date, a code, `yes` or a percentage, as the rule asks.
    pub value: String,
    pub dataset: Key,
}

/// Spelled as the keys of `rules` in a town's JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum RuleKind {
    /// The newest energy code for buildings that the town adopted: base, stretch or specialized.
    EnergyCode,
    /// The date from which the stretch code holds.
    StretchCodeEffective,
    /// The date from which the specialized code holds.
    SpecializedCodeEffective,
    /// The date from which new buildings burn no fossil fuels.
    FossilFuelFreeEffective,
    /// Whether the state calls it a Climate Leader Community.
    ClimateLeader,
    /// The date on which the state designated it a Green Community.
    GreenCommunityDesignated,
    /// The date on which the state approved its purchase of electricity for all.
    AggregationApproved,
    /// The date on which that purchase started.
    AggregationStarted,
    /// The share of renewables in its default product, in percent.
    AggregationRenewablePct,
    /// The share of renewables above the state's requirement, in percent.
    AggregationExtraRenewablePct,
}

/// What the value of a rule is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RuleValue {
    Date,
    EnergyCode,
    Yes,
    Percent,
}

/// The energy codes for new buildings, from the least to the most demanding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum EnergyCode {
    Base,
    Stretch,
    Specialized,
}

impl RuleKind {
    /// The kinds that may be in force, from the most to the least demanding. The base code is no town's choice, a
    /// purchase that is only approved is not in force, and a share belongs to its purchase.
    pub const IN_FORCE: [RuleKind; 6] = [
        RuleKind::FossilFuelFreeEffective,
        RuleKind::SpecializedCodeEffective,
        RuleKind::StretchCodeEffective,
        RuleKind::ClimateLeader,
        RuleKind::GreenCommunityDesignated,
        RuleKind::AggregationStarted,
    ];

    pub fn value(self) -> RuleValue {
        match self {
            RuleKind::EnergyCode => RuleValue::EnergyCode,
            RuleKind::ClimateLeader => RuleValue::Yes,
            RuleKind::AggregationRenewablePct | RuleKind::AggregationExtraRenewablePct => RuleValue::Percent,
            RuleKind::StretchCodeEffective
            | RuleKind::SpecializedCodeEffective
            | RuleKind::FossilFuelFreeEffective
            | RuleKind::GreenCommunityDesignated
            | RuleKind::AggregationApproved
            | RuleKind::AggregationStarted => RuleValue::Date,
        }
    }
}
