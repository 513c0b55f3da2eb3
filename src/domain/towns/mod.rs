//! Town data: what others measure for every city and town of the state, joined or not.
//!
//! It is *not* part of a community's own record: no figure here is joined to an inventory or decides a verdict.

mod dataset;
mod indicator;
mod residents;
mod town_data;

pub use dataset::Dataset;
pub use indicator::{Better, Indicator, Jump};
pub use residents::TownResidents;
pub use town_data::{TownData, YearValue};
