//! `/reports.json` and `.csv`: one row a report.

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::{Code, ReportKind, Year};
use crate::store::ReportOf;
use crate::web::api::schema;

/// A report that a community published.
#[derive(Serialize, JsonSchema)]
pub struct ReportRow {
    /// The community.
    #[schemars(schema_with = "schema::slug")]
    slug: String,
    /// Its name.
    name: String,
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
    title: String,
    /// Where it is found.
    #[schemars(schema_with = "schema::address")]
    url: String,
}

pub fn list(reports: &[ReportOf]) -> Vec<ReportRow> {
    let row = |of: &ReportOf| ReportRow {
        slug: of.slug.to_string(),
        name: of.name.clone(),
        covers_year: of.report.dated.covers().map(Year::number),
        published: of.report.dated.published().map(|date| date.to_string()),
        kind: of.report.kind.code(),
        title: of.report.title.clone(),
        url: of.report.url.to_string(),
    };
    reports.iter().map(row).collect()
}
