//! `/reports`: the reports of each community by year, with the years without any.

use askama::Template;

use crate::domain::{Report, Slug, Year};
use crate::store::{Direction, Filter, Order, ReportOf, Slice, Summary};
use crate::web::directory::endpoint::{csv, json};
use crate::web::directory::{Listing, navigation};
use crate::web::error::PageError;
use crate::web::html::layout::Layout;
use crate::web::page::Page;
use crate::web::pages::communities::SIZE;
use crate::web::representation::Representation;
use crate::web::request::PageRequest;
use crate::web::request::paging::Paging;
use crate::web::response::PageResponse;
use crate::web::site::Site;
use crate::words::number;
use crate::words::number::{opening, whole};
use crate::words::{Language, label};

#[derive(Template)]
#[template(path = "reports.html")]
struct ReportsPage<'a> {
    layout: Layout<'a>,
    total: String,
    first: i32,
    last: i32,
    years: Vec<i32>,
    rows: Vec<ReportsRow>,
    paging: Paging,
}

struct ReportsRow {
    slug: Slug,
    name: String,
    /// The number of reports before the shown years, if there are any.
    earlier: Option<String>,
    cells: Vec<Vec<ReportLink>>,
}

struct ReportLink {
    kind: &'static str,
    title: String,
    url: String,
}

pub const PAGE: Page = Page {
    listing: Listing {
        name: Some("page-reports"),
        section: Some("/reports"),
        links: &[navigation(40, "/reports", "nav-reports")],
        copies_queries: true,
        endpoints: &[
            json::<Vec<ReportOf>>("/reports.json", "The reports that communities have published"),
            csv::<ReportOf>("/reports.csv", "The same as CSV"),
        ],
        ..Listing::page("/reports")
    },
    handler: page,
};

fn page(site: &Site, request: &PageRequest) -> Result<PageResponse, PageError> {
    match request.representation {
        Representation::Json => PageResponse::json(&site.store.reports()?),
        Representation::Csv => PageResponse::csv(site.store.reports()?),
        _ => html(site, request),
    }
}

/// The shown years: from the year before the first communities joined to `as_of`.
const SHOWN_YEARS: i32 = 7;

fn html(site: &Site, request: &PageRequest) -> Result<PageResponse, PageError> {
    let language = request.language;
    let (title, description) = (language.text("reports-title"), language.text("reports-description"));
    let last = site.as_of().number();
    let first = last - SHOWN_YEARS + 1;
    let counted = site.store.facets()?;
    let paging = Paging::new(request, "/reports", counted.joined, SIZE)?;
    let slice = Slice::page(paging.number, SIZE);
    let listed = site.store.page_of_communities(&Filter::default(), Order::Name, Direction::Up, slice)?;
    let row = |Summary { slug, name, .. }: &Summary| {
        let reports = site.store.reports_by(slug)?;
        Ok(ReportsRow {
            slug: slug.clone(),
            name: name.clone(),
            earlier: earlier(language, reports.iter().filter(|report| filed(report) < first).count()),
            cells: (first..=last).map(|year| cell(language, &reports, year)).collect(),
        })
    };
    let rows = listed.iter().map(row).collect::<Result<_, PageError>>()?;
    let total = number::counted(language.message("reports-total"), counted.reports);
    PageResponse::html(
        language,
        &ReportsPage {
            layout: Layout::new(site, request, title, description)?,
            total: opening(&total.to_string()),
            first,
            last,
            years: (first..=last).collect(),
            rows,
            paging,
        },
    )
}

fn earlier(language: Language, reports: usize) -> Option<String> {
    let number = reports as f64;
    let message = language.message("reports-more").number("n", number).with("number", whole(language, number));
    (reports > 0).then(|| message.to_string())
}

fn filed(report: &Report) -> i32 {
    Year::number(report.dated.filed_under())
}

fn cell(language: Language, reports: &[Report], year: i32) -> Vec<ReportLink> {
    let link = |report: &Report| ReportLink {
        kind: label::report_kind(language, report.kind),
        title: report.title.clone(),
        url: report.url.to_string(),
    };
    reports.iter().filter(|report| filed(report) == year).map(link).collect()
}
