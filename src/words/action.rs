//! What is said of an action: since when, and by when.

use crate::domain::{Action, ActionStatus, PartialDate};

use super::number::{count, date};

pub fn started(action: &Action) -> String {
    action.started.map_or_else(|| "start not found".to_owned(), |started| format!("since {}", date(started)))
}

/// By when, where that is said or should be: what is done or in force needs no date.
pub fn due(action: &Action, as_of: PartialDate) -> Option<String> {
    let finished = matches!(action.status, ActionStatus::Done | ActionStatus::InForce);
    match action.due {
        Some(due) if due.has_passed(as_of) && !finished => {
            Some(format!("was due by {}, which has passed", date(due)))
        }
        Some(due) => Some(format!("by {}", date(due))),
        None if finished => None,
        None => Some("no deadline found".to_owned()),
    }
}

/// Where the actions of a community stand, from what is done to what is next.
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

    pub fn heading(self, actions: usize) -> String {
        let actions = count(actions, "action", "actions");
        match self {
            Stage::Done => format!("Done or in force: {actions}"),
            Stage::UnderWay => format!("Under way: {actions}"),
            Stage::Planned => format!("Planned: {actions}"),
        }
    }
}
