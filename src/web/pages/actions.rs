//! `/actions`: what the communities do, filtered by sector and status.

use askama::Template;

use super::super::asked::{Asked, Format};
use super::super::error::PageError;
use super::super::frame::{Frame, Section};
use super::super::parts::{Choice, Select};
use super::super::reply::Reply;
use super::super::site::Site;
use super::super::twins;
use crate::domain::Code;
use crate::store::{ActionFilter, ActionOf};
use crate::words::label;
use crate::words::number::{count, date};

#[derive(Template)]
#[template(path = "actions.html")]
struct ActionsPage<'a> {
    frame: Frame<'a>,
    found: String,
    selects: Vec<Select>,
    filtered: bool,
    rows: Vec<Row>,
}

struct Row {
    slug: String,
    name: String,
    title: String,
    sector: &'static str,
    status: &'static str,
    status_code: &'static str,
    started: String,
    inclusive: bool,
    summary: String,
    source_title: String,
    source_url: String,
}

pub fn page(site: &Site, asked: &Asked) -> Result<Reply, PageError> {
    let filter = ActionFilter {
        sector: asked.code("sector")?,
        status: asked.code("status")?,
        inclusive: asked.flag("inclusive")?,
    };
    let found = site.store.actions(filter)?;
    match asked.format {
        Format::Json => Reply::json(&twins::actions::list(&found)),
        Format::Csv => Reply::csv(&twins::actions::list(&found)),
        Format::Html => html(site, asked, filter, &found),
    }
}

fn html(site: &Site, asked: &Asked, filter: ActionFilter, found: &[ActionOf]) -> Result<Reply, PageError> {
    let description =
        "What the communities do about their emissions, by sector and status, each with its source.";
    let mut frame = Frame::new(site, asked, Section::Actions, "Actions", description).with_csv(asked);
    for twin in &mut frame.twins {
        twin.href += &asked.with(&[]);
    }
    Reply::html(&ActionsPage {
        frame,
        found: count(found.len(), "action", "actions"),
        selects: vec![
            Select::new("sector", "Sector", Choice::codes("Any", filter.sector, label::action_sector)),
            Select::new("status", "Status", Choice::codes("Any", filter.status, label::action_status)),
            Select::new(
                "inclusive",
                "Fairness",
                Choice::yes_no("Any", filter.inclusive, "Marked inclusive", "Not marked so"),
            ),
        ],
        filtered: filter != ActionFilter::default(),
        rows: found.iter().map(row).collect(),
    })
}

fn row(of: &ActionOf) -> Row {
    Row {
        slug: of.slug.to_string(),
        name: of.name.clone(),
        title: of.action.title.clone(),
        sector: label::action_sector(of.action.sector),
        status: label::action_status(of.action.status),
        status_code: of.action.status.code(),
        started: of
            .action
            .started
            .map_or_else(|| "start not found".to_owned(), |started| format!("since {}", date(started))),
        inclusive: of.action.inclusive,
        summary: of.action.summary.clone(),
        source_title: of.source_title.clone(),
        source_url: of.source_url.clone(),
    }
}
