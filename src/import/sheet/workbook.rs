//! The sheets of a workbook (XLSX, XLS or ODS) → rows of cells.

use std::io::Cursor;
use std::path::Path;

use calamine::{Data, Range, Reader, SheetType, open_workbook_auto_from_rs};

use super::error::SheetError;

/// The name of a sheet, and its rows.
type NamedRows = (String, Vec<Vec<String>>);

/// The sheets, in the workbook's order. A chart has no rows and is no sheet.
pub fn sheets(path: &Path, bytes: Vec<u8>) -> Result<Vec<NamedRows>, SheetError> {
    let bad = |cause: String| SheetError::NotATable { path: path.to_owned(), row: 1, cause };
    let mut workbook =
        open_workbook_auto_from_rs(Cursor::new(bytes)).map_err(|error| bad(error.to_string()))?;
    let sheets = workbook.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    let names: Vec<String> = sheets.map(|sheet| sheet.name.clone()).collect();
    if names.is_empty() {
        return Err(bad("has no sheet".to_owned()));
    }
    let rows_of = |name: String| {
        let range = workbook.worksheet_range(&name).map_err(|error| bad(format!("sheet {name}: {error}")))?;
        let rows = rows(&range);
        Ok((name, rows))
    };
    names.into_iter().map(rows_of).collect()
}

/// Counts empty rows above the table, so that a row keeps the number that its reader sees.
fn rows(range: &Range<Data>) -> Vec<Vec<String>> {
    let above = range.start().map_or(0, |(row, _)| row as usize);
    let above = std::iter::repeat_n(Vec::new(), above);
    above.chain(range.rows().map(|row| row.iter().map(text).collect())).collect()
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
