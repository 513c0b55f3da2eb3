//! The result of reading one sheet: its entries, and every cell that was rejected.

use super::entry::{CommunityEntry, RowPosition};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    pub rows: usize,
    pub entries: Vec<CommunityEntry>,
    pub rejected: Vec<RejectedCell>,
    /// How many rows are not about a city or town, such as rows about companies.
    pub skipped: usize,
    /// The columns that hold something and that the format does not need.
    pub columns_not_read: Vec<String>,
}

/// A cell that the import cannot read, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct RejectedCell {
    pub at: RowPosition,
    pub column: String,
    pub value: String,
    pub reason: String,
}

/// What a cell or a row contains, or the cell that is wrong.
pub type CellResult<T> = Result<T, Box<RejectedCell>>;

impl Reading {
    pub fn reject(&mut self, cell: RejectedCell) {
        self.rejected.push(cell);
    }

    /// Returns what was read, or lists the rejected cell.
    pub fn accept<T>(&mut self, read: CellResult<T>) -> Option<T> {
        read.map_err(|cell| self.reject(*cell)).ok()
    }
}
