//! `/actions.json` and `.csv`: one row an action.

use serde::Serialize;

use super::cell;
use crate::domain::Code;
use crate::store::ActionOf;

#[derive(Serialize)]
pub struct ActionRow {
    slug: String,
    name: String,
    title: String,
    sector: &'static str,
    status: &'static str,
    started: Option<String>,
    inclusive: bool,
    summary: String,
    source_title: String,
    source_url: String,
}

pub fn list(actions: &[ActionOf]) -> Vec<ActionRow> {
    let row = |of: &ActionOf| ActionRow {
        slug: of.slug.to_string(),
        name: cell(&of.name),
        title: cell(&of.action.title),
        sector: of.action.sector.code(),
        status: of.action.status.code(),
        started: of.action.started.map(|date| date.to_string()),
        inclusive: of.action.inclusive,
        summary: cell(&of.action.summary),
        source_title: cell(&of.source_title),
        source_url: of.source_url.clone(),
    };
    actions.iter().map(row).collect()
}
