//! A published cut per person that would be a fair share of the global halving.

use crate::domain::values::{Key, Percent, Year};

/// A published cut per person that would be a fair share.
#[derive(Clone, Debug, PartialEq)]
pub struct FairShare {
    /// Per person, below the level of the reference years.
    pub reduction: Percent,
    pub by: Year,
    /// The middle of the reference years, and how far an inventory may be from it.
    pub reference_first: Year,
    pub reference_last: Year,
    /// Whose analysis, in a sentence.
    pub basis: String,
    pub source: Key,
}
