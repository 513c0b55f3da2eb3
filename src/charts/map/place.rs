//! A community on the map.

use super::outline::Coordinates;
use super::view::STATE;
use crate::domain::VerdictKind;

/// A community on the map.
pub struct MapPlace {
    pub name: String,
    pub href: String,
    pub verdict: VerdictKind,
    /// The verdict or the newest count in words, with its year.
    pub word: String,
    pub latitude: f64,
    pub longitude: f64,
}

impl MapPlace {
    /// Whether the place is inside the bounds of the state.
    pub fn is_on_map(&self) -> bool {
        STATE.holds(self.point())
    }

    pub fn point(&self) -> Coordinates {
        (self.longitude, self.latitude)
    }
}
