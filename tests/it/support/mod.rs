//! What the tests are written in: a copy of the record to break, the program to run on it, and the
//! site on a free port.

mod command;
mod data;
mod excerpt;
pub mod many;
mod serving;
pub mod site;

pub use command::{Run, racetozero};
pub use data::{Data, OWN};
pub use serving::Serving;
