//! How many people live in a community.

use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::domain::values::{Key, Year};

use super::origin::{Origin, PopulationRule};

/// Residents in one year.
#[derive(Clone, Debug, PartialEq)]
pub struct Population {
    pub year: Year,
    pub value: u64,
    pub kind: PopulationKind,
    pub source: Key,
    /// Where an import read it; `None` where an editor wrote it from the document.
    pub origin: Option<Origin<PopulationRule>>,
}

impl Population {
    pub fn is_self_reported(&self) -> bool {
        self.origin.as_ref().is_some_and(|origin| origin.self_reported)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum PopulationKind {
    Census,
    Estimate,
}
