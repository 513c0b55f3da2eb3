//! The tools of the tests: a copy of the record to change, the program to run on it, and the site on a free
//! port.

mod checked;
mod command;
mod data;
pub mod edition;
mod excerpt;
pub mod exported;
mod few_towns;
pub mod many;
pub mod record;
mod serving;
pub mod site;

pub use checked::Checked;
pub use command::{Run, racetozero};
pub use data::{AMES, Data, OWN};
pub use serving::Serving;
