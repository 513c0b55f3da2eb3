//! The outlines of a filled map, as paths of SVG. It draws nothing else: the page fills, names and links them.

use std::fmt::Write;

use crate::domain::{Position, Ring};

/// The width of the drawing, in its own units.
const WIDTH: f64 = 960.0;

/// Degrees → the units of the drawing. North is up, and a mile is as long in every direction.
pub struct Projection {
    west: f64,
    north: f64,
    across: f64,
    up: f64,
    pub height: f64,
}

impl Projection {
    /// The projection that shows all positions; `None` without any.
    pub fn around<'a>(positions: impl Iterator<Item = &'a Position>) -> Option<Self> {
        let (mut west, mut east, mut south, mut north) = (f64::MAX, f64::MIN, f64::MAX, f64::MIN);
        for (longitude, latitude) in positions {
            (west, east) = (west.min(*longitude), east.max(*longitude));
            (south, north) = (south.min(*latitude), north.max(*latitude));
        }
        let across = WIDTH / (east - west);
        let up = across / ((south + north) / 2.0).to_radians().cos();
        (west < east && south < north).then_some(Projection {
            west,
            north,
            across,
            up,
            height: (north - south) * up,
        })
    }

    pub fn width(&self) -> f64 {
        WIDTH
    }

    fn point(&self, (longitude, latitude): Position) -> (i32, i32) {
        let x = (longitude - self.west) * self.across;
        let y = (self.north - latitude) * self.up;
        (x.round() as i32, y.round() as i32)
    }

    /// The rings as one path, in whole units and relative steps. Steps of nothing are left out, and islands that
    /// shrink to a point.
    pub fn path(&self, polygons: &[Vec<Ring>]) -> String {
        let mut path = String::new();
        for ring in polygons.iter().flatten() {
            let mut points: Vec<(i32, i32)> = ring.iter().map(|position| self.point(*position)).collect();
            points.dedup();
            if let [(x, y), _, _, ..] = points[..] {
                let steps = points.windows(2).map(|two| (two[1].0 - two[0].0, two[1].1 - two[0].1));
                let steps: Vec<String> = steps.map(|(right, down)| format!("{right},{down}")).collect();
                let _ = write!(path, "M{x},{y}l{}z", steps.join(" "));
            }
        }
        path
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ring_is_a_closed_path_of_steps() {
        let ring: Ring = vec![(-72.0, 42.0), (-71.0, 42.0), (-71.0, 41.0), (-72.0, 42.0)];
        let projection = Projection::around(ring.iter()).unwrap();
        assert_eq!(projection.path(&[vec![ring]]), "M0,0l960,0 0,1282 -960,-1282z");
        assert!(Projection::around([].iter()).is_none());
    }

    #[test]
    fn an_island_that_shrinks_to_a_point_is_left_out() {
        let large: Ring = vec![(-73.0, 42.0), (-70.0, 42.0), (-70.0, 41.0), (-73.0, 42.0)];
        let small = vec![(-72.0, 41.5), (-72.000_01, 41.5), (-72.0, 41.500_01)];
        let projection = Projection::around(large.iter()).unwrap();
        assert_eq!(projection.path(&[vec![large.clone()], vec![small]]), projection.path(&[vec![large]]));
    }
}
