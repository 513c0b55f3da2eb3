//! Columns found by their names, which differ from year to year, and the cells of a row in them.

use std::fmt::Display;

use super::cell::{clean, is_blank, number};
use super::error::SheetError;
use super::table::Sheet;
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
    /// The column with the first of these names, else the first that begins so. Names are lowercase.
    pub fn column(&self, names: &[&str]) -> SheetColumn {
        let header: Vec<String> = self.header.iter().map(|name| name.to_lowercase()).collect();
        let exact = |name: &&str| header.iter().position(|column| column == name);
        let prefix = |name: &&str| header.iter().position(|column| column.starts_with(name));
        SheetColumn(names.iter().find_map(exact).or_else(|| names.iter().find_map(prefix)))
    }

    /// The column with one of these names, apart from capitals, spaces and punctuation. No name that only begins so.
    pub fn named_column(&self, names: &[&str]) -> SheetColumn {
        SheetColumn(self.header.iter().position(|column| names.contains(&letters(column).as_str())))
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

/// The letters and digits of a column's name, in lower case: `Zip Code`, `ZipCode` and `zip_code` are one name.
pub fn letters(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

pub struct SheetRow<'a> {
    sheet: &'a Sheet,
    number: usize,
    cells: &'a [String],
}

impl SheetRow<'_> {
    pub fn position(&self) -> RowPosition {
        self.sheet.position(self.number)
    }

    /// The text of a cell; `None` if the cell is blank.
    pub fn text(&self, SheetColumn(column): SheetColumn) -> Option<String> {
        let text = clean(self.cells.get(column?)?);
        (!is_blank(&text)).then_some(text)
    }

    /// The text of a cell that must not be blank.
    pub fn required_text(&self, column: SheetColumn, expected: &str) -> CellResult<String> {
        self.text(column).ok_or_else(|| self.reject(column, expected))
    }

    pub fn number(&self, column: SheetColumn) -> CellResult<Option<f64>> {
        let Some(text) = self.text(column) else { return Ok(None) };
        number(&text).map_err(|reason| self.reject(column, reason))
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
        let value = column.and_then(|i| self.cells.get(i)).cloned().unwrap_or_default();
        Box::new(RejectedCell { at: self.position(), column: name, value, reason: reason.into() })
    }
}
