//! Reports, in and out, one community's or all.

use rusqlite::types::Type;
use rusqlite::{Connection, Error as SqlError, Result, params};

use super::code::{code, date, put, year};
use super::row::Row;
use super::{Store, StoreError, row};
use crate::domain::{Report, ReportYear, Slug};

/// A report with whose it is.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportOf {
    pub slug: Slug,
    pub name: String,
    pub report: Report,
}

pub fn insert(db: &Connection, slug: &str, reports: &[Report]) -> Result<()> {
    for (position, report) in reports.iter().enumerate() {
        put(
            db,
            "INSERT INTO report VALUES (?, ?, ?, ?, ?, ?, ?)",
            params![
                slug,
                position,
                report.title,
                code(report.kind),
                report.dated.covers().map(year),
                date(report.dated.published()),
                report.url.as_str()
            ],
        )?;
    }
    Ok(())
}

impl Store {
    pub(super) fn reports_of(&self, slug: &str) -> Result<Vec<Report>> {
        self.all("SELECT * FROM report WHERE community = ? ORDER BY position", [slug], report)
    }

    /// Those of one community, in the record's order.
    pub fn reports_by(&self, slug: &Slug) -> Result<Vec<Report>, StoreError> {
        Ok(self.reports_of(slug.as_str())?)
    }

    /// Every community's, by name and in the record's order.
    pub fn reports(&self) -> Result<Vec<ReportOf>, StoreError> {
        let sql = "SELECT report.*, slug, name FROM report JOIN community ON slug = report.community
            WHERE member ORDER BY name, slug, report.position";
        let read = |row: &Row<'_>| {
            Ok(ReportOf { slug: row::text(row, "slug")?, name: row.get("name")?, report: report(row)? })
        };
        Ok(self.all(sql, [], read)?)
    }
}

fn report(row: &Row<'_>) -> Result<Report> {
    let dated = ReportYear::new(row::maybe_year(row, "covers_year")?, row::maybe_text(row, "published")?);
    Ok(Report {
        title: row.get("title")?,
        kind: row::text(row, "kind")?,
        dated: dated.ok_or(SqlError::InvalidColumnType(0, "published".to_owned(), Type::Null))?,
        url: row::text(row, "url")?,
    })
}
