//! Columns found by their names, which differ from year to year, and the cells of a row in them.

use std::fmt::Display;

use super::cell::{clean, decimal_mark, is_blank, number};
use super::error::SheetError;
use super::table::Sheet;
use super::typed::{Cell, percent};
use crate::import::entry::RowPosition;
use crate::import::reading::{CellResult, RejectedCell};

/// The index of a column; `None` if the sheet lacks it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SheetColumn(Option<usize>);

impl SheetColumn {
    pub fn exists(self) -> bool {
        self.0.is_some()
    }
}

impl Sheet {
    /// A number with one point or comma and three digits after it, such as 253.211, read as the other cells of its column
    /// write theirs. `None` if they leave it open.
    fn number_as_others(&self, SheetColumn(column): SheetColumn, text: &str) -> Option<f64> {
        let column = column?;
        let others = self.rows.iter().filter_map(|(_, cells)| match cells.get(column)? {
            Cell::Text(text) => Some(text.as_str()),
            _ => None,
        });
        decimal_mark(others).and_then(|mark| text.replace(mark, ".").parse().ok())
    }

    /// The column with the first of these names that the sheet has, apart from capitals, spaces and punctuation. A longer
    /// name that begins alike is another column.
    pub fn column(&self, names: &[&str]) -> SheetColumn {
        let header: Vec<String> = self.header.iter().map(|name| letters(name)).collect();
        let whole = |name: &&str| header.iter().position(|column| *column == letters(name));
        self.take(names.iter().find_map(whole))
    }

    fn take(&self, column: Option<usize>) -> SheetColumn {
        self.taken.borrow_mut().extend(column);
        SheetColumn(column)
    }

    /// The columns that hold something and that nobody asked for.
    pub fn columns_not_read(&self) -> Vec<String> {
        let is_filled =
            |i: usize| self.rows.iter().any(|(_, cells)| cells.get(i).is_some_and(|cell| !cell.is_empty()));
        let taken = self.taken.borrow();
        let others = self.header.iter().enumerate().filter(|(i, _)| !taken.contains(i) && is_filled(*i));
        others
            .map(|(i, name)| if name.is_empty() { format!("column {}", i + 1) } else { name.clone() })
            .collect()
    }

    /// The same for a column without figures, which may have a note in parentheses after its name: "slug (small letters)".
    pub fn noted_column(&self, names: &[&str]) -> SheetColumn {
        let bare = |name: &String| letters(name.split_once('(').map_or(name, |(bare, _)| bare));
        let header: Vec<String> = self.header.iter().map(bare).collect();
        let noted = |name: &&str| header.iter().position(|column| *column == letters(name));
        match self.column(names) {
            SheetColumn(None) => self.take(names.iter().find_map(noted)),
            whole => whole,
        }
    }

    /// The columns with a name, each with it.
    pub fn columns(&self) -> impl Iterator<Item = (SheetColumn, &str)> {
        let named = self.header.iter().enumerate().filter(|(_, name)| !name.is_empty());
        named.map(|(i, name)| (SheetColumn(Some(i)), name.as_str()))
    }

    pub fn required_column(&self, names: &[&str]) -> Result<SheetColumn, SheetError> {
        let column = self.column(names);
        column.exists().then_some(column).ok_or_else(|| SheetError::MissingColumn {
            file: self.file.clone(),
            expected: names.join(" or "),
            found: self.header.clone(),
        })
    }

    pub fn rows(&self) -> impl Iterator<Item = SheetRow<'_>> {
        self.rows.iter().map(|(number, cells)| SheetRow { sheet: self, number: *number, cells })
    }
}

/// The letters, digits and signs of a column's name, in lower case: `Zip Code`, `ZipCode` and `zip_code` are one name,
/// `BASIC` and `BASIC+` are two.
pub fn letters(name: &str) -> String {
    let tells = |c: &char| c.is_alphanumeric() || matches!(c, '+' | '%');
    name.chars().filter(tells).flat_map(char::to_lowercase).collect()
}

