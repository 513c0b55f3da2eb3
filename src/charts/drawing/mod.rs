//! The tools that charts draw with: a plotters backend that writes SVG, axes, labels, text and PNG. They know
//! no chart.

mod canvas;
mod label;
mod marker;
mod palette;
mod plot;
mod raster;
mod role;
mod scale;
mod size;
mod stack;
mod svg;
mod taken;
mod text;

pub use canvas::UNITS;
pub use label::{Area, Side, width};
pub use marker::Marker;
pub use palette::STYLE;
pub use plot::{Margin, Plot, beside_axis};
pub use raster::{NotDrawn, png};
pub use role::Role;
pub use scale::{ticks, years};
pub use size::Size;
pub use stack::stacked;
pub use svg::{Svg, escaped};
pub use taken::Taken;
pub use text::{Type, broken, lines, write};
