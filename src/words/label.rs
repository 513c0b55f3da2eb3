//! Labels for the codes of the record.

use crate::domain::{
    ActionSector, ActionStatus, Basis, CampaignPledge, ChangeTopic, CommunityKind, CriterionNumber,
    CriterionStatus, PopulationKind, Precision, Protocol, ReportKind, ResourceKind, Sector, SourceKind,
    TargetKind, TargetStatus, VerdictKind,
};

use super::language::Language;

pub fn kind(language: Language, kind: CommunityKind) -> &'static str {
    language.text(match kind {
        CommunityKind::City => "kind-city",
        CommunityKind::Town => "kind-town",
        CommunityKind::LocalGovernment => "kind-local-government",
        CommunityKind::State => "kind-state",
    })
}

pub fn basis(language: Language, basis: Basis) -> &'static str {
    language.text(match basis {
        Basis::Community => "basis-community",
        Basis::Municipal => "basis-municipal",
    })
}

pub fn sector(language: Language, sector: Sector) -> &'static str {
    language.text(match sector {
        Sector::Stationary => "sector-stationary",
        Sector::Transport => "sector-transport",
        Sector::Waste => "sector-waste",
        Sector::Ippu => "sector-ippu",
        Sector::Afolu => "sector-afolu",
        Sector::Other => "sector-other",
    })
}

/// A short label inside a chart.
pub fn sector_short(language: Language, sector: Sector) -> &'static str {
    language.text(match sector {
        Sector::Stationary => "sector-short-stationary",
        Sector::Transport => "sector-short-transport",
        Sector::Waste => "sector-short-waste",
        Sector::Ippu => "sector-short-ippu",
        Sector::Afolu => "sector-short-afolu",
        Sector::Other => "sector-short-other",
    })
}

pub fn precision(language: Language, precision: Precision) -> &'static str {
    language.text(match precision {
        Precision::Exact => "precision-exact",
        Precision::Rounded => "precision-rounded",
        Precision::Derived => "precision-derived",
        Precision::ReadOffChart => "precision-read-off-chart",
    })
}

pub fn protocol(language: Language, protocol: Option<Protocol>) -> &'static str {
    language.text(match protocol {
        Some(Protocol::Gpc) => "protocol-gpc",
        Some(Protocol::Uscp) => "protocol-uscp",
        Some(Protocol::Lgop) => "protocol-lgop",
        Some(Protocol::MapcTool) => "protocol-mapc-tool",
        Some(Protocol::Other) => "protocol-other",
        None => "protocol-not-stated",
    })
}

pub fn verdict(language: Language, verdict: VerdictKind) -> &'static str {
    language.text(match verdict {
        VerdictKind::CantTell => "verdict-cant-tell",
        VerdictKind::Met => "verdict-met",
        VerdictKind::Missed => "verdict-missed",
        VerdictKind::GoingUp => "verdict-going-up",
        VerdictKind::OnPace => "verdict-on-pace",
        VerdictKind::Behind => "verdict-behind",
    })
}

pub fn target_kind(language: Language, kind: TargetKind) -> &'static str {
    language.text(match kind {
        TargetKind::Interim => "target-interim",
        TargetKind::NetZero => "target-net-zero",
    })
}

pub fn target_status(language: Language, status: TargetStatus) -> &'static str {
    language.text(match status {
        TargetStatus::Adopted => "target-adopted",
        TargetStatus::Draft => "target-draft",
    })
}

pub fn criterion_status(language: Language, status: CriterionStatus) -> &'static str {
    language.text(match status {
        CriterionStatus::Met => "criterion-met",
        CriterionStatus::InProgress => "criterion-in-progress",
        CriterionStatus::NotFound => "criterion-not-found",
    })
}

pub fn action_sector(language: Language, sector: ActionSector) -> &'static str {
    language.text(match sector {
        ActionSector::Buildings => "action-sector-buildings",
        ActionSector::Energy => "action-sector-energy",
        ActionSector::Transport => "action-sector-transport",
        ActionSector::Waste => "action-sector-waste",
        ActionSector::Nature => "action-sector-nature",
        ActionSector::CrossCutting => "action-sector-cross-cutting",
    })
}

pub fn action_status(language: Language, status: ActionStatus) -> &'static str {
    language.text(match status {
        ActionStatus::Planned => "action-planned",
        ActionStatus::InProgress => "action-in-progress",
        ActionStatus::InForce => "action-in-force",
        ActionStatus::Done => "action-done",
    })
}

pub fn report_kind(language: Language, kind: ReportKind) -> &'static str {
    language.text(match kind {
        ReportKind::Inventory => "report-inventory",
        ReportKind::CdpDisclosure => "report-cdp-disclosure",
        ReportKind::ActionPlan => "report-action-plan",
        ReportKind::ProgressReport => "report-progress-report",
    })
}

pub fn resource_kind(language: Language, kind: ResourceKind) -> &'static str {
    language.text(match kind {
        ResourceKind::CaseStudy => "resource-case-studies",
        ResourceKind::Guide => "resource-guides",
        ResourceKind::TechnicalReport => "resource-technical-reports",
    })
}

pub fn source_kind(language: Language, kind: SourceKind) -> &'static str {
    language.text(match kind {
        SourceKind::Official => "source-official",
        SourceKind::Dataset => "source-dataset",
        SourceKind::News => "source-news",
    })
}

pub fn population_kind(language: Language, kind: PopulationKind) -> &'static str {
    language.text(match kind {
        PopulationKind::Census => "population-census",
        PopulationKind::Estimate => "population-estimate",
    })
}

/// The rule of a criterion. Source: METHOD, "Criteria".
pub fn change_topic(language: Language, topic: ChangeTopic) -> &'static str {
    language.text(match topic {
        ChangeTopic::Verdict => "topic-verdict",
        ChangeTopic::Inventory => "topic-inventory",
        ChangeTopic::Target => "topic-target",
        ChangeTopic::Criterion => "topic-criterion",
        ChangeTopic::Action => "topic-action",
        ChangeTopic::Report => "topic-report",
    })
}

pub fn criterion_rule(language: Language, number: CriterionNumber, pledge: &CampaignPledge) -> String {
    let key = match number.number() {
        1 => "rule-1",
        2 => "rule-2",
        3 => "rule-3",
        4 => "rule-4",
        _ => "rule-5",
    };
    with_years(language, key, pledge)
}

/// A message about what the campaign asks, with its years.
pub fn with_years(language: Language, key: &'static str, pledge: &CampaignPledge) -> String {
    let message = language.message(key).with("halve-by", pledge.halve_by);
    message.with("net-zero-by", pledge.net_zero_by).to_string()
}
