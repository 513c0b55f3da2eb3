//! The rule of each criterion, applied to the record. `check` compares the editors' status with it.

use crate::domain::record::{
    ActionStatus, Basis, CampaignPledge, Community, CriterionNumber, CriterionStatus, Target, TargetKind,
};

use super::answers::ReportingAnswer;
use super::assessment::Assessment;

const REPORT_YEARS: usize = 3;
const HALF: f64 = 50.0;

/// The status by the record alone. Documents may prove more than the record contains: an endorsement of its own,
/// a target that its method calls 1.5 °C-aligned, a plan to set a target. Source: METHOD, "Criteria".
pub fn by_rule(
    assessment: &Assessment<'_>,
    number: CriterionNumber,
    pledge: &CampaignPledge,
) -> CriterionStatus {
    let community = assessment.community;
    match number.number() {
        1 => status(community.pledge.is_some(), false),
        2 => net_zero(community, pledge),
        3 => halves(community, pledge),
        4 => acts_inclusively(community),
        _ => reports(assessment),
    }
}

fn status(met: bool, in_progress: bool) -> CriterionStatus {
    match (met, in_progress) {
        (true, _) => CriterionStatus::Met,
        (false, true) => CriterionStatus::InProgress,
        (false, false) => CriterionStatus::NotFound,
    }
}

fn community_wide(community: &Community, kind: TargetKind) -> impl Iterator<Item = &Target> {
    community.targets.iter().filter(move |target| target.kind == kind && target.basis == Basis::Community)
}

/// Met by an adopted net-zero year in time. A draft or a later year is in progress.
fn net_zero(community: &Community, pledge: &CampaignPledge) -> CriterionStatus {
    let in_time = |target: &Target| {
        target.is_adopted(TargetKind::NetZero, Basis::Community) && target.year <= pledge.net_zero_by
    };
    let targets = || community_wide(community, TargetKind::NetZero);
    status(targets().any(in_time), targets().next().is_some())
}

/// Met by a target for the year of the pledge of at least half below a stated year, or by net zero until then.
/// A weaker one, a draft, or one without a baseline year is in progress.
fn halves(community: &Community, pledge: &CampaignPledge) -> CriterionStatus {
    let halves = |target: &Target| {
        target.is_adopted(TargetKind::Interim, Basis::Community)
            && target.year == pledge.halve_by
            && target.reduction.number() >= HALF
            && target.baseline_year.is_some()
    };
    let zero_in_time = |target: &Target| {
        target.is_adopted(TargetKind::NetZero, Basis::Community) && target.year <= pledge.halve_by
    };
    let met = community.targets.iter().any(|target| halves(target) || zero_in_time(target));
    status(met, community_wide(community, TargetKind::Interim).next().is_some())
}

/// Met by an inclusive action that is in progress, in force or done. A planned one is in progress.
fn acts_inclusively(community: &Community) -> CriterionStatus {
    let inclusive = || community.actions.iter().filter(|action| action.is_inclusive());
    let met = inclusive().any(|action| action.status != ActionStatus::Planned);
    status(met, inclusive().next().is_some())
}

/// Met by public targets and actions, and reports for at least three of the five years before today's. One or
/// two are in progress.
fn reports(assessment: &Assessment<'_>) -> CriterionStatus {
    let community = assessment.community;
    let years = ReportingAnswer::new(&community.reports, assessment.as_of).years.len();
    let is_public = !community.targets.is_empty() && !community.actions.is_empty();
    status(is_public && years >= REPORT_YEARS, years > 0)
}
