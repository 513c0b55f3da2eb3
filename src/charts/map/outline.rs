//! The outline of the state and its counties. `data/outline/make.mjs` makes its data.

use std::sync::LazyLock;

use serde::Deserialize;

/// Longitude and latitude, in degrees.
pub type Coordinates = (f64, f64);

#[derive(Deserialize, Default)]
pub struct Outline {
    /// The coast and border, as closed rings.
    pub land: Vec<Vec<Coordinates>>,
    /// The lines between counties.
    pub counties: Vec<Vec<Coordinates>>,
}

/// Compiled into the program. A test checks that the data parses.
pub static OUTLINE: LazyLock<Outline> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../../data/outline/massachusetts.json")).unwrap_or_default()
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_outline_is_there_and_lies_in_massachusetts() {
        assert_eq!((OUTLINE.land.len(), OUTLINE.counties.is_empty()), (3, false));
        for (longitude, latitude) in OUTLINE.land.iter().chain(&OUTLINE.counties).flatten() {
            assert!((-73.6..-69.8).contains(longitude) && (41.2..42.95).contains(latitude));
        }
    }
}
