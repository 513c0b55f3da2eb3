//! The reports of one community, or of all.

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::{Report, Slug};
use crate::store::sql::Row;
use crate::store::tables::report;
use crate::store::{Store, StoreError};

/// A report with its community.
#[derive(Clone, Debug, JsonSchema, PartialEq, Serialize)]
#[schemars(rename = "ReportRow")]
pub struct ReportOf {
    /// The slug of the community.
    pub slug: Slug,
    /// The name of the community.
    pub name: String,
    #[serde(flatten)]
    pub report: Report,
}

impl Store {
    /// The reports of one community, in the record's order.
    pub fn reports_by(&self, slug: &Slug) -> Result<Vec<Report>, StoreError> {
        Ok(self.reports_of(slug.as_str())?)
    }

    /// The reports of every community, by name and in the record's order.
    pub fn reports(&self) -> Result<Vec<ReportOf>, StoreError> {
        let sql = "SELECT report.*, slug, name FROM report JOIN community ON slug = report.community
            WHERE member ORDER BY name, slug, report.position";
        let read = |row: &Row<'_>| {
            Ok(ReportOf { slug: row.get("slug")?, name: row.get("name")?, report: report::read(row)? })
        };
        Ok(self.all(sql, [], read)?)
    }
}
