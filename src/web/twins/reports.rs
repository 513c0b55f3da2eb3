//! `/reports.json` and `.csv`: one row a report.

use serde::Serialize;

use super::cell;
use crate::domain::{Code, Year};
use crate::store::ReportOf;

#[derive(Serialize)]
pub struct ReportRow {
    slug: String,
    name: String,
    covers_year: Option<i32>,
    published: Option<String>,
    kind: &'static str,
    title: String,
    url: String,
}

pub fn list(reports: &[ReportOf]) -> Vec<ReportRow> {
    let row = |of: &ReportOf| ReportRow {
        slug: of.slug.to_string(),
        name: cell(&of.name),
        covers_year: of.report.dated.covers().map(Year::number),
        published: of.report.dated.published().map(|date| date.to_string()),
        kind: of.report.kind.code(),
        title: cell(&of.report.title),
        url: of.report.url.to_string(),
    };
    reports.iter().map(row).collect()
}
