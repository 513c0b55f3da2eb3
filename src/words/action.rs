//! Sentences about an action: its start, its due date, its stage.

use crate::domain::{Action, ActionDetails, ActionStatus, PartialDate, Year};

use super::language::Language;
use super::number::{counted, date};

/// The start. Only of an action that must have started, and has no other date, a sentence says that it is not found.
pub fn started(language: Language, action: &Action) -> Option<String> {
    match action.started {
        Some(at) => Some(language.message("action-since").with("date", date(language, at)).to_string()),
        None if action.status == ActionStatus::Planned || action.details.adopted.is_some() => None,
        None => Some(language.text("action-no-start").to_owned()),
    }
}

/// The due date. An open action without one gets a sentence that says so; a finished action gets `None`.
pub fn due(language: Language, action: &Action, as_of: PartialDate) -> Option<String> {
    let finished = matches!(action.status, ActionStatus::Done | ActionStatus::InForce);
    let key = match action.due {
        Some(_) if action.is_past_due(as_of) && finished => "action-goal-passed",
        Some(_) if action.is_past_due(as_of) => "action-overdue",
        Some(_) => "action-by",
        None if finished => return None,
        None => return Some(language.text("action-no-deadline").to_owned()),
    };
    let due = action.due.map(|due| date(language, due)).unwrap_or_default();
    Some(language.message(key).with("date", due).to_string())
}

/// `as reported in 2020`, where the newest document is old.
pub fn reported(language: Language, year: Option<Year>) -> Option<String> {
    Some(language.message("action-reported").with("year", year?).to_string())
}

/// When it was decided.
pub fn adopted(language: Language, details: &ActionDetails) -> Option<String> {
    Some(language.message("action-adopted").with("date", date(language, details.adopted?)).to_string())
}

/// When the editors last checked its status.
pub fn checked(language: Language, details: &ActionDetails) -> Option<String> {
    Some(language.message("action-checked").with("date", date(language, details.checked?)).to_string())
}

/// The stages of an action, from done to planned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    Done,
    UnderWay,
    Planned,
}

impl Stage {
    pub const ALL: [Stage; 3] = [Stage::Done, Stage::UnderWay, Stage::Planned];

    pub fn of(status: ActionStatus) -> Self {
        match status {
            ActionStatus::Done | ActionStatus::InForce => Stage::Done,
            ActionStatus::InProgress => Stage::UnderWay,
            ActionStatus::Planned => Stage::Planned,
        }
    }

    pub fn heading(self, language: Language, actions: usize) -> String {
        let message = match self {
            Stage::Done => language.message("stage-done"),
            Stage::UnderWay => language.message("stage-under-way"),
            Stage::Planned => language.message("stage-planned"),
        };
        counted(message, actions).to_string()
    }
}
