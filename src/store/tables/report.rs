//! Writes and reads reports.

use rusqlite::types::Type;
use rusqlite::{Connection, Error as SqlError, Result, named_params};

use crate::domain::{Report, ReportYear};
use crate::store::Store;
use crate::store::sql::{Row, insert};

pub fn insert_all(db: &Connection, community: &str, reports: &[Report]) -> Result<()> {
    for (position, report) in reports.iter().enumerate() {
        let row = named_params! {
            "community": community,
            "position": position,
            "title": report.title,
            "kind": report.kind,
            "covers_year": report.dated.covers(),
            "published": report.dated.published(),
            "url": report.url,
        };
        insert(db, "report", row)?;
    }
    Ok(())
}

impl Store {
    pub(in crate::store) fn reports_of(&self, community: &str) -> Result<Vec<Report>> {
        self.all("SELECT * FROM report WHERE community = ? ORDER BY position", [community], read)
    }
}

pub fn read(row: &Row<'_>) -> Result<Report> {
    let dated = ReportYear::new(row.get("covers_year")?, row.get("published")?);
    Ok(Report {
        title: row.get("title")?,
        kind: row.get("kind")?,
        dated: dated.ok_or(SqlError::InvalidColumnType(0, "published".to_owned(), Type::Null))?,
        url: row.get("url")?,
    })
}
