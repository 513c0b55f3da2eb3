//! Runs a query on the edition's file and returns its rows.

use rusqlite::{Connection, Params, Result};

use super::Row;

pub fn all<T>(
    db: &Connection,
    sql: &str,
    params: impl Params,
    read: impl Fn(&Row<'_>) -> Result<T>,
) -> Result<Vec<T>> {
    let mut statement = db.prepare_cached(sql)?;
    let names: Vec<String> = statement.column_names().map(ToOwned::to_owned).collect();
    let mut rows = statement.query(params)?;
    let mut found = Vec::new();
    while let Some(values) = rows.next()? {
        found.push(read(&Row { values, names: &names })?);
    }
    Ok(found)
}

/// Runs a query that returns one row.
pub fn one<T>(
    db: &Connection,
    sql: &str,
    params: impl Params,
    read: impl Fn(&Row<'_>) -> Result<T>,
) -> Result<T> {
    all(db, sql, params, read)?.pop().ok_or(rusqlite::Error::QueryReturnedNoRows)
}
