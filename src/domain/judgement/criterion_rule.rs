//! The rule of each criterion, applied to the record. `check` compares the editors' status with it.

use crate::domain::record::{
    ActionStatus, Basis, CampaignPledge, Community, CriterionNumber, CriterionStatus, Target, TargetKind,
};
use crate::domain::values::Year;

use super::answers::ReportingAnswer;
use super::assessment::Assessment;

/// The years with a report that criterion 5 asks for, of the five before today's.
pub const REPORT_YEARS: usize = 3;
const HALF: f64 = 50.0;

/// The status by the rule of a criterion, and what in the record decides it.
#[derive(Clone, Debug, PartialEq)]
pub struct Ruling<'a> {
    pub status: CriterionStatus,
    pub grounds: Grounds<'a>,
}

/// What a rule finds in the record.
#[derive(Clone, Debug, PartialEq)]
pub enum Grounds<'a> {
    Pledge {
        has_joined: bool,
    },
    /// The target that comes nearest to the rule. `None` if the record has none of this kind.
    Target(TargetKind, Option<&'a Target>),
    /// The number of inclusive actions that have begun, and of those that are planned.
    InclusiveActions {
        begun: usize,
        planned: usize,
    },
    /// The years with a report, and whether the record has both targets and actions.
    Reports {
        years: ReportingAnswer,
        are_public: bool,
    },
}

/// The status by the record alone. Documents may prove more than the record contains: an endorsement of its own,
/// a target that its method calls 1.5 °C-aligned, a plan to set a target. Source: METHOD, "Criteria".
pub fn by_rule<'a>(
    assessment: &Assessment<'a>,
    number: CriterionNumber,
    pledge: &CampaignPledge,
) -> Ruling<'a> {
    let community = assessment.community;
    match number.number() {
        1 => endorses(community),
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

/// Met by joining, because joining is the endorsement.
fn endorses<'a>(community: &Community) -> Ruling<'a> {
    let has_joined = community.pledge.is_some();
    Ruling { status: status(has_joined, false), grounds: Grounds::Pledge { has_joined } }
}

/// Met by an adopted net-zero year in time. A draft or a later year is in progress.
fn net_zero<'a>(community: &'a Community, pledge: &CampaignPledge) -> Ruling<'a> {
    nearest(TargetKind::NetZero, community, |target| is_zero_by(target, pledge.net_zero_by))
}

/// Met by a target for the year of the pledge of at least half below a stated year, or by net zero until then.
/// A weaker one, a later one, a draft, or one without a baseline year is in progress.
fn halves<'a>(community: &'a Community, pledge: &CampaignPledge) -> Ruling<'a> {
    let by = pledge.halve_by;
    let halves = |target: &Target| {
        target.is_adopted(TargetKind::Interim, Basis::Community)
            && target.year == by
            && target.reduction.number() >= HALF
            && target.baseline_year.is_some()
    };
    nearest(TargetKind::Interim, community, |target| halves(target) || is_zero_by(target, by))
}

fn is_zero_by(target: &Target, year: Year) -> bool {
    target.is_adopted(TargetKind::NetZero, Basis::Community) && target.year <= year
}

/// A target that meets the rule, else any community-wide one of the kind.
fn nearest(kind: TargetKind, community: &Community, is_met: impl Fn(&Target) -> bool) -> Ruling<'_> {
    let of_kind = |target: &&Target| target.kind == kind && target.basis == Basis::Community;
    let met = community.targets.iter().find(|target| is_met(target));
    let found = met.or_else(|| community.targets.iter().find(of_kind));
    Ruling { status: status(met.is_some(), found.is_some()), grounds: Grounds::Target(kind, found) }
}

/// Met by an inclusive action that is in progress, in force or done. A planned one is in progress.
fn acts_inclusively<'a>(community: &Community) -> Ruling<'a> {
    let inclusive = community.actions.iter().filter(|action| action.is_inclusive());
    let planned = inclusive.clone().filter(|action| action.status == ActionStatus::Planned).count();
    let begun = inclusive.count() - planned;
    Ruling { status: status(begun > 0, planned > 0), grounds: Grounds::InclusiveActions { begun, planned } }
}

/// Met by public targets and actions, and reports for at least three of the five years before today's. One or
/// two are in progress.
fn reports<'a>(assessment: &Assessment<'_>) -> Ruling<'a> {
    let community = assessment.community;
    let years = ReportingAnswer::new(&community.reports, assessment.as_of);
    let are_public = !community.targets.is_empty() && !community.actions.is_empty();
    Ruling {
        status: status(are_public && years.years.len() >= REPORT_YEARS, !years.years.is_empty()),
        grounds: Grounds::Reports { years, are_public },
    }
}
