//! A spreadsheet file as a table: a header, and the rows below it.
//!
//! It knows no format: which columns there must be, and what they mean, is in `formats`.

use std::cell::RefCell;
use std::collections::BTreeSet;

use super::cell::clean;
use super::error::SheetError;
use super::pages::Page;
use super::typed::Cell;
use crate::import::entry::RowPosition;
use crate::import::reading::RejectedCell;

#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// The name of the file, and of the sheet if the workbook has several.
    pub file: String,
    /// The number of the header's row.
    pub head: usize,
    pub header: Vec<String>,
    /// Each row with its number, as a spreadsheet program counts.
    pub(super) rows: Vec<(usize, Vec<Cell>)>,
    /// The columns that a format asked for.
    pub(super) taken: RefCell<BTreeSet<usize>>,
}

impl Sheet {
    /// The rows of a page below its header, which is the row with the index `head`.
    pub fn below(page: Page, head: usize) -> Result<Self, SheetError> {
        let Page { path, file, rows, is_ragged } = page;
        let mut rows = rows.into_iter().skip(head);
        let Some((head, header)) = rows.next() else { return Err(SheetError::Empty(path)) };
        let header: Vec<String> = header.iter().map(|cell| clean(&cell.shown())).collect();
        let mut rows: Vec<(usize, Vec<Cell>)> = rows.collect();
        for (_, cells) in rows.iter_mut().filter(|(_, cells)| is_ragged && cells.len() < header.len()) {
            cells.resize(header.len(), Cell::Empty);
        }
        Ok(Sheet { file, head, header, rows, taken: RefCell::default() })
    }

    pub fn position(&self, row: usize) -> RowPosition {
        RowPosition { file: self.file.clone(), row }
    }

    /// Removes the rows that do not fit the header or contain control characters, and returns them.
    pub fn without_bad_rows(mut self) -> (Self, Vec<RejectedCell>) {
        let rows = std::mem::take(&mut self.rows);
        let mut rejected = Vec::new();
        for (number, cells) in rows {
            match self.width_error(number, &cells).or_else(|| self.control_error(number, &cells)) {
                Some(error) => rejected.push(error),
                None => self.rows.push((number, cells)),
            }
        }
        (self, rejected)
    }

    fn width_error(&self, row: usize, cells: &[Cell]) -> Option<RejectedCell> {
        let columns = self.header.len();
        let beyond = cells.iter().skip(columns).any(|cell| !cell.is_empty());
        (beyond || cells.len() < columns).then(|| RejectedCell {
            at: self.position(row),
            column: String::new(),
            value: String::new(),
            reason: format!("has {} cells; the header has {columns}", cells.len()),
        })
    }

    fn control_error(&self, row: usize, cells: &[Cell]) -> Option<RejectedCell> {
        let control = |cell: &Cell| cell.shown().chars().find(|c| c.is_control() && !c.is_whitespace());
        let (i, letter) = cells.iter().enumerate().find_map(|(i, cell)| Some((i, control(cell)?)))?;
        Some(RejectedCell {
            at: self.position(row),
            column: self.header.get(i).cloned().unwrap_or_default(),
            value: cells[i].shown(),
            reason: format!("contains the control character {}", letter.escape_unicode()),
        })
    }
}
