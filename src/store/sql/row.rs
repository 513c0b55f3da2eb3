//! A row of a result, read by the names of its columns.

use rusqlite::types::FromSql;
use rusqlite::{Error as SqlError, Result};
use thiserror::Error;

/// The names are read once for all rows of a result. Reading them for each value took a third of the time of
/// a page.
pub struct Row<'a> {
    pub values: &'a rusqlite::Row<'a>,
    pub names: &'a [String],
}

/// A value that is not of the column's domain type. It names the column and the value.
#[derive(Debug, Error)]
#[error("the column {column} holds {value}")]
struct Unreadable {
    column: String,
    value: String,
}

impl Row<'_> {
    pub fn get<T: FromSql>(&self, name: &str) -> Result<T> {
        match self.names.iter().position(|known| known == name) {
            Some(place) => self.values.get(place).map_err(|error| named(name, error)),
            None => Err(SqlError::InvalidColumnName(name.to_owned())),
        }
    }
}

/// rusqlite names a column by its place only.
fn named(column: &str, error: SqlError) -> SqlError {
    match error {
        SqlError::FromSqlConversionFailure(place, kind, value) => {
            let cause = Unreadable { column: column.to_owned(), value: value.to_string() };
            SqlError::FromSqlConversionFailure(place, kind, Box::new(cause))
        }
        other => other,
    }
}
