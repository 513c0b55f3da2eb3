//! The map of the state. Each community is a link with a sign and a word for its verdict.
//!
//! Communities around Boston are too close together for labels, so an inset shows that area enlarged. A list
//! with the same words is always beside the map.

mod glyph;
mod ground;
mod labels;
mod mark;
mod outline;
mod place;
mod view;

use std::fmt::Write;

pub use place::MapPlace;

use crate::charts::drawing::{Area, Size, Svg};
use crate::words::Language;
use view::{GREATER_BOSTON, STATE, View, units};

/// Draws the communities in the order of the list, those in the inset last.
pub fn map(language: Language, places: &[MapPlace], title: &str, size: Size) -> Svg {
    let (canvas, state, inset) = views(size);
    // The outline shows one state. Communities elsewhere appear in the list only.
    let places = places.iter().filter(|place| place.is_on_map());
    let mut body = String::new();
    ground::guide(&mut body, &state, &inset, size);
    ground::land(&mut body, &state);
    ground::frame(&mut body, &state);
    let (near, far): (Vec<&MapPlace>, Vec<&MapPlace>) =
        places.partition(|place| GREATER_BOSTON.holds(place.point()));
    for place in &near {
        let (x, y) = state.at(place.point());
        let _ = write!(body, "<circle class=\"c-dot\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"2.5\"/>");
    }
    draw(&mut body, &far, (&state, size), Some(ground::framed(&state)));
    ground::enlarged(language, &mut body, &inset, size);
    draw(&mut body, &near, (&inset, size), None);
    Svg::group(canvas, title, &body)
}

/// The size of the canvas, the view of the state and the view of the inset: side by side, or stacked.
fn views(size: Size) -> ((i32, i32), View, View) {
    match size {
        Size::Desk | Size::Picture => {
            let inset = View::new(&GREATER_BOSTON, (539.0, 1.0), 360.0);
            let state = View::new(&STATE, (0.0, 0.0), 525.0);
            ((900, state.height.max(inset.height + 2.0).ceil() as i32), state, inset)
        }
        Size::Phone => {
            let state = View::new(&STATE, (0.0, 0.0), 340.0);
            let inset = View::new(&GREATER_BOSTON, (1.0, state.height + 14.0), 338.0);
            ((340, (inset.top + inset.height).ceil() as i32 + 1), state, inset)
        }
    }
}

/// Draws places with labels. No label covers `avoided`.
fn draw(body: &mut String, places: &[&MapPlace], (view, size): (&View, Size), avoided: Option<Area>) {
    let marks: Vec<(i32, i32)> = places.iter().map(|place| units(view.at(place.point()))).collect();
    let rooms: Vec<(i32, i32)> = places.iter().map(|place| mark::room(place, size)).collect();
    let labels = labels::labels((view.area(), avoided), &marks, &rooms);
    for ((place, mark), label) in places.iter().zip(marks).zip(labels) {
        mark::one(body, place, (mark, label, size));
    }
}
