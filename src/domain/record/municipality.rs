//! A city or town of the state, whether or not it has joined.

use schemars::JsonSchema;
use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::domain::values::Key;

use super::source::Source;

/// All of them, with the document that lists them.
#[derive(Clone, Debug, PartialEq)]
pub struct Municipalities {
    /// In the record's order.
    pub list: Vec<Municipality>,
    pub source: Key,
    pub sources: Vec<Source>,
}

/// A city or town of the state, whether or not it has joined.
#[derive(Clone, Debug, PartialEq, Eq, JsonSchema)]
pub struct Municipality {
    /// Its name. No two municipalities of the state share one.
    pub name: String,
    /// Its kind by law.
    pub kind: MunicipalityKind,
    /// Its county.
    pub county: String,
    /// Residents by the U.S. census of 2020.
    #[schemars(extend("x-unit" = "residents"))]
    pub population_2020: u64,
}

/// What the law calls it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum MunicipalityKind {
    City,
    Town,
    TownOperatingAsACity,
}
