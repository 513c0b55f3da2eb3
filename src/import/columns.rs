//! Columns by what they are called, in one year or another.

use super::cell::{clean, is_nothing, number};
use super::entry::At;
use super::reading::Rejected;
use super::sheet::{BadSheet, Sheet};

/// A column: any of these beginnings, in small letters.
pub struct Name(pub &'static [&'static str]);

/// Where a column stands in a sheet, if it does.
#[derive(Clone, Copy, Debug)]
pub struct Column(Option<usize>);

pub fn column(sheet: &Sheet, name: &Name) -> Column {
    let heads: Vec<String> = sheet.head.iter().map(|head| head.to_lowercase()).collect();
    let whole = |alias: &&str| heads.iter().position(|head| head == alias);
    let begun = |alias: &&str| heads.iter().position(|head| head.starts_with(alias));
    Column(name.0.iter().find_map(whole).or_else(|| name.0.iter().find_map(begun)))
}

pub fn needed(sheet: &Sheet, name: &Name) -> Result<Column, BadSheet> {
    match column(sheet, name) {
        Column(None) => Err(BadSheet::NoColumn {
            file: sheet.file.clone(),
            expected: name.0.join(" or "),
            found: sheet.head.clone(),
        }),
        found => Ok(found),
    }
}

impl Column {
    pub fn is_there(self) -> bool {
        self.0.is_some()
    }
}

/// One row of a sheet.
pub struct Line<'a> {
    sheet: &'a Sheet,
    number: usize,
    cells: &'a [String],
}

/// A cell that cannot be taken.
pub type Refused = Box<Rejected>;

impl<'a> Line<'a> {
    pub fn all(sheet: &'a Sheet) -> impl Iterator<Item = Line<'a>> {
        sheet.rows.iter().map(move |(number, cells)| Line { sheet, number: *number, cells })
    }

    pub fn at(&self) -> At {
        At { file: self.sheet.file.clone(), row: self.number }
    }

    /// What a cell says; `None` where it says nothing.
    pub fn text(&self, Column(column): Column) -> Option<String> {
        let text = clean(self.cells.get(column?)?);
        (!is_nothing(&text)).then_some(text)
    }

    pub fn number(&self, column: Column) -> Result<Option<f64>, Refused> {
        let Some(text) = self.text(column) else { return Ok(None) };
        number(&text).map_err(|reason| self.refused(column, reason))
    }

    /// The same of what parses from a number, such as a year; 0 is what people write for nothing.
    pub fn whole<T: TryFrom<i64, Error: std::fmt::Display>>(
        &self,
        column: Column,
    ) -> Result<Option<T>, Refused> {
        let Some(number) = self.number(column)?.filter(|number| *number != 0.0) else { return Ok(None) };
        let wrong = |reason: String| self.refused(column, reason);
        if number.fract() != 0.0 {
            return Err(wrong("expected a whole number".to_owned()));
        }
        T::try_from(number as i64).map(Some).map_err(|error| wrong(format!("expected {error}")))
    }

    /// Says which cell, and why.
    pub fn refused(&self, Column(column): Column, reason: impl Into<String>) -> Refused {
        let head = column.and_then(|i| self.sheet.head.get(i)).cloned().unwrap_or_default();
        let value = column.and_then(|i| self.cells.get(i)).cloned().unwrap_or_default();
        Box::new(Rejected { at: self.at(), column: head, value, reason: reason.into() })
    }
}
