//! Reports by year, with the years without any since the community joined.

use crate::domain::{Community, Report, Year};
use crate::words::number::date;
use crate::words::{Language, label};

pub struct ReportYearRow {
    pub year: i32,
    pub reports: Vec<ReportRow>,
    /// Why a year has no report: it is not over yet, or nothing was found.
    pub none: &'static str,
}

pub struct ReportRow {
    pub kind: &'static str,
    pub title: String,
    pub url: String,
    pub dated: String,
}

/// Newest year first. Before the community joined, only years with a report.
pub fn years(language: Language, community: &Community, as_of: Year) -> Vec<ReportYearRow> {
    let joined = community.joined().map_or(as_of, |joined| joined.year).number();
    let filed = |report: &Report| report.dated.filed_under().number();
    let first = community.reports.iter().map(filed).min().unwrap_or(joined).min(joined);
    let row = |year: i32| ReportYearRow {
        year,
        reports: community
            .reports
            .iter()
            .filter(|report| filed(report) == year)
            .map(|report| report_row(language, report))
            .collect(),
        none: language.text(if year == as_of.number() { "reports-none-yet" } else { "reports-none-found" }),
    };
    let shown = |row: &ReportYearRow| row.year >= joined || !row.reports.is_empty();
    (first..=as_of.number()).rev().map(row).filter(shown).collect()
}

fn report_row(language: Language, report: &Report) -> ReportRow {
    ReportRow {
        kind: label::report_kind(language, report.kind),
        title: report.title.clone(),
        url: report.url.to_string(),
        dated: dated(language, report),
    }
}

fn dated(language: Language, report: &Report) -> String {
    let published = report.dated.published().map(|published| date(language, published));
    let message = match (published, report.dated.covers()) {
        (Some(published), Some(covers)) => {
            language.message("report-came-out-covers").with("date", published).with("year", covers)
        }
        (Some(published), None) => language.message("report-came-out").with("date", published),
        (None, Some(covers)) => language.message("report-covers").with("year", covers),
        (None, None) => return String::new(),
    };
    message.to_string()
}
