//! A published cut per person that would be a fair share of the global halving.

use crate::domain::values::{Key, Percent, Year};
use schemars::JsonSchema;

/// A published cut per person that would be a fair share of the global halving.
#[derive(Clone, Debug, PartialEq, JsonSchema)]
pub struct FairShare {
    /// The published cut per person, below the reference years.
    #[schemars(rename = "reduction_pct", extend("x-unit" = "percent"))]
    pub reduction: Percent,
    /// The year in which the cut is due.
    pub by: Year,
    /// The first of the reference years.
    pub reference_first: Year,
    /// The last of the reference years.
    pub reference_last: Year,
    /// The analysis behind the figure, in a sentence.
    pub basis: String,
    /// The document: a key of `sources`.
    pub source: Key,
}
