//! `/actions.json` and `.csv`: one row an action.

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::{ActionSector, ActionStatus, Code};
use crate::store::ActionOf;
use crate::web::api::schema;

/// An action that a community takes.
#[derive(Serialize, JsonSchema)]
pub struct ActionRow {
    /// The community.
    #[schemars(schema_with = "schema::slug")]
    slug: String,
    /// The community's name.
    name: String,
    /// The action in a few words.
    title: String,
    /// What it is about.
    #[schemars(schema_with = "schema::code::<ActionSector>")]
    sector: &'static str,
    /// How far it has come.
    #[schemars(schema_with = "schema::code::<ActionStatus>")]
    status: &'static str,
    /// When it started; `null` where not found.
    #[schemars(schema_with = "schema::maybe_day")]
    started: Option<String>,
    /// The next date by which its document says that it, or a goal it sets, is reached; `null` where
    /// none is stated.
    #[schemars(schema_with = "schema::maybe_day")]
    due: Option<String>,
    /// Whether the source makes equity part of it.
    inclusive: bool,
    /// How the source does so, in the record's own words; `null` where it does not.
    inclusive_because: Option<String>,
    /// What is done, in a sentence or two.
    summary: String,
    /// The document it rests on.
    source_title: String,
    /// Where that document is found.
    #[schemars(schema_with = "schema::address")]
    source_url: String,
}

pub fn list(actions: &[ActionOf]) -> Vec<ActionRow> {
    let row = |of: &ActionOf| ActionRow {
        slug: of.slug.to_string(),
        name: of.name.clone(),
        title: of.action.title.clone(),
        sector: of.action.sector.code(),
        status: of.action.status.code(),
        started: of.action.started.map(|date| date.to_string()),
        due: of.action.due.map(|date| date.to_string()),
        inclusive: of.action.is_inclusive(),
        inclusive_because: of.action.inclusive_because.clone(),
        summary: of.action.summary.clone(),
        source_title: of.source_title.clone(),
        source_url: of.source_url.clone(),
    };
    actions.iter().map(row).collect()
}
