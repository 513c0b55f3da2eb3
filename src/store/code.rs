//! Domain values as SQL parameters.

use rusqlite::{Connection, Params, Result};

use crate::domain::{Code, PartialDate, Year};

pub fn code<T: Code>(value: T) -> &'static str {
    value.code()
}

pub fn date(date: Option<PartialDate>) -> Option<String> {
    date.map(|date| date.to_string())
}

pub fn year(year: Year) -> i64 {
    i64::from(year.number())
}

/// Inserts a row: the statement is made ready once, however many rows there are.
pub fn put(db: &Connection, sql: &str, values: impl Params) -> Result<usize> {
    db.prepare_cached(sql)?.execute(values)
}
