//! The four columns for the origin of an imported figure. All are NULL for an editor's figure.

use rusqlite::Result;
use rusqlite::types::{FromSql, ToSql};

use crate::domain::Origin;
use crate::store::sql::Row;
use crate::store::sql::insert::Cell;

/// The values of an imported figure. For another figure there are none, and SQLite writes NULL.
pub fn cells<Rule: ToSql>(origin: Option<&Origin<Rule>>) -> Vec<Cell<'_>> {
    let Some(Origin { row, rule, reported, self_reported }) = origin else { return Vec::new() };
    vec![
        ("origin_row", row),
        ("origin_rule", rule),
        ("origin_reported", reported),
        ("origin_self_reported", self_reported),
    ]
}

pub fn read<Rule: FromSql>(row: &Row<'_>) -> Result<Option<Origin<Rule>>> {
    let Some(from) = row.get("origin_row")? else { return Ok(None) };
    Ok(Some(Origin {
        row: from,
        rule: row.get("origin_rule")?,
        reported: row.get("origin_reported")?,
        self_reported: row.get("origin_self_reported")?,
    }))
}
