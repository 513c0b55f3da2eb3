//! Imports what others measure for all cities and towns into `data/towns/`.
//!
//! `layouts` reads a sheet into figures, one file a publisher. `plan` compares them with the record's figures.
//! `files` changes the CSV files and the two TOML files in place, and keeps every other byte. This module does *not*
//! check the record (`facts` does), and it never replaces a figure that an editor must look at first.

mod dates;
mod figure;
mod files;
mod known;
mod layouts;
mod names;
mod number;
mod options;
mod plan;
mod reading;
mod spelling;
mod sums;
mod unit;

pub use files::write;
pub use known::Known;
pub use layouts::read;
pub use options::TownOptions;
pub use plan::{Plan, TownChange, TownConflict};
pub use reading::TownReading;
