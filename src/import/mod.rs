//! What city staff and the campaign hold in spreadsheets, read into what the record can say.
//!
//! One file a format; each turns a sheet into entries, and says of every cell that it cannot take which
//! one, and why. `merge` then lays the entries upon the files of `data/`, by identifier and never over
//! what an editor wrote. It is *not* a check of the record (`facts`) and publishes nothing: an import's
//! figures go through `racetozero edition` like any others.

mod asked;
mod cdp;
mod cell;
mod columns;
mod country;
mod decode;
mod entry;
mod format;
mod gpc;
mod members;
mod merge;
mod net_zero_tracker;
mod quotes;
mod reading;
mod sheet;
mod spreadsheet;
mod targets;
mod us_state;
mod workbook;

pub use asked::Asked;
pub use entry::{At, Entry};
pub use format::Format;
pub use merge::{Change, Conflict, Merge, Outcome};
pub use reading::{Reading, Rejected, report};
pub use sheet::{BadSheet, Sheet};
pub use spreadsheet::TEMPLATE;