pub struct SheetRow<'a> {
    sheet: &'a Sheet,
    number: usize,
    cells: &'a [Cell],
}

impl SheetRow<'_> {
    pub fn position(&self) -> RowPosition {
        self.sheet.position(self.number)
    }

    fn cell(&self, SheetColumn(column): SheetColumn) -> Option<&Cell> {
        self.cells.get(column?)
    }

    /// The text of a cell; `None` if the cell is blank.
    pub fn text(&self, column: SheetColumn) -> Option<String> {
        let text = clean(&self.cell(column)?.shown());
        (!is_blank(&text)).then_some(text)
    }

    /// The text of a cell that must not be blank.
    pub fn required_text(&self, column: SheetColumn, expected: &str) -> CellResult<String> {
        self.text(column).ok_or_else(|| self.reject(column, expected))
    }

    /// A number. That of a workbook has no marks, so it is in no doubt.
    pub fn number(&self, column: SheetColumn) -> CellResult<Option<f64>> {
        match self.cell(column) {
            Some(Cell::Number(number) | Cell::Unformatted(number)) => Ok(Some(*number)),
            Some(Cell::Percent(_)) => Err(self.reject(column, "is a percentage: expected a number")),
            Some(Cell::Day(_)) => Err(self.reject(column, "is a day: expected a number")),
            _ => self.number_of_text(column, self.text(column)),
        }
    }

    fn number_of_text(&self, column: SheetColumn, text: Option<String>) -> CellResult<Option<f64>> {
        let Some(text) = text else { return Ok(None) };
        let read =
            number(&text).or_else(|reason| self.sheet.number_as_others(column, &text).ok_or(reason).map(Some));
        read.map_err(|reason| self.reject(column, reason))
    }

    /// A percentage: 50 is "50", "50%", or a cell of a workbook that shows 50%.
    pub fn percent(&self, column: SheetColumn) -> CellResult<Option<f64>> {
        match self.cell(column) {
            Some(Cell::Percent(share)) => Ok(Some(percent(*share))),
            Some(Cell::Unformatted(number)) if *number > 0.0 && *number <= 1.0 => {
                let reason = format!(
                    "could be {number}% or {}%: save the workbook as XLSX, or write the number of percent as text",
                    percent(*number)
                );
                Err(self.reject(column, reason))
            }
            Some(Cell::Text(_)) => {
                let bare =
                    |text: String| text.strip_suffix('%').map_or(text.clone(), |bare| bare.trim().to_owned());
                self.number_of_text(column, self.text(column).map(bare))
            }
            _ => self.number(column),
        }
    }

    /// A whole number, such as a year. People write 0 for a blank cell, so 0 is `None`.
    pub fn whole<T: TryFrom<i64, Error: Display>>(&self, column: SheetColumn) -> CellResult<Option<T>> {
        let Some(number) = self.number(column)?.filter(|number| *number != 0.0) else { return Ok(None) };
        if number.fract() != 0.0 {
            return Err(self.reject(column, "expected a whole number"));
        }
        let whole = T::try_from(number as i64);
        whole.map(Some).map_err(|error| self.reject(column, format!("expected {error}")))
    }

    pub fn required_whole<T: TryFrom<i64, Error: Display>>(
        &self,
        column: SheetColumn,
        expected: &str,
    ) -> CellResult<T> {
        self.whole(column)?.ok_or_else(|| self.reject(column, expected))
    }

    pub fn required_number(&self, column: SheetColumn, expected: &str) -> CellResult<f64> {
        self.number(column)?.ok_or_else(|| self.reject(column, expected))
    }

    /// Names the cell and the reason.
    pub fn reject(&self, SheetColumn(column): SheetColumn, reason: impl Into<String>) -> Box<RejectedCell> {
        let name = column.and_then(|i| self.sheet.header.get(i)).cloned().unwrap_or_default();
        let value = column.and_then(|i| self.cells.get(i)).map_or_else(String::new, Cell::shown);
        Box::new(RejectedCell { at: self.position(), column: name, value, reason: reason.into() })
    }
}
