//! Where a community lies and how large it is.

use crate::domain::values::Key;

/// An interior point in degrees (WGS 84) and the area in km², with water inside the town line.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    pub latitude: f64,
    pub longitude: f64,
    pub area_km2: f64,
    pub source: Key,
}
