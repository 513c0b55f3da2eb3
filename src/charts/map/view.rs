//! The projection of a part of the earth onto a part of the canvas.

use super::outline::Coordinates;
use crate::charts::drawing::{Area, UNITS};

/// An equirectangular projection, scaled by the cosine of the middle latitude so that shapes look right.
pub struct View {
    west: f64,
    north: f64,
    /// CSS pixels for a degree of latitude.
    scale: f64,
    narrow: f64,
    pub left: f64,
    pub top: f64,
    pub width: f64,
    pub height: f64,
}

/// West, south, east and north, in degrees.
pub struct Frame(pub f64, pub f64, pub f64, pub f64);

impl Frame {
    pub fn holds(&self, (longitude, latitude): Coordinates) -> bool {
        (self.0..self.2).contains(&longitude) && (self.1..self.3).contains(&latitude)
    }
}

impl View {
    /// A view that fills the width.
    pub fn new(Frame(west, south, east, north): &Frame, (left, top): (f64, f64), width: f64) -> Self {
        let narrow = ((south + north) / 2.0).to_radians().cos();
        let scale = width / ((east - west) * narrow);
        View { west: *west, north: *north, scale, narrow, left, top, width, height: (north - south) * scale }
    }

    /// The position of a point of the earth, in CSS pixels.
    pub fn at(&self, (longitude, latitude): Coordinates) -> (f64, f64) {
        let x = self.left + (longitude - self.west) * self.narrow * self.scale;
        (x, self.top + (self.north - latitude) * self.scale)
    }

    /// The view's part of the canvas, in units.
    pub fn area(&self) -> Area {
        let units = |pixels: f64| (pixels * f64::from(UNITS)) as i32;
        Area {
            left: units(self.left),
            top: units(self.top),
            right: units(self.left + self.width),
            bottom: units(self.top + self.height),
        }
    }
}

pub const STATE: Frame = Frame(-73.53, 41.22, -69.90, 42.90);
pub const GREATER_BOSTON: Frame = Frame(-71.31, 42.26, -70.79, 42.60);

pub fn units((x, y): (f64, f64)) -> (i32, i32) {
    ((x * f64::from(UNITS)).round() as i32, (y * f64::from(UNITS)).round() as i32)
}
