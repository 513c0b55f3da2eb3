//! A column back as the type it was written from.

use std::error::Error;
use std::fmt;
use std::str::FromStr;

use rusqlite::types::{FromSql, Type};
use rusqlite::{Error as SqlError, Result};

use crate::domain::{Percent, Tonnes, Year};

/// A row whose columns are found by their names. SQLite is asked for the names once for all rows of an
/// answer: to ask for each value anew took a third of the time of a page.
pub struct Row<'a> {
    pub values: &'a rusqlite::Row<'a>,
    pub names: &'a [String],
}

impl Row<'_> {
    pub fn get<T: FromSql>(&self, name: &str) -> Result<T> {
        match self.names.iter().position(|known| known == name) {
            Some(place) => self.values.get(place),
            None => Err(SqlError::InvalidColumnName(name.to_owned())),
        }
    }

    /// By its place, from 0.
    pub fn at<T: FromSql>(&self, place: usize) -> Result<T> {
        self.values.get(place)
    }
}

#[derive(Debug)]
struct Unreadable(String);

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for Unreadable {}

fn unreadable(name: &str, what: impl fmt::Display) -> SqlError {
    let cause = Unreadable(format!("the column {name} holds {what}"));
    SqlError::FromSqlConversionFailure(0, Type::Text, Box::new(cause))
}

/// A text column, parsed.
pub fn text<T: FromStr>(row: &Row<'_>, name: &str) -> Result<T> {
    let text: String = row.get(name)?;
    text.parse().map_err(|_| unreadable(name, &text))
}

pub fn maybe_text<T: FromStr>(row: &Row<'_>, name: &str) -> Result<Option<T>> {
    let text: Option<String> = row.get(name)?;
    text.map(|text| text.parse().map_err(|_| unreadable(name, &text))).transpose()
}

pub fn year(row: &Row<'_>, name: &str) -> Result<Year> {
    let number: i64 = row.get(name)?;
    Year::try_from(number).map_err(|_| unreadable(name, number))
}

pub fn maybe_year(row: &Row<'_>, name: &str) -> Result<Option<Year>> {
    let number: Option<i64> = row.get(name)?;
    number.map(|number| Year::try_from(number).map_err(|_| unreadable(name, number))).transpose()
}

pub fn tonnes(row: &Row<'_>, name: &str) -> Result<Tonnes> {
    let number: f64 = row.get(name)?;
    Tonnes::signed(number).map_err(|_| unreadable(name, number))
}

pub fn maybe_percent(row: &Row<'_>, name: &str) -> Result<Option<Percent>> {
    let number: Option<f64> = row.get(name)?;
    number.map(|number| Percent::try_from(number).map_err(|_| unreadable(name, number))).transpose()
}

/// A whole-number column as a type of limited range.
pub fn number<T: TryFrom<i64>>(row: &Row<'_>, name: &str) -> Result<T> {
    let number: i64 = row.get(name)?;
    T::try_from(number).map_err(|_| unreadable(name, number))
}

pub fn maybe_number<T: TryFrom<i64>>(row: &Row<'_>, name: &str) -> Result<Option<T>> {
    let number: Option<i64> = row.get(name)?;
    number.map(|number| T::try_from(number).map_err(|_| unreadable(name, number))).transpose()
}

pub fn percent(row: &Row<'_>, name: &str) -> Result<Percent> {
    let number: f64 = row.get(name)?;
    Percent::try_from(number).map_err(|_| unreadable(name, number))
}
