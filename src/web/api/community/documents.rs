//! What was published, and what the figures rest on.

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::{Code, Report, ReportKind, Source, SourceKind, Year};
use crate::web::api::community::text;
use crate::web::api::schema;

/// What it has published.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Report")]
pub struct ReportTwin<'a> {
    /// The year it reports on; `null` where it covers none.
    #[schemars(schema_with = "schema::maybe_year")]
    covers_year: Option<i32>,
    /// When it came out; `null` where it does not say.
    #[schemars(schema_with = "schema::maybe_day")]
    published: Option<String>,
    /// What sort of report it is.
    #[schemars(schema_with = "schema::code::<ReportKind>")]
    kind: &'static str,
    /// What it is called.
    title: &'a str,
    /// Where it is found.
    #[schemars(schema_with = "schema::address")]
    url: &'a str,
}

/// A document.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Source")]
pub struct SourceTwin<'a> {
    /// What it is called.
    title: &'a str,
    /// Who published it.
    publisher: &'a str,
    /// The community's own words, a data set, or news.
    #[schemars(schema_with = "schema::code::<SourceKind>")]
    kind: &'static str,
    /// Where it is found.
    #[schemars(schema_with = "schema::address")]
    url: &'a str,
    /// When it came out; `null` where it does not say.
    #[schemars(schema_with = "schema::maybe_day")]
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
