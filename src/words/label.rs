//! What the codes of the record are called on a page.

use crate::domain::{
    ActionSector, ActionStatus, Basis, CommunityKind, CriterionNumber, CriterionStatus, PopulationKind,
    Precision, Protocol, ReportKind, ResourceKind, Sector, SourceKind, TargetKind, TargetStatus,
};

pub fn kind(kind: CommunityKind) -> &'static str {
    match kind {
        CommunityKind::City => "City",
        CommunityKind::Town => "Town",
        CommunityKind::State => "State",
    }
}

pub fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Community => "whole community",
        Basis::Municipal => "government operations only",
    }
}

pub fn sector(sector: Sector) -> &'static str {
    match sector {
        Sector::Stationary => "Buildings and other stationary energy",
        Sector::Transport => "Transportation",
        Sector::Waste => "Waste and wastewater",
        Sector::Ippu => "Industrial processes and product use",
        Sector::Afolu => "Agriculture, forestry and land use",
        Sector::Other => "Other, not placed by the source",
    }
}

/// For a label inside a chart.
pub fn sector_short(sector: Sector) -> &'static str {
    match sector {
        Sector::Stationary => "Buildings",
        Sector::Transport => "Transportation",
        Sector::Waste => "Waste",
        Sector::Ippu => "Industry",
        Sector::Afolu => "Land use",
        Sector::Other => "Other",
    }
}

pub fn precision(precision: Precision) -> &'static str {
    match precision {
        Precision::Exact => "as published",
        Precision::Rounded => "rounded by the source",
        Precision::Derived => "worked out from published figures",
        Precision::ReadOffChart => "read off a chart",
    }
}

pub fn protocol(protocol: Option<Protocol>) -> &'static str {
    match protocol {
        Some(Protocol::Gpc) => "GPC",
        Some(Protocol::Uscp) => "U.S. Community Protocol",
        Some(Protocol::Lgop) => "Local Government Operations Protocol",
        Some(Protocol::MapcTool) => "MAPC's tool, which follows the GPC",
        Some(Protocol::Other) => "another method",
        None => "method not stated",
    }
}

pub fn target_kind(kind: TargetKind) -> &'static str {
    match kind {
        TargetKind::Interim => "Interim",
        TargetKind::NetZero => "Net zero",
    }
}

pub fn target_status(status: TargetStatus) -> &'static str {
    match status {
        TargetStatus::Adopted => "adopted",
        TargetStatus::Draft => "draft",
    }
}

pub fn criterion_status(status: CriterionStatus) -> &'static str {
    match status {
        CriterionStatus::Met => "Met",
        CriterionStatus::InProgress => "In progress",
        CriterionStatus::NotFound => "Not found",
    }
}

pub fn action_sector(sector: ActionSector) -> &'static str {
    match sector {
        ActionSector::Buildings => "Buildings",
        ActionSector::Energy => "Energy",
        ActionSector::Transport => "Transportation",
        ActionSector::Waste => "Waste",
        ActionSector::Nature => "Nature",
        ActionSector::CrossCutting => "Across sectors",
    }
}

pub fn action_status(status: ActionStatus) -> &'static str {
    match status {
        ActionStatus::Planned => "Planned",
        ActionStatus::InProgress => "In progress",
        ActionStatus::InForce => "In force",
        ActionStatus::Done => "Done",
    }
}

pub fn report_kind(kind: ReportKind) -> &'static str {
    match kind {
        ReportKind::Inventory => "Inventory",
        ReportKind::CdpDisclosure => "CDP disclosure",
        ReportKind::ActionPlan => "Action plan",
        ReportKind::ProgressReport => "Progress report",
    }
}

pub fn resource_kind(kind: ResourceKind) -> &'static str {
    match kind {
        ResourceKind::CaseStudy => "Case studies",
        ResourceKind::Guide => "Implementation guides",
        ResourceKind::TechnicalReport => "Technical reports",
    }
}

pub fn source_kind(kind: SourceKind) -> &'static str {
    match kind {
        SourceKind::Official => "the community's own",
        SourceKind::Dataset => "public data set",
        SourceKind::News => "news or others",
    }
}

pub fn population_kind(kind: PopulationKind) -> &'static str {
    match kind {
        PopulationKind::Census => "census",
        PopulationKind::Estimate => "estimate",
    }
}

/// The rule a status is judged by, from METHOD.
pub fn criterion_rule(number: CriterionNumber) -> &'static str {
    match number.number() {
        1 => {
            "Met by joining, for joining is the endorsement, or by an endorsement of its own; the evidence says which."
        }
        2 => "Met when a community-wide net-zero or carbon-neutral year of 2050 or earlier is documented.",
        3 => {
            "Met when a community-wide 2030 target of at least 50% below a stated baseline, or one its method calls 1.5 °C-aligned, is documented. A weaker target, one without a baseline, one rated 2 °C, or a plan to set one: in progress."
        }
        4 => "Met when an action in progress, in force or done has a source that makes equity part of it.",
        _ => {
            "Met when targets and actions are public and disclosures were found for at least three different years, the newest no more than five years old. Fewer or older: in progress."
        }
    }
}
