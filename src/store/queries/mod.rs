//! The questions that pages ask across communities: lists, counts, searches and the log.

mod actions;
mod editions;
mod facets;
mod filter;
mod find;
mod list;
mod log;
mod reports;
mod slice;
mod standings;

pub use actions::ActionOf;
pub use facets::{Choices, Counted};
pub use filter::{ActionFilter, Filter, Named};
pub use find::{Finding, Found};
pub use list::{Direction, Order};
pub use log::Logged;
pub use reports::ReportOf;
pub use slice::Slice;
pub use standings::StandingOf;
