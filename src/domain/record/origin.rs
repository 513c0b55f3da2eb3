//! Where an imported figure came from: which row, by which rule, of which year's report.

use schemars::JsonSchema;
use serde::Serialize;
use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::domain::values::{Key, Tonnes, Year};

/// The row of a file that an import read a figure from.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[schemars(rename = "OriginBy{Rule}")]
pub struct Origin<Rule> {
    /// The file and the row.
    pub row: String,
    /// The rule by which the import made the figure of the row.
    pub rule: Rule,
    /// The year in which the figure was reported. Absent if the file does not say.
    pub reported: Option<Year>,
    /// Whether the community itself reported the figure and nobody verified it.
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
    /// The count of town data, which the file of the community does not repeat.
    TownData,
}

/// A total that was reported for the same year before and was replaced.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Earlier {
    /// The total that was reported.
    #[serde(rename = "total_tco2e")]
    #[schemars(extend("x-unit" = "t CO2e"))]
    pub total: Tonnes,
    /// The row that an import read.
    pub origin: Origin<TotalRule>,
    /// The document of that report: a key of `sources`.
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
