//! A community drawn: its disk with a sign, its name and its word.

use std::fmt::Write;

use super::glyph::{Glyph, class, glyph};
use super::place::MapPlace;
use crate::charts::drawing::{Area, Size, UNITS, escaped, width};
use crate::domain::VerdictKind;

/// The radius of a disk, in CSS pixels.
pub const RADIUS: i32 = 8;

/// The size of a name with the word below it.
pub fn room(place: &MapPlace, size: Size) -> (i32, i32) {
    let text = f64::from(size.text() * UNITS);
    // The word is not bold and therefore narrower.
    let word = 0.88 * width(&place.word, text);
    let wide = width(&place.name, text).max(word);
    (wide as i32 + 2 * UNITS, (text * 2.1) as i32)
}

pub fn one(body: &mut String, place: &MapPlace, ((x, y), label, size): ((i32, i32), Option<Area>, Size)) {
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
