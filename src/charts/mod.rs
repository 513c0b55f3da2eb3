//! Charts of emissions and targets: pure functions from the record to SVG.
//!
//! plotters draws through our own backend, which turns colors into CSS classes. So one drawing serves light,
//! dark, forced colors and print under a strict content policy. Words name every mark; nothing relies on a
//! color alone. A chart computes nothing: it shows values of `domain`, and without values it is absent, with
//! the reason.

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
mod sources;
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
pub use sources::sources;
pub use spark::spark;
pub use svg::Svg;
pub use trajectory::trajectory;
