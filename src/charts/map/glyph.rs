//! The sign of a verdict on the map: the signs of the badges as paths, so that no font is needed.

use crate::domain::VerdictKind;

/// A sign, drawn around the center of its disk.
pub enum Glyph {
    /// A path, and its rotation in degrees.
    Strokes(&'static str, i32),
    Text(&'static str),
}

const ARROW: &str = "M-4.5 0H4.5M1-3.5L4.5 0L1 3.5";

pub fn glyph(kind: VerdictKind) -> Glyph {
    match kind {
        VerdictKind::OnPace => Glyph::Strokes(ARROW, 90),
        VerdictKind::Behind => Glyph::Strokes(ARROW, 45),
        VerdictKind::GoingUp => Glyph::Strokes(ARROW, -90),
        VerdictKind::Met => Glyph::Strokes("M-4 .5L-1 3.5L4-3", 0),
        VerdictKind::Missed => Glyph::Strokes("M-3-3L3 3M3-3L-3 3", 0),
        VerdictKind::CantTell => Glyph::Text("?"),
    }
}

/// The CSS class of the disk. Its color repeats the sign.
pub fn class(kind: VerdictKind) -> &'static str {
    match kind {
        VerdictKind::OnPace | VerdictKind::Met => "c-good",
        VerdictKind::Behind => "c-mid",
        VerdictKind::GoingUp | VerdictKind::Missed => "c-bad",
        VerdictKind::CantTell => "c-none",
    }
}
