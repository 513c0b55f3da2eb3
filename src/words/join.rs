//! The steps by which a community joins: one step a criterion, for its staff.

use crate::domain::{CampaignPledge, CriterionNumber};

use super::label::with_years;
use super::language::Language;

/// The heading of the step.
pub fn step(language: Language, number: CriterionNumber, pledge: &CampaignPledge) -> String {
    let key = match number.number() {
        1 => "step-1",
        2 => "step-2",
        3 => "step-3",
        4 => "step-4",
        _ => "step-5",
    };
    with_years(language, key, pledge)
}

/// The tasks of the step, in order.
pub fn what_to_do(language: Language, number: CriterionNumber, pledge: &CampaignPledge) -> [String; 3] {
    let keys = match number.number() {
        1 => ["step-1-read", "step-1-ask", "step-1-write"],
        2 => ["step-2-choose", "step-2-adopt", "step-2-publish"],
        3 => ["step-3-count", "step-3-set", "step-3-say"],
        4 => ["step-4-choose", "step-4-plan", "step-4-write"],
        _ => ["step-5-publish", "step-5-report", "step-5-keep"],
    };
    keys.map(|key| with_years(language, key, pledge))
}
