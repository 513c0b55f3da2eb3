//! What a community does, by its recorded actions and the rules in force.

use crate::domain::record::{Action, ActionStatus};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DoingAnswer {
    /// All recorded actions.
    pub actions: usize,
    /// Those in force or done.
    pub in_place: usize,
    /// Those in force or done whose document makes equity part of them.
    pub inclusive_in_place: usize,
    /// The rules and programs in force by town data, which may not name all.
    pub rules: usize,
}

impl DoingAnswer {
    pub fn new(actions: &[Action], rules: usize) -> Self {
        let is_in_place =
            |action: &&Action| matches!(action.status, ActionStatus::InForce | ActionStatus::Done);
        let in_place = actions.iter().filter(is_in_place);
        DoingAnswer {
            actions: actions.len(),
            in_place: in_place.clone().count(),
            inclusive_in_place: in_place.filter(|action| action.is_inclusive()).count(),
            rules,
        }
    }
}
