//! Where an imported figure came from: which row, by which rule, of which year's report.

use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::domain::values::{Key, Tonnes, Year};

#[derive(Clone, Debug, PartialEq)]
pub struct Origin<Rule> {
    /// The year it was reported in; `None` where the file does not say.
    pub reported: Option<Year>,
    /// Which rule made the figure of the row.
    pub rule: Rule,
    /// The file and the row it was read from.
    pub row: String,
    /// Given by the community itself, and verified by nobody.
    pub self_reported: bool,
}

/// How a total was taken from a row that says it in several ways; the first that is there is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum TotalRule {
    /// A total that the row states.
    StatedTotal,
    /// The BASIC total of the GPC.
    GpcBasic,
    /// Direct, indirect and outside emissions, without the generation of energy for the grid.
    WithoutGridGeneration,
    /// Scope 1 and scope 2, with scope 3 where it is given.
    ScopesSum,
}

/// How a target was taken from a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum TargetRule {
    /// A cut that the row states in percent.
    StatedCut,
    /// The row states that nothing is to be emitted in the year of the target.
    LevelOfZero,
    /// The row names an end that leaves nothing, such as net zero or carbon neutrality.
    NamedEnd,
}

/// How a count of residents was taken from a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum PopulationRule {
    /// A number that the row states.
    StatedResidents,
}

/// What was reported for the same year before, and stands no more.
#[derive(Clone, Debug, PartialEq)]
pub struct Earlier {
    pub total: Tonnes,
    pub origin: Origin<TotalRule>,
    /// The document of that report.
    pub source: Key,
}

/// Why a line of the GPC has no figure. It is no zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
pub enum NotationKey {
    /// Not occurring.
    #[strum(serialize = "NO")]
    NotOccurring,
    /// Not estimated.
    #[strum(serialize = "NE")]
    NotEstimated,
    /// Included elsewhere.
    #[strum(serialize = "IE")]
    IncludedElsewhere,
    /// Confidential.
    #[strum(serialize = "C")]
    Confidential,
}
