//! `/reports`: who published what in which year, with the years without any.

use askama::Template;

use super::super::asked::{Asked, Format};
use super::super::error::PageError;
use super::super::frame::{Frame, Section};
use super::super::reply::Reply;
use super::super::site::Site;
use super::super::twins;
use crate::domain::Year;
use crate::store::ReportOf;
use crate::words::label;
use crate::words::number::count;

#[derive(Template)]
#[template(path = "reports.html")]
struct ReportsPage<'a> {
    frame: Frame<'a>,
    found: String,
    first: i32,
    last: i32,
    years: Vec<i32>,
    rows: Vec<Row>,
}

struct Row {
    slug: String,
    name: String,
    earlier: usize,
    cells: Vec<Vec<Entry>>,
}

struct Entry {
    kind: &'static str,
    title: String,
    url: String,
}

pub fn page(site: &Site, asked: &Asked) -> Result<Reply, PageError> {
    let reports = site.store.reports()?;
    match asked.format {
        Format::Json => Reply::json(&twins::reports::list(&reports)),
        Format::Csv => Reply::csv(&twins::reports::list(&reports)),
        Format::Html => html(site, asked, &reports),
    }
}

/// The years shown: from the year before the first communities joined to `as_of`.
const SHOWN_YEARS: i32 = 7;

fn html(site: &Site, asked: &Asked, reports: &[ReportOf]) -> Result<Reply, PageError> {
    let description = "What each community has published on its emissions and plans, year by year.";
    let last = site.as_of().number();
    let first = last - SHOWN_YEARS + 1;
    let names = site.store.names()?;
    let rows = names.iter().map(|(slug, name)| Row {
        slug: slug.to_string(),
        name: name.clone(),
        earlier: reports.iter().filter(|of| of.slug == *slug && filed(of) < first).count(),
        cells: (first..=last).map(|year| cell(reports, slug.as_str(), year)).collect(),
    });
    Reply::html(&ReportsPage {
        frame: Frame::new(site, asked, Section::Reports, "Reports", description).with_csv(asked),
        found: count(reports.len(), "report", "reports"),
        first,
        last,
        years: (first..=last).collect(),
        rows: rows.collect(),
    })
}

fn filed(of: &ReportOf) -> i32 {
    Year::number(of.report.dated.filed_under())
}

fn cell(reports: &[ReportOf], slug: &str, year: i32) -> Vec<Entry> {
    let of_it = reports.iter().filter(|of| of.slug.as_str() == slug && filed(of) == year);
    let entry = |of: &ReportOf| Entry {
        kind: label::report_kind(of.report.kind),
        title: of.report.title.clone(),
        url: of.report.url.to_string(),
    };
    of_it.map(entry).collect()
}
