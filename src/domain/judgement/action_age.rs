//! How old the news of an action is.

use crate::domain::record::{Action, ActionStatus};
use crate::domain::values::{PartialDate, Year};

use super::goal_judgement::OLD_AFTER_YEARS;

/// The year of the newest document of an action, if it is more than five years old: the status may be another by
/// now. `None` for a finished action, and if the editors have checked the status since.
///
/// `published`: when the newest document came out. Without a date nothing is known of its age.
pub fn reported_in(action: &Action, published: Option<PartialDate>, as_of: Year) -> Option<Year> {
    let reported = published?.year;
    let seen = action.details.checked.map_or(reported, |checked| checked.year.max(reported));
    let is_old = as_of.since(seen) > OLD_AFTER_YEARS;
    (is_old && action.status != ActionStatus::Done).then_some(reported)
}
