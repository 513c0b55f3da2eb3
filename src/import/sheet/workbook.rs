//! The first sheet of a workbook (XLSX, XLS or ODS) → rows of cells.

use std::io::Cursor;
use std::path::Path;

use calamine::{Data, Reader, open_workbook_auto_from_rs};

use super::error::SheetError;

pub fn rows(path: &Path, bytes: Vec<u8>) -> Result<Vec<Vec<String>>, SheetError> {
    let bad = |cause: String| SheetError::NotATable { path: path.to_owned(), row: 1, cause };
    let mut workbook =
        open_workbook_auto_from_rs(Cursor::new(bytes)).map_err(|error| bad(error.to_string()))?;
    let range = workbook.worksheet_range_at(0).ok_or_else(|| bad("has no sheet".to_owned()))?;
    let range = range.map_err(|error| bad(error.to_string()))?;
    // Counts empty rows above the table, so that a row keeps the number that its reader sees.
    let above = range.start().map_or(0, |(row, _)| row as usize);
    let above = std::iter::repeat_n(Vec::new(), above);
    Ok(above.chain(range.rows().map(|row| row.iter().map(text).collect())).collect())
}

/// A day as YYYY-MM-DD; all else as the program shows it.
fn text(cell: &Data) -> String {
    match cell {
        Data::DateTime(when) => {
            let (year, month, day, ..) = when.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        Data::Error(_) => String::new(),
        other => other.to_string(),
    }
}
