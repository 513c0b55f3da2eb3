//! A file as pages of rows: the sheets of a workbook, or the one table of a text.

use std::path::{Path, PathBuf};

use super::cell::clean;
use super::error::{LIMIT, SheetError};
use super::{decode, delimited, workbook};

/// One sheet of a workbook, or all of a text.
pub struct Page {
    pub(super) path: PathBuf,
    /// The name of the file, and of the sheet if the workbook has several.
    pub file: String,
    pub(super) rows: Vec<Vec<String>>,
}

/// A header stands in one of the first rows. Publishers write titles and notes above it.
const HEAD_ROWS: usize = 40;

impl Page {
    /// The rows that may be the header, without invisible characters.
    pub fn first_rows(&self) -> impl Iterator<Item = Vec<String>> {
        self.rows.iter().take(HEAD_ROWS).map(|row| row.iter().map(|cell| clean(cell)).collect())
    }
}

pub fn pages(path: &Path) -> Result<Vec<Page>, SheetError> {
    let unread = |cause| SheetError::Unread { path: path.to_owned(), cause };
    if std::fs::metadata(path).map_err(unread)?.len() > LIMIT {
        return Err(SheetError::Large(path.to_owned()));
    }
    let bytes = std::fs::read(path).map_err(unread)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let page = |file, rows| Page { path: path.to_owned(), file, rows };
    if !(bytes.starts_with(b"PK") || bytes.starts_with(b"\xd0\xcf\x11\xe0")) {
        return Ok(vec![page(name, text_rows(path, &bytes)?)]);
    }
    let sheets = workbook::sheets(path, bytes)?;
    let several = sheets.len() > 1;
    let file = |sheet: &str| if several { format!("{name}, sheet {sheet}") } else { name.clone() };
    Ok(sheets.into_iter().map(|(sheet, rows)| page(file(&sheet), rows)).collect())
}

fn text_rows(path: &Path, bytes: &[u8]) -> Result<Vec<Vec<String>>, SheetError> {
    let error = |cause| SheetError::NotATable { path: path.to_owned(), row: 1, cause };
    delimited::rows(path, &decode::text(bytes).map_err(error)?)
}
