//! What a layout is: the columns that a sheet of it has, and its reader.

use crate::import::sheet::{Sheet, SheetError};
use crate::import::towns::known::Known;
use crate::import::towns::options::TownOptions;
use crate::import::towns::reading::TownReading;

pub struct Layout {
    /// What such a file is, for a person.
    pub name: &'static str,
    /// One name of each inner list must be a column, by its letters.
    pub columns: &'static [&'static [&'static str]],
    pub read: fn(&Sheet, &Known, &TownOptions) -> Result<TownReading, SheetError>,
}
