//! What was published, and what the figures rest on.

use serde::Serialize;

use super::text;
use crate::domain::{Code, Report, Source, Year};

#[derive(Serialize)]
pub struct ReportTwin<'a> {
    covers_year: Option<i32>,
    published: Option<String>,
    kind: &'static str,
    title: &'a str,
    url: &'a str,
}

#[derive(Serialize)]
pub struct SourceTwin<'a> {
    title: &'a str,
    publisher: &'a str,
    kind: &'static str,
    url: &'a str,
    published: Option<String>,
}

pub fn report(report: &Report) -> ReportTwin<'_> {
    ReportTwin {
        covers_year: report.dated.covers().map(Year::number),
        published: text(report.dated.published()),
        kind: report.kind.code(),
        title: &report.title,
        url: report.url.as_str(),
    }
}

pub fn source(source: &Source) -> SourceTwin<'_> {
    SourceTwin {
        title: &source.title,
        publisher: &source.publisher,
        kind: source.kind.code(),
        url: source.url.as_str(),
        published: text(source.published),
    }
}
