//! `/reports`: who published what in which year, with the years without any.

use askama::Template;

use super::super::asked::{Asked, Format};
use super::super::error::PageError;
use super::super::frame::{Frame, Section};
use super::super::paging::Paging;
use super::super::reply::Reply;
use super::super::site::Site;
use super::super::twins;
use super::communities::SIZE;
use crate::domain::Year;
use crate::store::{Direction, Filter, Listed, Order, ReportOf, Slice};
use crate::words::number::{counted, opening, whole};
use crate::words::{Language, label};

#[derive(Template)]
#[template(path = "reports.html")]
struct ReportsPage<'a> {
    frame: Frame<'a>,
    total: String,
    first: i32,
    last: i32,
    years: Vec<i32>,
    rows: Vec<Row>,
    paging: Paging,
}

struct Row {
    slug: String,
    name: String,
    /// How many came before the years shown, where any did.
    earlier: Option<String>,
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
        Format::Csv => Reply::csv(twins::reports::list(&reports)),
        Format::Html => html(site, asked, &reports),
    }
}

/// The years shown: from the year before the first communities joined to `as_of`.
const SHOWN_YEARS: i32 = 7;

fn html(site: &Site, asked: &Asked, reports: &[ReportOf]) -> Result<Reply, PageError> {
    let language = asked.language;
    let (title, description) = (language.text("reports-title"), language.text("reports-description"));
    let last = site.as_of().number();
    let first = last - SHOWN_YEARS + 1;
    let joined = site.store.choices()?.joined;
    let paging = Paging::new(asked, "/reports", joined, SIZE)?;
    let slice = Slice::page(paging.number, SIZE);
    let listed = site.store.page_of_communities(&Filter::default(), Order::Name, Direction::Up, slice)?;
    let rows = listed.iter().map(|Listed { slug, name, .. }| Row {
        slug: slug.to_string(),
        name: name.clone(),
        earlier: earlier(language, reports.iter().filter(|of| of.slug == *slug && filed(of) < first).count()),
        cells: (first..=last).map(|year| cell(language, reports, slug.as_str(), year)).collect(),
    });
    let total = counted(language.say("reports-total"), reports.len());
    Reply::html(
        language,
        &ReportsPage {
            frame: Frame::new(site, asked, Section::Reports, title, description).with_csv(asked),
            total: opening(&total.to_string()),
            first,
            last,
            years: (first..=last).collect(),
            rows: rows.collect(),
            paging,
        },
    )
}

fn earlier(language: Language, reports: usize) -> Option<String> {
    let number = reports as f64;
    let said = language.say("reports-more").number("n", number).with("number", whole(language, number));
    (reports > 0).then(|| said.to_string())
}

fn filed(of: &ReportOf) -> i32 {
    Year::number(of.report.dated.filed_under())
}

fn cell(language: Language, reports: &[ReportOf], slug: &str, year: i32) -> Vec<Entry> {
    let of_it = reports.iter().filter(|of| of.slug.as_str() == slug && filed(of) == year);
    let entry = |of: &ReportOf| Entry {
        kind: label::report_kind(language, of.report.kind),
        title: of.report.title.clone(),
        url: of.report.url.to_string(),
    };
    of_it.map(entry).collect()
}
