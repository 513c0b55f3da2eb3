//! Compares the editors' status of each criterion with its rule, and words the warning.

use super::document::Document;
use crate::domain::{
    Assessment, CampaignPledge, Code, FigureName, Grounds, REPORT_YEARS, ReportingAnswer, Standing, Target,
    TargetKind, TargetStatus, by_rule,
};

/// Warns an editor of each status that contradicts the rule of its criterion. Source: METHOD, "Criteria".
pub fn warn(document: &Document<'_>, assessment: &Assessment<'_>, pledge: &CampaignPledge) {
    for standing in &assessment.community.standings {
        if let Some(message) = contradiction(assessment, standing, pledge) {
            document.warn(document.place_of(&FigureName::Criterion(standing.number)), message);
        }
    }
}

fn contradiction(assessment: &Assessment<'_>, standing: &Standing, pledge: &CampaignPledge) -> Option<String> {
    let (number, found) = (standing.number.number(), standing.status);
    let ruling = by_rule(assessment, standing.number, pledge);
    let (rule, why) = (ruling.status.code(), why(&ruling.grounds));
    (found != ruling.status).then(|| {
        let found = found.code();
        format!(
            "`status`: criterion {number} is {found}, but by its rule the record says {rule}: {why}; look again at both"
        )
    })
}

fn why(grounds: &Grounds<'_>) -> String {
    match grounds {
        Grounds::Pledge { has_joined: true } => "it has joined".to_owned(),
        Grounds::Pledge { has_joined: false } => "the file has no [pledge]".to_owned(),
        Grounds::Target(kind, None) => format!("it has no community-wide {} target", kind.code()),
        Grounds::Target(_, Some(target)) => format!("its target is {}", promise(target)),
        Grounds::InclusiveActions { begun: 0, planned: 0 } => "no action is inclusive".to_owned(),
        Grounds::InclusiveActions { begun: 0, .. } => "its inclusive actions are only planned".to_owned(),
        Grounds::InclusiveActions { .. } => "an inclusive action has begun".to_owned(),
        Grounds::Reports { years, are_public: true } => reported(years),
        Grounds::Reports { years, are_public: false } => {
            format!("it has no target or no action, and {}", reported(years))
        }
    }
}

/// `47% below 2012 by 2030`.
fn promise(target: &Target) -> String {
    let draft = if target.status == TargetStatus::Draft { "a draft of " } else { "" };
    if target.kind == TargetKind::NetZero {
        return format!("{draft}net zero by {}", target.year);
    }
    let baseline = match target.baseline_year {
        Some(year) => format!("below {year}"),
        None => "without a baseline year".to_owned(),
    };
    format!("{draft}{}% {baseline} by {}", target.reduction.number(), target.year)
}

/// `2 of the years 2021 to 2025 have a report (2021, 2022), and 3 are needed`.
fn reported(answer: &ReportingAnswer) -> String {
    let span = match answer.of.as_slice() {
        [first, .., last] => format!("the years {first} to {last}"),
        _ => "the years before".to_owned(),
    };
    let years: Vec<String> = answer.years.iter().map(ToString::to_string).collect();
    match years.len() {
        0 => format!("none of {span} has a report"),
        some => format!("{some} of {span} have a report ({}), and {REPORT_YEARS} are needed", years.join(", ")),
    }
}
