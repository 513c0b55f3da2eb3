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

impl Shapes {
    /// Whether a position lies in a place. `None` if its outline is not known. On a border either answer may come.
    pub fn hold(&self, of: CensusGeoid, position: Position) -> Option<bool> {
        let polygons = self.polygons.get(&of)?;
        let crossings =
            |polygon: &Vec<Ring>| polygon.iter().map(|ring| crossings(ring, position)).sum::<usize>();
        Some(polygons.iter().any(|polygon| crossings(polygon) % 2 == 1))
    }
}

/// How often a line from a position to the east crosses a ring.
fn crossings(ring: &[Position], (x, y): Position) -> usize {
    let crosses = |pair: &&[Position]| match pair {
        [(x1, y1), (x2, y2)] => (*y1 > y) != (*y2 > y) && x < (x2 - x1) * (y - y1) / (y2 - y1) + x1,
        _ => false,
    };
    ring.windows(2).filter(crosses).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn square(from: f64, to: f64) -> Ring {
        vec![(from, from), (to, from), (to, to), (from, to), (from, from)]
    }

    #[test]
    fn a_place_holds_what_lies_inside_its_outline_and_outside_its_holes() {
        let of: CensusGeoid = "2502507000".parse().unwrap();
        let polygons = BTreeMap::from([(of, vec![vec![square(0.0, 10.0), square(4.0, 6.0)]])]);
        let shapes = Shapes { polygons, ..Shapes::default() };
        assert_eq!(shapes.hold(of, (2.0, 2.5)), Some(true));
        assert_eq!(shapes.hold(of, (5.0, 5.5)), Some(false));
        assert_eq!(shapes.hold(of, (11.0, 5.0)), Some(false));
        assert_eq!(shapes.hold("2501740115".parse().unwrap(), (2.0, 2.0)), None);
    }
}
