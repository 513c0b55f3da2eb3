//! A row into a table, each value beside the name of its column.

use rusqlite::{Connection, Result, ToSql, params_from_iter};

/// The name of a column and its value in one row; `rusqlite::named_params!` writes a list of them.
pub type Cell<'a> = (&'static str, &'a dyn ToSql);

/// SQLite prepares the statement once, however many rows the table gets.
pub fn insert(db: &Connection, table: &str, row: &[(&str, &dyn ToSql)]) -> Result<()> {
    let names: Vec<&str> = row.iter().map(|(name, _)| *name).collect();
    let places = vec!["?"; row.len()].join(", ");
    let sql = format!("INSERT INTO {table} ({}) VALUES ({places})", names.join(", "));
    db.prepare_cached(&sql)?.execute(params_from_iter(row.iter().map(|(_, value)| value)))?;
    Ok(())
}
