//! How many people live in a community.

use strum::{EnumString, IntoStaticStr, VariantArray};

use super::{Key, Year};

/// Residents in one year.
#[derive(Clone, Debug, PartialEq)]
pub struct Population {
    pub year: Year,
    pub value: u64,
    pub kind: PopulationKind,
    pub source: Key,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum PopulationKind {
    Census,
    Estimate,
}
