//! A spreadsheet file as a table: a header, and the rows below it.
//!
//! It knows no format: which columns there must be, and what they mean, is in `formats`.

use std::path::Path;

use super::cell::clean;
use super::error::{LIMIT, SheetError};
use super::{decode, delimited, workbook};
use crate::import::entry::RowPosition;
use crate::import::reading::RejectedCell;

#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    pub file: String,
    pub header: Vec<String>,
    /// Each row with its number, as a spreadsheet program counts: the header is row 1.
    pub(super) rows: Vec<(usize, Vec<String>)>,
}

impl Sheet {
    pub fn open(path: &Path) -> Result<Self, SheetError> {
        let unread = |cause| SheetError::Unread { path: path.to_owned(), cause };
        if std::fs::metadata(path).map_err(unread)?.len() > LIMIT {
            return Err(SheetError::Large(path.to_owned()));
        }
        let bytes = std::fs::read(path).map_err(unread)?;
        let is_workbook = bytes.starts_with(b"PK") || bytes.starts_with(b"\xd0\xcf\x11\xe0");
        let rows = if is_workbook { workbook::rows(path, bytes)? } else { text_rows(path, &bytes)? };
        Sheet::new(path, rows)
    }

    fn new(path: &Path, rows: Vec<Vec<String>>) -> Result<Self, SheetError> {
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut rows = rows.into_iter();
        let header: Vec<String> = rows.next().unwrap_or_default().iter().map(|cell| clean(cell)).collect();
        if header.iter().all(String::is_empty) {
            return Err(SheetError::Empty(path.to_owned()));
        }
        let numbered = rows.enumerate().map(|(i, row)| (i + 2, row));
        let filled = numbered.filter(|(_, row)| row.iter().any(|cell| !clean(cell).is_empty()));
        Ok(Sheet { file, header, rows: filled.collect() })
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

fn text_rows(path: &Path, bytes: &[u8]) -> Result<Vec<Vec<String>>, SheetError> {
    let error = |cause| SheetError::NotATable { path: path.to_owned(), row: 1, cause };
    delimited::rows(path, &decode::text(bytes).map_err(error)?)
}
