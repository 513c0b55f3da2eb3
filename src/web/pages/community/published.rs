//! Reports year by year, with the years that have none since the community joined.

use crate::domain::{Community, Report, Year};
use crate::words::label;
use crate::words::number::date;

pub struct ReportYearRow {
    pub year: i32,
    pub reports: Vec<ReportRow>,
    /// Why a year has none: it is not over yet, or nothing was found.
    pub none: &'static str,
}

pub struct ReportRow {
    pub kind: &'static str,
    pub title: String,
    pub url: String,
    pub dated: String,
}

/// Newest first. Before the year of joining only years with a report are shown.
pub fn years(community: &Community, as_of: Year) -> Vec<ReportYearRow> {
    let joined = community.pledge.as_ref().map_or(as_of, |pledge| pledge.joined.year).number();
    let filed = |report: &Report| report.dated.filed_under().number();
    let first = community.reports.iter().map(filed).min().unwrap_or(joined).min(joined);
    let row = |year: i32| ReportYearRow {
        year,
        reports: community.reports.iter().filter(|report| filed(report) == year).map(report_row).collect(),
        none: if year == as_of.number() { "None found yet this year" } else { "None found" },
    };
    let shown = |row: &ReportYearRow| row.year >= joined || !row.reports.is_empty();
    (first..=as_of.number()).rev().map(row).filter(shown).collect()
}

fn report_row(report: &Report) -> ReportRow {
    ReportRow {
        kind: label::report_kind(report.kind),
        title: report.title.clone(),
        url: report.url.to_string(),
        dated: match (report.dated.published(), report.dated.covers()) {
            (Some(published), Some(covers)) => format!("came out {}, covers {covers}", date(published)),
            (Some(published), None) => format!("came out {}", date(published)),
            (None, Some(covers)) => format!("covers {covers}; when it came out was not found"),
            (None, None) => String::new(),
        },
    }
}
