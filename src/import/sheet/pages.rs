//! A file as pages of rows: the sheets of a workbook, or the one table of a text.

use std::path::{Path, PathBuf};

use super::cell::clean;
use super::error::{LIMIT, SheetError};
use super::typed::Cell;
use super::{decode, delimited, workbook};

/// One sheet of a workbook, or all of a text.
pub struct Page {
    pub(super) path: PathBuf,
    /// The name of the file, and of the sheet if the workbook has several.
    pub file: String,
    /// The rows that hold something, each with its number.
    pub(super) rows: Vec<(usize, Vec<Cell>)>,
    /// Whether a row ends with its last cell that holds something.
    pub(super) is_ragged: bool,
}

/// A header stands in one of the first rows. Publishers write titles and notes above it.
const HEAD_ROWS: usize = 40;

impl Page {
    /// The rows that may be the header, without invisible characters.
    pub fn first_rows(&self) -> impl Iterator<Item = Vec<String>> {
        self.rows.iter().take(HEAD_ROWS).map(|(_, row)| row.iter().map(|cell| clean(&cell.shown())).collect())
    }

    /// The first row that holds something, for a person who wonders which sheet was looked at.
    pub fn beginning(&self) -> String {
        let row = self.first_rows().next().unwrap_or_default();
        row.iter().filter(|cell| !cell.is_empty()).take(8).cloned().collect::<Vec<_>>().join(", ")
    }
}

pub fn pages(path: &Path) -> Result<Vec<Page>, SheetError> {
    let unread = |cause| SheetError::Unread { path: path.to_owned(), cause };
    if std::fs::metadata(path).map_err(unread)?.len() > LIMIT {
        return Err(SheetError::Large(path.to_owned()));
    }
    let bytes = std::fs::read(path).map_err(unread)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let page = |file, rows, is_ragged| Page { path: path.to_owned(), file, rows, is_ragged };
    if !(bytes.starts_with(b"PK") || bytes.starts_with(b"\xd0\xcf\x11\xe0")) {
        return Ok(vec![page(name, text_rows(path, &bytes)?, false)]);
    }
    let sheets = workbook::sheets(path, bytes)?;
    let several = sheets.len() > 1;
    let file = |sheet: &str| if several { format!("{name}, sheet {sheet}") } else { name.clone() };
    Ok(sheets.into_iter().map(|(sheet, rows)| page(file(&sheet), rows, true)).collect())
}

fn text_rows(path: &Path, bytes: &[u8]) -> Result<Vec<(usize, Vec<Cell>)>, SheetError> {
    let error = |cause| SheetError::NotATable { path: path.to_owned(), row: 1, cause };
    let rows = delimited::rows(path, &decode::text(bytes).map_err(error)?)?;
    let cells = |row: Vec<String>| row.into_iter().map(Cell::Text).collect();
    let filled = rows.into_iter().map(|(number, row)| (number, cells(row)));
    Ok(filled.filter(|(_, row): &(usize, Vec<Cell>)| !row.iter().all(Cell::is_empty)).collect())
}
