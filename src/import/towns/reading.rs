//! The result of reading one file of town data. Every row is used, left out for a reason, or rejected.

use std::collections::BTreeMap;

use super::figure::TownFigure;
use crate::import::reading::{CellResult, RejectedCell};
use crate::import::sheet::{Sheet, SheetColumn};

#[derive(Debug, Default)]
pub struct TownReading {
    /// The file, and the sheet if it has several.
    pub file: String,
    /// What the file is, for the person who imports it.
    pub layout: &'static str,
    /// What was done with its rows, for `copy` of the dataset.
    pub done: &'static str,
    /// The rows that have a figure; in a wide table, the cells.
    pub rows: usize,
    /// How many of them the figures come from.
    pub used: usize,
    pub figures: Vec<TownFigure>,
    /// How many of them are known and not needed, by reason.
    pub left_out: BTreeMap<&'static str, usize>,
    pub rejected: Vec<RejectedCell>,
    /// What a person should know beside the figures.
    pub notes: Vec<String>,
}

impl TownReading {
    pub fn new(sheet: &Sheet, layout: &'static str, done: &'static str) -> Self {
        TownReading { file: sheet.file.clone(), layout, done, ..TownReading::default() }
    }

    pub fn leave_out(&mut self, reason: &'static str) {
        *self.left_out.entry(reason).or_default() += 1;
    }

    /// Returns what was read, or lists the rejected cell.
    pub fn accept<T>(&mut self, read: CellResult<T>) -> Option<T> {
        read.map_err(|cell| self.rejected.push(*cell)).ok()
    }

    /// Lists each column with cells that the layout does not know. `is_known` gets a name's letters.
    pub fn report_columns(&mut self, sheet: &Sheet, used: &[SheetColumn], is_known: impl Fn(&str) -> bool) {
        for (column, name) in sheet.columns() {
            let filled = sheet.rows().filter(|row| row.text(column).is_some()).count();
            if filled > 0 && !used.contains(&column) && !is_known(&crate::import::sheet::letters(name)) {
                self.rejected.push(RejectedCell {
                    at: sheet.position(sheet.head),
                    column: name.to_owned(),
                    value: format!("{filled} cells"),
                    reason: format!("no column of {} has this name: its cells are not read", self.layout),
                });
            }
        }
    }
}
