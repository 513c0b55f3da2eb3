//! The sheets of a workbook (XLSX, XLS or ODS) → rows of cells. Only cells that hold something are kept, so a blank in
//! the last corner costs nothing.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::path::Path;

use calamine::{
    CellErrorType, Data, DataType, ExcelDateTime, Range, Reader, SheetType, Sheets, Style, Xlsx,
    open_workbook_auto_from_rs,
};

use super::error::SheetError;
use super::number_format::is_percent;
use super::typed::Cell;

/// The rows that hold something, each with its number as a spreadsheet program counts.
pub type Rows = Vec<(usize, Vec<Cell>)>;

/// Cells, with the empty ones before the last of each row. Far above any table, and far below what fills the memory.
const MOST_CELLS: usize = 20_000_000;

/// The name and the rows of each sheet, in the workbook's order. A chart has no rows and is no sheet.
pub fn sheets(path: &Path, bytes: Vec<u8>) -> Result<Vec<(String, Rows)>, SheetError> {
    let bad = |cause: String| SheetError::NotATable { path: path.to_owned(), row: 1, cause };
    let mut workbook =
        open_workbook_auto_from_rs(Cursor::new(bytes)).map_err(|error| bad(error.to_string()))?;
    let sheets = workbook.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    let names: Vec<String> = sheets.map(|sheet| sheet.name.clone()).collect();
    if names.is_empty() {
        return Err(bad("has no sheet".to_owned()));
    }
    let rows_of = |name: String| {
        let rows = match &mut workbook {
            Sheets::Xlsx(workbook) => xlsx(workbook, &name),
            other => {
                other.worksheet_range(&name).map(|range| of_range(&range)).map_err(|error| error.to_string())
            }
        };
        let rows = rows.map_err(|cause| bad(format!("sheet {name}: {cause}")))?;
        Ok((name, rows))
    };
    names.into_iter().map(rows_of).collect()
}

/// Reads cell by cell: a sheet may say that it reaches to the last corner.
fn xlsx(workbook: &mut Xlsx<Cursor<Vec<u8>>>, name: &str) -> Result<Rows, String> {
    let mut reader = workbook.worksheet_cells_reader(name).map_err(|error| error.to_string())?;
    let percents: Vec<bool> = reader.styles().iter().map(shows_percent).collect();
    let mut rows: BTreeMap<u32, Vec<Cell>> = BTreeMap::new();
    let mut count = 0;
    while let Some((cell, style)) = reader.next_cell_with_style_id().map_err(|error| error.to_string())? {
        let (row, column) = cell.get_position();
        let value = match of_data(cell.get_value()) {
            Cell::Number(share) if percents.get(style).copied().unwrap_or_default() => Cell::Percent(share),
            other => other,
        };
        if value.is_empty() {
            continue;
        }
        let cells = rows.entry(row).or_default();
        let width = cells.len().max(column as usize + 1);
        count += width - cells.len();
        if count > MOST_CELLS {
            return Err("has cells far outside its table: delete the columns beyond it".to_owned());
        }
        cells.resize(width, Cell::Empty);
        cells[column as usize] = value;
    }
    Ok(rows.into_iter().map(|(row, cells)| (row as usize + 1, cells)).collect())
}

fn shows_percent(style: &Style) -> bool {
    style.number_format.as_ref().is_some_and(|format| is_percent(&format.format_code))
}

/// The other kinds of workbook do not say how a number is shown.
fn of_range(range: &Range<Data>) -> Rows {
    let above = range.start().map_or(0, |(row, _)| row as usize);
    let left = range.start().map_or(0, |(_, column)| column as usize);
    let cell = |data: &Data| match of_data(data) {
        Cell::Number(number) => Cell::Unformatted(number),
        other => other,
    };
    let row = |row: &[Data]| std::iter::repeat_n(Cell::Empty, left).chain(row.iter().map(cell)).collect();
    let rows = range.rows().enumerate().map(|(i, cells)| (above + i + 1, row(cells)));
    rows.filter(|(_, cells): &(usize, Vec<Cell>)| !cells.iter().all(Cell::is_empty)).collect()
}

fn of_data(data: &impl DataType) -> Cell {
    if let Some(number) = data.get_float().or_else(|| data.get_int().map(|whole| whole as f64)) {
        return Cell::Number(number);
    }
    if let Some(when) = data.get_datetime() {
        return Cell::Day(day(when));
    }
    if let Some(error) = data.get_error() {
        return Cell::Text(error_text(error));
    }
    let iso = data.get_datetime_iso().and_then(|text| text.get(..10));
    match (iso, data.get_bool()) {
        (Some(day), _) => Cell::Day(day.to_owned()),
        (None, Some(answer)) => Cell::Text(answer.to_string()),
        (None, None) => data.get_string().map_or(Cell::Empty, |text| Cell::Text(text.to_owned())),
    }
}

fn day(when: ExcelDateTime) -> String {
    let (year, month, day, ..) = when.to_ymd_hms_milli();
    format!("{year:04}-{month:02}-{day:02}")
}

/// As the spreadsheet program shows it, such as `#N/A`.
fn error_text(error: &CellErrorType) -> String {
    error.to_string()
}
