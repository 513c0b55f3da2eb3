//! Charts of emissions and targets: pure functions from the record to SVG.
//!
//! plotters draws through our own backend, which turns colors into CSS classes. So one drawing serves light,
//! dark, forced colors and print under a strict content policy. Words name every mark; nothing relies on a
//! color alone. A chart computes nothing: it shows values of `domain`, and without values it is absent, with
//! the reason.

mod answers;
mod bars;
mod card;
mod chart;
mod drawing;
mod filled;
mod indicator;
mod map;
mod members;
mod panel;
mod per_person;
mod picture;
mod sectors;
mod shares;
mod table;
mod trajectory;

pub use answers::{answer, part as part_of_all};
pub use card::{CardFigure, campaign_card, card, town_card};
pub use chart::{Chart, Section};
pub use drawing::{NotDrawn, STYLE, Size, Svg, png};
pub use filled::Projection;
pub use indicator::{IndicatorChart, IndicatorScale};
pub use map::{MapPlace, map};
pub use members::members;
pub use panel::{Scale, panel};
pub use per_person::PER_PERSON;
pub use picture::{Caption, picture};
pub use sectors::SECTORS;
pub use shares::{ShareScale, share_panel};
pub use table::{ChartCell, ChartColumn, ChartRow, ChartTable};
pub use trajectory::{TRAJECTORY, promised};

/// The charts of a community, in the order of its page.
pub const CHARTS: [Chart; 3] = [TRAJECTORY, SECTORS, PER_PERSON];

/// The chart with this code.
pub fn chart(code: &str) -> Option<Chart> {
    CHARTS.into_iter().find(|chart| chart.code == code)
}
