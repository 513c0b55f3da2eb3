//! Imports spreadsheets of city staff and of the campaign into the record.
//!
//! `sheet` reads a file as a table. `formats` turns the rows of a table into entries, one file a
//! format, and rejects each cell that it cannot read, with a reason. `merge` adds the entries to the
//! files of `data/communities`: it finds a community by an identifier, and it never overwrites what an
//! editor wrote. `towns` imports what others measure for all cities and towns. This module does *not* check the record (`facts` does) and publishes nothing:
//! `racetozero edition` publishes imported figures like all others.

mod entry;
mod formats;
mod identifier;
mod merge;
mod options;
mod reading;
mod rejected;
mod sheet;
mod towns;

pub use entry::{CommunityEntry, RowPosition};
pub use formats::{Format, TEMPLATE};
pub use merge::{Change, Conflict, Merge, Outcome};
pub use options::ImportOptions;
pub use reading::{CellResult, Reading, RejectedCell};
pub use rejected::rejected_csv;
pub use sheet::{Recognized, Sheet, SheetError};
pub use towns::{
    Known, Plan, TownChange, TownConflict, TownOptions, TownReading, read as read_towns, write as write_towns,
};
