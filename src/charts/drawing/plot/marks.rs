//! Lines, points, bars and the strokes of a seam.

use plotters::element::{Circle, PathElement, Polygon};
use plotters::style::Color;
use plotters::style::text_anchor::{HPos, VPos};

use super::{AROUND_A_MARK, Plot};
use crate::charts::drawing::label::Area;
use crate::charts::drawing::marker::Marker;
use crate::charts::drawing::role::Role;

impl Plot<'_> {
    /// A line through points, in units.
    pub fn line(&self, points: &[(i32, i32)], role: Role) {
        self.draw(&PathElement::new(points.to_vec(), role.color()));
    }

    /// A filled area between points, in units.
    pub fn polygon(&self, corners: Vec<(i32, i32)>, role: Role) {
        self.draw(&Polygon::new(corners, role.color()));
    }

    /// Two strokes across a line, with a tooltip.
    pub fn seam(&mut self, at: (i32, i32), tip: &str) {
        self.seam_at(at);
        self.tip(tip);
        self.taken.take(Area::around(at, 70));
    }

    /// Two strokes across a line.
    pub fn seam_at(&self, (x, y): (i32, i32)) {
        for x in [x - 25, x + 25] {
            self.line(&[(x - 22, y + 65), (x + 22, y - 65)], Role::Seam);
        }
    }

    /// A line from a mark to its words, if they are not beside it.
    pub fn elbow(&self, mark: (i32, i32), words: (i32, i32)) {
        if (words.1 - mark.1).abs() > self.text / 2 {
            self.line(&[(mark.0 + AROUND_A_MARK, mark.1), words], Role::Elbow);
        }
    }

    /// A mark without a tooltip, in a key.
    pub fn sample(&self, at: (i32, i32), marker: Marker, role: Role, radius: i32) {
        let outline: Vec<(i32, i32)> =
            marker.outline(radius).into_iter().map(|(x, y)| (at.0 + x, at.1 + y)).collect();
        if outline.is_empty() {
            self.draw(&Circle::new(at, radius, role.color().filled()));
        } else {
            self.draw(&Polygon::new(outline, role.color()));
        }
    }

    /// A point with a tooltip.
    pub fn point(&mut self, at: (i32, i32), marker: Marker, role: Role, radius: i32, tip: &str) {
        self.sample(at, marker, role, radius);
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
}
