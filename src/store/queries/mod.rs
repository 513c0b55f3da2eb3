//! The questions that pages ask across communities: lists, counts, searches and the log.

mod actions;
mod due;
mod editions;
mod facets;
mod find;
mod list;
mod log;
mod reports;
mod slice;
mod standings;
mod town_list;
mod town_measures;
mod towns;

pub use actions::{ActionOf, ActionOrder};
pub use find::{MatchedPlace, PlaceMatch};
pub use list::{Direction, Order};
pub use log::LoggedEdition;
pub use reports::ReportOf;
pub use slice::Slice;
pub use standings::StandingOf;
pub use town_list::{TownOrder, sort_towns};
pub use town_measures::TownMeasures;
pub use towns::{TownLatest, TownValues};
