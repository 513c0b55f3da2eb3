//! What a community emitted and promised, drawn: pure functions from the record to SVG.
//!
//! plotters draws through our own backend, whose colours are roles that become CSS classes, so one
//! drawing serves light, dark, forced colours and print under a strict content policy. Every mark
//! is named in words beside it; nothing relies on a colour alone. It is *not* where anything is
//! computed: a chart shows what `domain` knows, and is absent, with the reason, where it knows
//! nothing.

mod canvas;
mod card;
mod chart;
mod label;
mod map;
mod marker;
mod palette;
mod panel;
mod per_person;
mod picture;
mod plot;
mod raster;
mod role;
mod scale;
mod sectors;
mod shares;
mod size;
mod spark;
mod svg;
mod text;
mod trajectory;

pub use card::{campaign_card, card};
pub use chart::Chart;
pub use map::{Place, map};
pub use palette::STYLE;
pub use panel::{Scale, panel};
pub use per_person::per_person;
pub use picture::{Caption, picture};
pub use raster::{NotDrawn, png};
pub use sectors::sectors;
pub use shares::{ShareScale, share_panel};
pub use size::Size;
pub use spark::spark;
pub use svg::Svg;
pub use trajectory::trajectory;
