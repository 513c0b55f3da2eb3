//! The formats, behind one interface: a sheet in, a reading out.

use strum::{EnumString, IntoStaticStr, VariantArray};

use super::asked::Asked;
use super::reading::Reading;
use super::sheet::{BadSheet, Sheet};
use super::{cdp, gpc, members, net_zero_tracker, spreadsheet};

#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Format {
    /// CDP Cities: community-wide emissions, or targets; the wide exports of 2016 to 2021.
    Cdp,
    /// The snapshot of Net Zero Tracker.
    NetZeroTracker,
    /// The long table of the GPC, one line a reference number.
    Gpc,
    /// Who joined, and when.
    Members,
    /// Our own, which `racetozero template` prints.
    Spreadsheet,
}

impl Format {
    pub fn read(self, sheet: Sheet, asked: &Asked) -> Result<Reading, BadSheet> {
        let (sheet, refused) = sheet.sound();
        let mut reading = match self {
            Format::Cdp => cdp::read(&sheet),
            Format::NetZeroTracker => net_zero_tracker::read(&sheet),
            Format::Gpc => gpc::read(&sheet, asked),
            Format::Members => members::read(&sheet, asked),
            Format::Spreadsheet => spreadsheet::read(&sheet),
        }?;
        // All lines of the GPC are one inventory: without one of them its total is too small.
        if self == Format::Gpc && !refused.is_empty() {
            reading.entries.clear();
        }
        reading.rows += refused.len();
        reading.rejected.extend(refused);
        Ok(reading)
    }
}
