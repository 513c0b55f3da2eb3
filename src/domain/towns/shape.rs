//! The outlines of cities and towns, and who shares a border.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::values::CensusGeoid;

/// Longitude and latitude in degrees, WGS 84.
pub type Position = (f64, f64);

/// A closed line: the first position is also the last.
pub type Ring = Vec<Position>;

/// The outlines of all places.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shapes {
    /// The polygons of each place: the outer ring, then its holes.
    pub polygons: BTreeMap<CensusGeoid, Vec<Vec<Ring>>>,
    /// The places that share a border, a corner not counted.
    pub neighbors: BTreeMap<CensusGeoid, BTreeSet<CensusGeoid>>,
}
