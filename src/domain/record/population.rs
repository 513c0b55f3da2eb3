//! How many people live in a community.

use schemars::JsonSchema;
use serde::Serialize;
use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::domain::values::{Key, Year};

use super::documents::Documents;
use super::origin::{Origin, PopulationRule};

/// A count of residents.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Population {
    /// The year of the count.
    pub year: Year,
    /// The number of residents.
    #[schemars(extend("x-unit" = "residents"))]
    pub value: u64,
    /// Whether a census counted the residents, or an agency estimated them.
    pub kind: PopulationKind,
    /// The document: a key of `sources`.
    pub source: Key,
    /// The row that an import read. Absent if an editor wrote the figure.
    pub origin: Option<Origin<PopulationRule>>,
    /// The year of the edition of the estimates. Only counts of one vintage hang together. Absent for a census, and
    /// if not noted.
    pub vintage: Option<Year>,
    #[serde(flatten)]
    pub documents: Documents,
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
