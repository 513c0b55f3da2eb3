//! `/actions`: what the communities do, filtered by sector and status.

use askama::Template;

use super::super::asked::{Asked, Format};
use super::super::error::PageError;
use super::super::frame::{Frame, Section};
use super::super::parts::{Choice, Select};
use super::super::reply::Reply;
use super::super::site::Site;
use super::super::twins;
use crate::domain::{Code, PartialDate};
use crate::store::{ActionFilter, ActionOf};
use crate::words::number::count;
use crate::words::{action, label};

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
    due: Option<String>,
    /// Whether a document says by when.
    dated: bool,
    inclusive_because: Option<String>,
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
            Select::new(
                "sector",
                "Sector",
                choices(site, filter.sector, label::action_sector, |sector| ActionFilter { sector, ..filter })?,
            ),
            Select::new(
                "status",
                "Status",
                choices(site, filter.status, label::action_status, |status| ActionFilter { status, ..filter })?,
            ),
            Select::new("inclusive", "Fairness", fairness(site, filter)?),
        ],
        filtered: filter != ActionFilter::default(),
        rows: found.iter().map(|of| row(of, site.edition().as_of)).collect(),
    })
}

/// Each choice with how many actions it would show, all other choices kept.
fn choices<T: Code>(
    site: &Site,
    chosen: Option<T>,
    label: impl Fn(T) -> &'static str,
    with: impl Fn(Option<T>) -> ActionFilter,
) -> Result<Vec<Choice>, PageError> {
    let mut values = Vec::new();
    for value in T::VARIANTS {
        values.push((value.code().to_owned(), counted(site, label(*value), with(Some(*value)))?));
    }
    Ok(Choice::list(&counted(site, "Any", with(None))?, chosen.map(Code::code), values))
}

fn fairness(site: &Site, filter: ActionFilter) -> Result<Vec<Choice>, PageError> {
    let with = |text, inclusive| counted(site, text, ActionFilter { inclusive, ..filter });
    let (yes, no) = (with("Marked inclusive", Some(true))?, with("Not marked so", Some(false))?);
    Ok(Choice::yes_no(&with("Any", None)?, filter.inclusive, &yes, &no))
}

fn counted(site: &Site, text: &str, filter: ActionFilter) -> Result<String, PageError> {
    Ok(format!("{text} ({})", site.store.actions_found(filter)?))
}

fn row(of: &ActionOf, as_of: PartialDate) -> Row {
    Row {
        slug: of.slug.to_string(),
        name: of.name.clone(),
        title: of.action.title.clone(),
        sector: label::action_sector(of.action.sector),
        status: label::action_status(of.action.status),
        status_code: of.action.status.code(),
        started: action::started(&of.action),
        due: action::due(&of.action, as_of),
        dated: of.action.due.is_some(),
        inclusive_because: of.action.inclusive_because.clone(),
        summary: of.action.summary.clone(),
        source_title: of.source_title.clone(),
        source_url: of.source_url.clone(),
    }
}
