//! The ground of the map: land and borders, the frame of the enlarged area, and the lines to its inset.

use std::fmt::Write;

use super::outline::{Coordinates, OUTLINE};
use super::view::{Frame, GREATER_BOSTON, View, units};
use crate::charts::drawing::{Area, Size, escaped};
use crate::words::Language;

pub fn land(body: &mut String, view: &View) {
    for ring in &OUTLINE.land {
        let _ = write!(body, "<path class=\"c-land\" d=\"{}Z\"/>", path(ring, view));
    }
    for line in &OUTLINE.counties {
        let _ = write!(body, "<path class=\"c-county\" d=\"{}\"/>", path(line, view));
    }
}

fn path(points: &[Coordinates], view: &View) -> String {
    let mut d = String::new();
    for (i, point) in points.iter().enumerate() {
        let (x, y) = view.at(*point);
        let command = if i == 0 { 'M' } else { 'L' };
        let _ = write!(d, "{command}{x:.1} {y:.1}");
    }
    d
}

/// Two corners of the enlarged area: left and top, right and bottom.
fn corners(view: &View) -> ((f64, f64), (f64, f64)) {
    let Frame(west, south, east, north) = GREATER_BOSTON;
    (view.at((west, north)), view.at((east, south)))
}

pub fn framed(state: &View) -> Area {
    let (from, to) = corners(state);
    let ((left, top), (right, bottom)) = (units(from), units(to));
    Area { left, top, right, bottom }
}

pub fn frame(body: &mut String, state: &View) {
    let ((left, top), (right, bottom)) = corners(state);
    let (wide, high) = (right - left, bottom - top);
    let _ = write!(
        body,
        "<rect class=\"c-frame\" x=\"{left:.1}\" y=\"{top:.1}\" width=\"{wide:.1}\" height=\"{high:.1}\"/>"
    );
}

/// Lines from the frame to the inset, behind the land.
pub fn guide(body: &mut String, state: &View, inset: &View, size: Size) {
    let ((left, top), (right, bottom)) = corners(state);
    let end = inset.left + inset.width;
    let lines = match size {
        Size::Desk | Size::Picture => {
            [(right, top, inset.left, inset.top), (right, bottom, inset.left, inset.top + inset.height)]
        }
        Size::Phone => [(left, bottom, inset.left, inset.top), (right, bottom, end, inset.top)],
    };
    for (x1, y1, x2, y2) in lines {
        let _ = write!(body, "<path class=\"c-guide\" d=\"M{x1:.1} {y1:.1}L{x2:.1} {y2:.1}\"/>");
    }
}

/// The inset, with its name in a corner that has no community. A nested `<svg>` clips at its edges.
pub fn enlarged(
    language: Language,
    body: &mut String,
    View { left, top, width, height, .. }: &View,
    size: Size,
) {
    let within = View::new(&GREATER_BOSTON, (0.0, 0.0), *width);
    let _ = write!(
        body,
        "<svg x=\"{left:.1}\" y=\"{top:.1}\" width=\"{width:.1}\" height=\"{height:.1}\">\
         <rect class=\"c-sea\" width=\"100%\" height=\"100%\"/>"
    );
    land(body, &within);
    let text = size.text();
    let _ = write!(
        body,
        "<rect class=\"c-frame\" width=\"100%\" height=\"100%\"/>\
         <text class=\"c-tick\" x=\"8\" y=\"{}\" font-size=\"{text}\">{}</text></svg>",
        text + 6,
        escaped(language.text("map-enlarged"))
    );
}
