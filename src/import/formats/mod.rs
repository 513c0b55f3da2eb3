//! The formats. Each turns a sheet into a `Reading`; all that differs between them is in one file each.

mod cdp;
mod country;
mod gpc;
mod ids;
mod members;
mod net_zero_tracker;
mod source;
mod spreadsheet;
mod target;
mod us_state;

pub use spreadsheet::TEMPLATE;
use strum::{EnumString, IntoStaticStr, VariantArray};

use std::path::Path;

use super::options::ImportOptions;
use super::reading::Reading;
use super::sheet::{Recognized, Sheet, SheetError, Wanted, recognized};

#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Format {
    /// CDP Cities: community-wide emissions or targets, the wide exports of 2016 to 2021.
    Cdp,
    /// The snapshot of Net Zero Tracker.
    NetZeroTracker,
    /// The long table of the GPC: a row for each reference number of one inventory.
    Gpc,
    /// The members of the campaign, with the day on which each joined.
    Members,
    /// Our own spreadsheet. `racetozero template` prints its header row.
    Spreadsheet,
}

impl Format {
    /// The sheets of a file with a header of the format.
    pub fn sheets(self, path: &Path) -> Result<Recognized, SheetError> {
        recognized(path, self.wanted())
    }

    fn wanted(self) -> &'static Wanted {
        match self {
            Format::Cdp => &cdp::WANTED,
            Format::NetZeroTracker => &net_zero_tracker::WANTED,
            Format::Gpc => &gpc::WANTED,
            Format::Members => &members::WANTED,
            Format::Spreadsheet => &spreadsheet::WANTED,
        }
    }

    pub fn read(self, sheet: Sheet, options: &ImportOptions) -> Result<Reading, SheetError> {
        let (sheet, rejected) = sheet.without_bad_rows();
        let mut reading = match self {
            Format::Cdp => cdp::read(&sheet),
            Format::NetZeroTracker => net_zero_tracker::read(&sheet),
            Format::Gpc => gpc::read(&sheet, options),
            Format::Members => members::read(&sheet, options),
            Format::Spreadsheet => spreadsheet::read(&sheet),
        }?;
        // All rows of a `gpc` file are one inventory: without one of them the total is too small.
        if self == Format::Gpc && !rejected.is_empty() {
            reading.entries.clear();
        }
        reading.columns_not_read = sheet.columns_not_read();
        reading.rows += rejected.len();
        reading.rejected.extend(rejected);
        Ok(reading)
    }
}
