//! ZIP codes, villages and neighborhoods: what a reader calls the place that they look for.

use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::domain::values::{CensusGeoid, Key};

/// A ZIP code in a city or town. One ZIP code may lie in several.
#[derive(Clone, Debug, PartialEq)]
pub struct ZipCode {
    /// Five digits.
    pub zip: String,
    pub of: CensusGeoid,
    /// The share of its cars that are garaged there, from 0 to 1. `None` if few or none are.
    pub share: Option<f64>,
    pub kind: ZipKind,
    pub dataset: Key,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum ZipKind {
    Standard,
    PoBox,
    /// Of one office or firm.
    Unique,
    Inactive,
}

/// A village, a neighborhood or another spelling. One name may lie in several cities and towns.
#[derive(Clone, Debug, PartialEq)]
pub struct Locality {
    pub name: String,
    pub kind: LocalityKind,
    pub of: CensusGeoid,
    pub dataset: Key,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum LocalityKind {
    Village,
    Neighborhood,
    Spelling,
    FormerTown,
}
