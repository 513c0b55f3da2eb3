//! The actions under headings: by year of the start, by year of the due date, or by community.

use crate::domain::{ActionStatus, Code, PartialDate, Slug};
use crate::store::{ActionOf, ActionOrder};
use crate::web::pages::community::actions::ActionDetailsRow;
use crate::words::{Language, action, label};

pub struct Group {
    pub heading: String,
    pub rows: Vec<ActionRow>,
}

pub struct ActionRow {
    pub slug: Slug,
    pub name: String,
    pub title: String,
    pub sector: &'static str,
    pub status: &'static str,
    pub status_code: &'static str,
    pub started: Option<String>,
    pub due: Option<String>,
    /// Whether there is a due date.
    pub dated: bool,
    pub inclusive_because: Option<String>,
    pub summary: String,
    pub source_title: String,
    pub source_url: String,
    pub details: ActionDetailsRow,
}

/// Neighbors in the order with one heading are one group.
pub fn groups(language: Language, found: &[ActionOf], order: ActionOrder, as_of: PartialDate) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for of in found {
        let (heading, row) = (heading(language, of, order), row(language, of, as_of));
        match groups.last_mut().filter(|group| group.heading == heading) {
            Some(group) => group.rows.push(row),
            None => groups.push(Group { heading, rows: vec![row] }),
        }
    }
    groups
}

fn heading(language: Language, of: &ActionOf, order: ActionOrder) -> String {
    match order {
        ActionOrder::Newest => match of.action.newest_date() {
            Some(date) => date.year.to_string(),
            None => language.text("actions-undated").to_owned(),
        },
        ActionOrder::Due => match of.action.due.filter(|_| of.action.status != ActionStatus::Done) {
            Some(_) if of.due_passed => language.text("actions-due-passed").to_owned(),
            Some(due) => due.year.to_string(),
            None => language.text("actions-due-none").to_owned(),
        },
        ActionOrder::Community => of.name.clone(),
    }
}

fn row(language: Language, of: &ActionOf, as_of: PartialDate) -> ActionRow {
    ActionRow {
        slug: of.slug.clone(),
        name: of.name.clone(),
        title: of.action.title.clone(),
        sector: label::action_sector(language, of.action.sector),
        status: label::action_status(language, of.action.status),
        status_code: of.action.status.code(),
        started: action::started(language, &of.action),
        due: action::due(language, &of.action, as_of),
        dated: of.action.due.is_some(),
        inclusive_because: of.action.inclusive_because().map(ToOwned::to_owned),
        summary: of.action.summary.clone(),
        source_title: of.source_title.clone(),
        source_url: of.source_url.to_string(),
        details: ActionDetailsRow::new(language, &of.details, of.reported_in),
    }
}
