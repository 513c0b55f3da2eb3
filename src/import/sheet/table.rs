//! A spreadsheet file as a table: a header, and the rows below it.
//!
//! It knows no format: which columns there must be, and what they mean, is in `formats`.

use std::path::Path;

use super::cell::clean;
use super::error::SheetError;
use super::pages::{Page, pages};
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
    pub(super) rows: Vec<(usize, Vec<String>)>,
}

impl Sheet {
    /// The first sheet of the file, with the header in its first row.
    pub fn open(path: &Path) -> Result<Self, SheetError> {
        let first = pages(path)?.into_iter().next();
        first.map_or_else(|| Err(SheetError::Empty(path.to_owned())), |page| Sheet::below(page, 0))
    }

    /// The rows of a page below its header, which is the row with the index `head`.
    pub fn below(page: Page, head: usize) -> Result<Self, SheetError> {
        let Page { path, file, rows } = page;
        let mut rows = rows.into_iter().enumerate().skip(head);
        let (_, header) = rows.next().unwrap_or_default();
        let header: Vec<String> = header.iter().map(|cell| clean(cell)).collect();
        if header.iter().all(String::is_empty) {
            return Err(SheetError::Empty(path));
        }
        let numbered = rows.map(|(i, row)| (i + 1, row));
        let filled = numbered.filter(|(_, row)| row.iter().any(|cell| !clean(cell).is_empty()));
        Ok(Sheet { file, head: head + 1, header, rows: filled.collect() })
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

    fn width_error(&self, row: usize, cells: &[String]) -> Option<RejectedCell> {
        let columns = self.header.len();
        let beyond = cells.iter().skip(columns).any(|cell| !clean(cell).is_empty());
        (beyond || cells.len() < columns).then(|| RejectedCell {
            at: self.position(row),
            column: String::new(),
            value: String::new(),
            reason: format!("has {} cells; the header has {columns}", cells.len()),
        })
    }

    fn control_error(&self, row: usize, cells: &[String]) -> Option<RejectedCell> {
        let control = |cell: &String| cell.chars().find(|c| c.is_control() && !c.is_whitespace());
        let (i, letter) = cells.iter().enumerate().find_map(|(i, cell)| Some((i, control(cell)?)))?;
        Some(RejectedCell {
            at: self.position(row),
            column: self.header.get(i).cloned().unwrap_or_default(),
            value: cells[i].clone(),
            reason: format!("contains the control character {}", letter.escape_unicode()),
        })
    }
}
