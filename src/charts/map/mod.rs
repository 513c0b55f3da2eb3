//! The map of the state. Each community is a link with a sign and a word for its verdict.
//!
//! Communities around Boston are too close together for labels, so an inset shows that area enlarged. A list
//! with the same words is always beside the map.

mod glyph;
mod outline;
mod view;

use std::fmt::Write;

use crate::charts::drawing::{Area, Side, Size, Svg, Taken, UNITS, escaped, width};
use crate::domain::VerdictKind;
use crate::words::Language;
use glyph::{Glyph, class, glyph};
use outline::{Coordinates, OUTLINE};
use view::{Frame, View};

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

    fn point(&self) -> Coordinates {
        (self.longitude, self.latitude)
    }
}

const STATE: Frame = Frame(-73.53, 41.22, -69.90, 42.90);
const GREATER_BOSTON: Frame = Frame(-71.31, 42.26, -70.79, 42.60);

/// The radius of a disk, in CSS pixels.
const RADIUS: i32 = 8;

/// Draws the communities in the order of the list, those in the inset last.
pub fn map(language: Language, places: &[MapPlace], title: &str, size: Size) -> Svg {
    let (canvas, state, inset) = views(size);
    // The outline shows one state. Communities elsewhere appear in the list only.
    let places = places.iter().filter(|place| place.is_on_map());
    let mut body = String::new();
    guide(&mut body, &state, &inset, size);
    ground(&mut body, &state);
    frame(&mut body, &state);
    let (near, far): (Vec<&MapPlace>, Vec<&MapPlace>) =
        places.partition(|place| GREATER_BOSTON.holds(place.point()));
    for place in &near {
        let (x, y) = state.at(place.point());
        let _ = write!(body, "<circle class=\"c-dot\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"2.5\"/>");
    }
    draw(&mut body, &far, (&state, size), Some(framed(&state)));
    enlarged(language, &mut body, &inset, size);
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

fn ground(body: &mut String, view: &View) {
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

fn framed(state: &View) -> Area {
    let (from, to) = corners(state);
    let ((left, top), (right, bottom)) = (units(from), units(to));
    Area { left, top, right, bottom }
}

fn frame(body: &mut String, state: &View) {
    let ((left, top), (right, bottom)) = corners(state);
    let (wide, high) = (right - left, bottom - top);
    let _ = write!(
        body,
        "<rect class=\"c-frame\" x=\"{left:.1}\" y=\"{top:.1}\" width=\"{wide:.1}\" height=\"{high:.1}\"/>"
    );
}

/// Lines from the frame to the inset, behind the land.
fn guide(body: &mut String, state: &View, inset: &View, size: Size) {
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
fn enlarged(language: Language, body: &mut String, View { left, top, width, height, .. }: &View, size: Size) {
    let within = View::new(&GREATER_BOSTON, (0.0, 0.0), *width);
    let _ = write!(
        body,
        "<svg x=\"{left:.1}\" y=\"{top:.1}\" width=\"{width:.1}\" height=\"{height:.1}\">\
         <rect class=\"c-sea\" width=\"100%\" height=\"100%\"/>"
    );
    ground(body, &within);
    let text = size.text();
    let _ = write!(
        body,
        "<rect class=\"c-frame\" width=\"100%\" height=\"100%\"/>\
         <text class=\"c-tick\" x=\"8\" y=\"{}\" font-size=\"{text}\">{}</text></svg>",
        text + 6,
        escaped(language.text("map-enlarged"))
    );
}

/// Draws places with labels. No label covers `avoided`.
fn draw(body: &mut String, places: &[&MapPlace], (view, size): (&View, Size), avoided: Option<Area>) {
    let marks: Vec<(i32, i32)> = places.iter().map(|place| units(view.at(place.point()))).collect();
    let rooms: Vec<(i32, i32)> = places.iter().map(|place| room(place, size)).collect();
    let labels = labels((view.area(), avoided), &marks, &rooms);
    for ((place, mark), label) in places.iter().zip(marks).zip(labels) {
        one(body, place, (mark, label, size));
    }
}

/// The number of orders in which labels are tried.
const ORDERS: usize = 24;

/// From this number of marks on, only one order is tried: each takes long and none is better.
const MANY: usize = 100;

/// A label for each mark. The first label has the most room, so several orders are tried. The best order
/// leaves the fewest marks without a label, and the labels nearest to their marks.
fn labels(
    (bounds, avoided): (Area, Option<Area>),
    marks: &[(i32, i32)],
    rooms: &[(i32, i32)],
) -> Vec<Option<Area>> {
    let try_out = |order: Vec<usize>| {
        let mut taken = Taken::sliding(bounds);
        avoided.into_iter().for_each(|area| taken.take(area));
        marks.iter().for_each(|mark| taken.take(Area::around(*mark, RADIUS * UNITS + 5)));
        let mut labels = vec![None; marks.len()];
        for i in order {
            let beside = taken.place(marks[i], rooms[i], &SIDES);
            // Farther away, a line leads to the label.
            let far = |taken: &mut Taken| taken.place_led_anywhere(marks[i], rooms[i], bounds);
            labels[i] = beside.or_else(|| (marks.len() < MANY).then(|| far(&mut taken)).flatten());
        }
        labels
    };
    let cost = |labels: &Vec<Option<Area>>| {
        let away = |(mark, label): (&(i32, i32), &Option<Area>)| label.map_or(10_000, |area| area.gap(*mark));
        marks.iter().zip(labels).map(away).sum::<i32>()
    };
    let limit = if marks.len() < MANY { ORDERS } else { 1 };
    orders(marks.len()).take(limit).map(try_out).min_by_key(cost).unwrap_or_default()
}

/// Different orders of so many marks: steps of 1, then of each greater size that reaches all of them, from each
/// mark on.
fn orders(marks: usize) -> impl Iterator<Item = Vec<usize>> {
    let reaches_all = move |step: &usize| (1..marks).all(|turns| !(step * turns).is_multiple_of(marks));
    let from = move |step: usize| {
        (0..marks).map(move |first| (0..marks).map(|turn| (first + step * turn) % marks).collect())
    };
    (1..marks.max(2)).filter(reaches_all).flat_map(from)
}

const SIDES: [Side; 4] = [Side::Right, Side::Left, Side::Above, Side::Below];

fn units((x, y): (f64, f64)) -> (i32, i32) {
    ((x * f64::from(UNITS)).round() as i32, (y * f64::from(UNITS)).round() as i32)
}

/// The size of a name with the word below it.
fn room(place: &MapPlace, size: Size) -> (i32, i32) {
    let text = f64::from(size.text() * UNITS);
    // The word is not bold and therefore narrower.
    let word = 0.88 * width(&place.word, text);
    let wide = width(&place.name, text).max(word);
    (wide as i32 + 2 * UNITS, (text * 2.1) as i32)
}

fn one(body: &mut String, place: &MapPlace, ((x, y), label, size): ((i32, i32), Option<Area>, Size)) {
    let word = place.word.as_str();
    let (name, href) = (escaped(&place.name), escaped(&place.href));
    let _ = write!(body, "<a class=\"c-place\" href=\"{href}\" aria-label=\"{name}: {}\">", escaped(word));
    let (x, y) = (px(x), px(y));
    let _ = write!(
        body,
        "<g transform=\"translate({x} {y})\"><circle class=\"c-disk {}\" r=\"{RADIUS}\"/>{}</g>",
        class(place.verdict),
        sign(place.verdict)
    );
    if let Some(area) = label {
        leader(body, (x, y), area);
        text(body, (&name, word), x, area, size);
    }
    body.push_str("</a>");
}

/// Draws a line to a label that is not beside its mark.
fn leader(body: &mut String, (x, y): (f64, f64), area: Area) {
    let near = (x.clamp(px(area.left), px(area.right)), y.clamp(px(area.top), px(area.bottom)));
    if (near.0 - x).hypot(near.1 - y) > 2.0 * f64::from(RADIUS) {
        let _ = write!(body, "<path class=\"c-guide\" d=\"M{x} {y}L{} {}\"/>", near.0, near.1);
    }
}

fn sign(kind: VerdictKind) -> String {
    match glyph(kind) {
        Glyph::Strokes(d, 0) => format!("<path class=\"c-sign\" d=\"{d}\"/>"),
        Glyph::Strokes(d, turn) => format!("<path class=\"c-sign\" d=\"{d}\" transform=\"rotate({turn})\"/>"),
        Glyph::Text(text) => {
            format!(
                "<text class=\"c-sign-text\" y=\"4.5\" font-size=\"13\" text-anchor=\"middle\">{text}</text>"
            )
        }
    }
}

/// Writes name and word, aligned toward the mark. Screen readers need the space between them.
fn text(body: &mut String, (name, word): (&str, &str), mark: f64, area: Area, size: Size) {
    let (left, right) = (px(area.left), px(area.right));
    let (anchor, x) = match () {
        () if left > mark => ("start", left + 1.0),
        () if right < mark => ("end", right - 1.0),
        () => ("middle", f64::midpoint(left, right)),
    };
    let (text, top) = (f64::from(size.text()), px(area.top));
    for (class, line, down) in [("c-label", name, 0.9), ("c-label c-word", &escaped(word), 2.0)] {
        let y = top + down * text;
        let _ = write!(
            body,
            " <text class=\"{class}\" x=\"{x:.1}\" y=\"{y:.1}\" font-size=\"{text}\" text-anchor=\"{anchor}\">{line}</text>"
        );
    }
}

fn px(units: i32) -> f64 {
    f64::from(units) / f64::from(UNITS)
}
