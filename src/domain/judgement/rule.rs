//! The rule of each criterion, applied to the record. `check` compares the editors' status with it.

use std::collections::BTreeSet;

use crate::domain::record::{
    ActionStatus, Basis, CampaignPledge, Community, CriterionNumber, CriterionStatus, ReportKind, TargetKind,
};
use crate::domain::values::Year;

use super::assessment::Assessment;

const REPORT_YEARS: usize = 3;
const NEWEST_REPORT_YEARS: i32 = 5;

/// The status by the record alone. If it is "in progress", documents may still prove more than the record
/// contains. Source: METHOD, "Criteria".
pub fn by_rule(
    assessment: &Assessment<'_>,
    number: CriterionNumber,
    pledge: &CampaignPledge,
) -> CriterionStatus {
    let community = assessment.community;
    let met = match number.number() {
        1 => community.pledge.is_some(),
        2 => assessment.net_zero().is_ok_and(|judgement| judgement.target.year <= pledge.net_zero_by),
        3 => halves(community, pledge.halve_by),
        4 => acts_inclusively(community),
        _ => reports(community, assessment.as_of),
    };
    if met { CriterionStatus::Met } else { CriterionStatus::InProgress }
}

fn halves(community: &Community, by: Year) -> bool {
    community.targets.iter().any(|target| {
        target.is_adopted(TargetKind::Interim, Basis::Community)
            && target.year == by
            && target.reduction.number() >= 50.0
            && target.baseline_year.is_some()
    })
}

fn acts_inclusively(community: &Community) -> bool {
    community.actions.iter().any(|action| action.is_inclusive() && action.status != ActionStatus::Planned)
}

fn reports(community: &Community, as_of: Year) -> bool {
    let disclosures = community.reports.iter().filter(|report| report.kind != ReportKind::ActionPlan);
    let years: BTreeSet<Year> = disclosures.map(|report| report.dated.filed_under()).collect();
    let recent = years.last().is_some_and(|newest| as_of.since(*newest) <= NEWEST_REPORT_YEARS);
    years.len() >= REPORT_YEARS && recent
}
