//! The four columns that say which row an import read a figure from; all empty where an editor wrote it.

use rusqlite::Result;

use super::code::{code, year};
use super::row::{self, Row};
use crate::domain::{Code, Origin};

pub struct Columns<'a> {
    pub row: Option<&'a str>,
    pub rule: Option<&'static str>,
    pub reported: Option<i64>,
    pub self_reported: Option<bool>,
}

pub fn columns<Rule: Code>(origin: Option<&Origin<Rule>>) -> Columns<'_> {
    Columns {
        row: origin.map(|origin| origin.row.as_str()),
        rule: origin.map(|origin| code(origin.rule)),
        reported: origin.and_then(|origin| origin.reported).map(year),
        self_reported: origin.map(|origin| origin.self_reported),
    }
}

pub fn read<Rule: Code>(row: &Row<'_>) -> Result<Option<Origin<Rule>>> {
    let Some(from) = row.get("origin_row")? else { return Ok(None) };
    Ok(Some(Origin {
        reported: row::maybe_year(row, "origin_reported")?,
        rule: row::text(row, "origin_rule")?,
        row: from,
        self_reported: row.get("origin_self_reported")?,
    }))
}
