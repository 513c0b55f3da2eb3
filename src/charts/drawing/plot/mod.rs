//! A canvas with a time axis, a value axis from zero, and labels.

mod marks;
mod words;

use plotters::coord::Shift;
use plotters::coord::cartesian::Cartesian2d;
use plotters::coord::types::RangedCoordf64;
use plotters::drawing::{DrawingArea, IntoDrawingArea};
use plotters::style::text_anchor::{HPos, VPos};

use crate::charts::drawing::canvas::{Canvas, UNITS};
use crate::charts::drawing::label::{Area, width};
use crate::charts::drawing::role::Role;
use crate::charts::drawing::scale::ticks;
use crate::charts::drawing::taken::Taken;

/// The distance between the center of a mark and the start of its leader line, in units.
const AROUND_A_MARK: i32 = 70;

/// The margins of the plot in CSS pixels: left, top, right, bottom.
pub struct Margin(pub i32, pub i32, pub i32, pub i32);

/// The space for the widest value of an axis, in CSS pixels.
pub fn beside_axis(most: f64, steps: u32, text: i32, label: impl Fn(f64) -> String) -> i32 {
    let wide = |value: f64| width(&label(value), f64::from(text)).ceil() as i32;
    ticks(most, steps).into_iter().map(wide).max().unwrap_or_default() + 10
}

pub struct Plot<'b> {
    canvas: DrawingArea<Canvas<'b>, Shift>,
    coordinates: DrawingArea<Canvas<'b>, Cartesian2d<RangedCoordf64, RangedCoordf64>>,
    bounds: Area,
    text: i32,
    pub taken: Taken,
}

impl<'b> Plot<'b> {
    /// `years` and `values` are the ranges of the axes; neither may be empty.
    pub fn new(
        body: &'b mut String,
        (width, height): (i32, i32),
        text: i32,
        Margin(left, top, right, bottom): Margin,
        years: (f64, f64),
        values: (f64, f64),
    ) -> Self {
        let canvas = Canvas::new((width, height), body).into_drawing_area();
        let bounds = Area {
            left: left * UNITS,
            top: top * UNITS,
            right: (width - right) * UNITS,
            bottom: (height - bottom) * UNITS,
        };
        let pixels = (bounds.left..bounds.right, bounds.bottom..bounds.top);
        let coordinates =
            canvas.apply_coord_spec(Cartesian2d::new(years.0..years.1, values.0..values.1, pixels));
        let whole = Area { left: 0, top: 0, right: width * UNITS, bottom: (height - bottom) * UNITS };
        Plot { canvas, coordinates, bounds, text: text * UNITS, taken: Taken::new(whole) }
    }

    /// The position of a value, in units.
    pub fn at(&self, year: f64, value: f64) -> (i32, i32) {
        self.coordinates.map_coordinate(&(year, value))
    }

    /// Horizontal lines with their values, and the unit in words above them.
    pub fn values(&mut self, most: f64, steps: u32, unit: &str, label: impl Fn(f64) -> String) {
        for value in ticks(most, steps) {
            let y = self.at(0.0, value).1;
            if y < self.bounds.top {
                continue;
            }
            let role = if value == 0.0 { Role::Axis } else { Role::Grid };
            self.line(&[(self.bounds.left, y), (self.bounds.right, y)], role);
            let text = label(value);
            self.text(&text, (self.bounds.left - 60, y), Role::Tick, HPos::Right, VPos::Center);
            let left = self.bounds.left - 60 - width(&text, f64::from(self.text)) as i32;
            let half = self.text / 2;
            self.taken.take(Area { left, top: y - half, right: self.bounds.left, bottom: y + half });
        }
        self.unit(unit);
        let wide = width(unit, f64::from(self.text)) as i32;
        self.taken.take(Area { left: 0, top: 0, right: wide, bottom: self.text * 3 / 2 });
    }

    /// The unit in words, at the top left.
    pub fn unit(&self, unit: &str) {
        self.text(unit, (0, 0), Role::Tick, HPos::Left, VPos::Top);
    }

    /// A rule from the axis to a text above the plot.
    pub fn rule(&mut self, x: f64, text: &str) {
        let (x, bottom) = self.at(x, 0.0);
        let top = self.bounds.top - 30;
        self.line(&[(x, top), (x, bottom)], Role::Today);
        self.taken.take_line((x, top), (x, bottom));
        let (wide, high) = self.size(text);
        let left = (x - wide / 2).min(self.taken.right() - wide).max(0);
        self.text(text, (left, top - 20), Role::Tick, HPos::Left, VPos::Bottom);
        self.taken.take(Area { left, top: top - 20 - high, right: left + wide, bottom: top - 20 });
    }

    /// A text under the axis.
    pub fn under(&self, x: f64, text: &str) {
        let at = (self.at(x, 0.0).0, self.bounds.bottom + 60);
        self.text(text, at, Role::Tick, HPos::Center, VPos::Top);
    }

    /// The upper and the lower edge of the plot, in units.
    pub fn height(&self) -> (i32, i32) {
        (self.bounds.top, self.bounds.bottom)
    }

    /// Our canvas writes to a string, which cannot fail, so the result is ignored.
    fn draw<'e, E>(&self, element: &'e E)
    where
        &'e E: plotters::element::PointCollection<'e, (i32, i32)>,
        E: plotters::element::Drawable<Canvas<'b>>,
    {
        let _ = self.canvas.draw(element);
    }
}
