//! `/calendar`: what is due in all communities, by year, with calendars to subscribe to.

use askama::Template;
use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::{Code, Due, DueEvent, DueKind, PartialDate, Slug};
use crate::web::directory::endpoint::{csv, json};
use crate::web::directory::{Listing, footer};
use crate::web::error::PageError;
use crate::web::html::layout::Layout;
use crate::web::html::message::Html;
use crate::web::page::Page;
use crate::web::representation::Representation;
use crate::web::request::PageRequest;
use crate::web::response::PageResponse;
use crate::web::site::Site;
use crate::words::{Language, calendar, number};

#[derive(Template)]
#[template(path = "calendar.html")]
struct CalendarPage<'a> {
    layout: Layout<'a>,
    years: Vec<YearRows>,
}

struct YearRows {
    year: i32,
    rows: Vec<CalendarRow>,
}

/// What is due on one day in one place, or in each of several.
struct CalendarRow {
    date: String,
    what: Html,
    kind: &'static str,
    code: &'static str,
    /// The path and the name of each place.
    places: Vec<(String, String)>,
    /// The document of a single place.
    document: Option<(String, String)>,
}

/// Something that is due, or begins, in one city or town.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "DueRow")]
pub struct DueRow {
    /// The date, as exact as the document has it. Something is due by its end, and a start or a rule begins with it.
    date: PartialDate,
    /// What it is: the yearly report, the pledge to halve emissions, a target, the goal of an action, the start of
    /// an action, or a rule that comes into force.
    kind: DueKind,
    /// The slug of the city or town.
    slug: Slug,
    /// The name of the city or town.
    name: String,
    /// The path of its page.
    page: String,
    /// What is due, in English.
    what: String,
    /// The title of the document.
    source_title: Option<String>,
    /// The web address of the document.
    source_url: Option<String>,
}

pub const PAGE: Page = Page {
    listing: Listing {
        name: Some("page-calendar"),
        links: &[footer(45, "/calendar", "page-calendar")],
        endpoints: &[
            json::<Vec<DueRow>>(
                "/calendar.json",
                "What is due in all communities, and rules that come into force",
            ),
            csv::<DueRow>("/calendar.csv", "The same as CSV"),
        ],
        ..Listing::page("/calendar")
    },
    handler: page,
};

fn page(site: &Site, request: &PageRequest) -> Result<PageResponse, PageError> {
    let all = site.store.due(None, site.campaign.pledge.halve_by)?;
    let rows = || all.iter().map(twin);
    match request.representation {
        Representation::Json => PageResponse::json_rows(rows()),
        Representation::Csv => PageResponse::csv(rows()),
        _ => html(site, request, &all),
    }
}

fn twin(due: &Due) -> DueRow {
    let (source_title, source_url) = due.document.clone().unzip();
    DueRow {
        date: due.date,
        kind: due.event.kind(),
        slug: due.slug.clone(),
        name: due.name.clone(),
        page: due.path(),
        what: calendar::event(Language::En, &due.event, due.date).to_string(),
        source_title,
        source_url: source_url.map(|url| url.to_string()),
    }
}

fn html(site: &Site, request: &PageRequest, all: &[Due]) -> Result<PageResponse, PageError> {
    let language = request.language;
    let (title, description) = (language.text("calendar-title"), language.text("calendar-description"));
    let mut years: Vec<YearRows> = Vec::new();
    for same in all.chunk_by(is_common) {
        let Some(first) = same.first() else { continue };
        let year = first.date.year.number();
        match years.last_mut().filter(|known| known.year == year) {
            Some(known) => known.rows.push(row(language, first, same)),
            None => years.push(YearRows { year, rows: vec![row(language, first, same)] }),
        }
    }
    PageResponse::html(
        language,
        &CalendarPage { layout: Layout::new(site, request, title, description)?, years },
    )
}

/// Reports and pledges are due in every member on the same day: they are one row.
fn is_common(a: &Due, b: &Due) -> bool {
    matches!(a.event, DueEvent::Report | DueEvent::Pledge) && a.event == b.event && a.date == b.date
}

fn row(language: Language, first: &Due, same: &[Due]) -> CalendarRow {
    let document = first.document.as_ref().filter(|_| same.len() == 1);
    CalendarRow {
        date: number::date(language, first.date),
        what: calendar::event(language, &first.event, first.date).into(),
        kind: calendar::kind(language, first.event.kind()),
        code: first.event.kind().code(),
        places: same.iter().map(|due| (due.path(), due.name.clone())).collect(),
        document: document.map(|(title, url)| (title.clone(), url.to_string())),
    }
}
