//! A city or town of the state, whether or not it has joined.

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

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Municipality {
    /// No two of a state have the same.
    pub name: String,
    pub kind: MunicipalityKind,
    pub county: String,
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
