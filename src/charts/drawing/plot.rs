//! A canvas with a time axis, a value axis from zero, and labels.

use plotters::coord::Shift;
use plotters::coord::cartesian::Cartesian2d;
use plotters::coord::types::RangedCoordf64;
use plotters::drawing::{DrawingArea, IntoDrawingArea};
use plotters::element::{Circle, PathElement, Polygon, Text};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, FontDesc, FontFamily, FontStyle, TextStyle};

use super::canvas::{Canvas, UNITS};
use super::label::{Area, Side, Taken, on, width};
use super::marker::Marker;
use super::role::Role;
use super::scale::ticks;

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
        self.text(unit, (0, 0), Role::Tick, HPos::Left, VPos::Top);
        let wide = width(unit, f64::from(self.text)) as i32;
        self.taken.take(Area { left: 0, top: 0, right: wide, bottom: self.text * 3 / 2 });
    }

    /// A text under the axis.
    pub fn under(&self, x: f64, text: &str) {
        let at = (self.at(x, 0.0).0, self.bounds.bottom + 60);
        self.text(text, at, Role::Tick, HPos::Center, VPos::Top);
    }

    /// A line through points, in units.
    pub fn line(&self, points: &[(i32, i32)], role: Role) {
        self.draw(&PathElement::new(points.to_vec(), role.color()));
    }

    /// A point with a tooltip.
    pub fn point(&mut self, at: (i32, i32), marker: Marker, role: Role, radius: i32, tip: &str) {
        let outline: Vec<(i32, i32)> =
            marker.outline(radius).into_iter().map(|(x, y)| (at.0 + x, at.1 + y)).collect();
        if outline.is_empty() {
            self.draw(&Circle::new(at, radius, role.color().filled()));
        } else {
            self.draw(&Polygon::new(outline, role.color()));
        }
        self.tip(tip);
        self.taken.take(Area::around(at, radius + 10));
    }

    /// A filled box, in units, with a tooltip.
    pub fn bar(&self, area: Area, role: Role, tip: &str) {
        let corners = vec![
            (area.left, area.top),
            (area.right, area.top),
            (area.right, area.bottom),
            (area.left, area.bottom),
        ];
        self.draw(&Polygon::new(corners, role.color()));
        self.tip(tip);
    }

    fn tip(&self, text: &str) {
        self.text(text, (0, 0), Role::Tip, HPos::Left, VPos::Top);
    }

    /// Writes a label near its mark. If there is no room, it writes it farther away with a leader line, or
    /// omits it.
    pub fn label(&mut self, text: &str, mark: (i32, i32), role: Role, first: &[Side]) {
        if self.label_near(text, mark, role, first) {
            return;
        }
        if let Some(area) = self.taken.place_led(mark, self.size(text), first) {
            self.lead(mark, area);
            self.write(text, mark, area, role);
        } else {
            self.label_far(text, mark, role, first);
        }
    }

    /// Writes a label whose words say what it names, near the mark or far away.
    pub fn label_far(&mut self, text: &str, mark: (i32, i32), role: Role, first: &[Side]) {
        if let Some(area) = self.taken.place(mark, self.size(text), first) {
            self.write(text, mark, area, role);
        }
    }

    fn lead(&mut self, mark: (i32, i32), area: Area) {
        let end = area.nearest(mark);
        let begin = on(mark, end, AROUND_A_MARK);
        self.line(&[begin, end], Role::Guide);
        self.taken.take_line(begin, end);
    }

    /// Writes a label close to a mark, and returns whether there was room.
    pub fn label_near(&mut self, text: &str, mark: (i32, i32), role: Role, first: &[Side]) -> bool {
        let found = self.taken.place_near(mark, self.size(text), first);
        if let Some(area) = found {
            self.write(text, mark, area, role);
        }
        found.is_some()
    }

    /// Writes a label on these sides of a mark only, and returns whether there was room.
    pub fn label_only(&mut self, text: &str, mark: (i32, i32), role: Role, sides: &[Side]) -> bool {
        let found = self.taken.place_only(mark, self.size(text), sides);
        if let Some(area) = found {
            self.write(text, mark, area, role);
        }
        found.is_some()
    }

    /// The width and height of a text, in units.
    pub fn size(&self, text: &str) -> (i32, i32) {
        (width(text, f64::from(self.text)) as i32, self.text * 11 / 10)
    }

    fn write(&self, text: &str, mark: (i32, i32), area: Area, role: Role) {
        let wide = area.right - area.left;
        let (anchor, x) = match area.left + wide / 2 {
            middle if middle > mark.0 + wide / 4 => (HPos::Left, area.left),
            middle if middle < mark.0 - wide / 4 => (HPos::Right, area.right),
            middle => (HPos::Center, middle),
        };
        self.text(text, (x, (area.top + area.bottom) / 2), role, anchor, VPos::Center);
    }

    /// A text that starts at a point and is centered on its height.
    pub fn text_right_of(&self, at: (i32, i32), text: &str, role: Role) {
        self.text(text, at, role, HPos::Left, VPos::Center);
    }

    fn text(&self, text: &str, at: (i32, i32), role: Role, across: HPos, down: VPos) {
        let font = FontDesc::new(FontFamily::SansSerif, f64::from(self.text), FontStyle::Normal);
        let color = role.color();
        let style = TextStyle::from(font).color(&color).pos(Pos::new(across, down));
        self.draw(&Text::new(text.to_owned(), at, style));
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
