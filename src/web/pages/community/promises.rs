//! What was promised, where it stands on the five criteria, and what is being done.

use super::super::super::parts::{Badge, Cite};
use super::super::super::site::Site;
use crate::domain::{Code, Community, Criterion, Standing, Target, TargetStatus, Year};
use crate::words::number::{self, date, percent};
use crate::words::{label, not_known};

pub struct TargetRow {
    pub kind: &'static str,
    pub year: i32,
    pub basis: &'static str,
    pub cut: String,
    pub level: String,
    pub adopted: String,
    pub draft: bool,
    pub wording: String,
    pub badge: Badge,
    pub reason: Option<&'static str>,
    pub cite: Option<Cite>,
}

/// By basis, then year.
pub fn targets(community: &Community, as_of: Year) -> Vec<TargetRow> {
    let mut targets: Vec<&Target> = community.targets.iter().collect();
    targets.sort_by_key(|target| (target.basis, target.year));
    targets.into_iter().map(|target| row(community, target, as_of)).collect()
}

fn row(community: &Community, target: &Target, as_of: Year) -> TargetRow {
    let judged = community.judge(target, as_of);
    TargetRow {
        kind: label::target_kind(target.kind),
        year: target.year.number(),
        basis: label::basis(target.basis),
        cut: cut(target),
        level: match &judged.level {
            Ok(level) => format!("{} {}", number::about(level.number()), number::UNIT),
            Err(reason) => not_known::short(reason).to_owned(),
        },
        adopted: target.adopted.map_or_else(|| "date not found".to_owned(), date),
        draft: target.status == TargetStatus::Draft,
        wording: target.wording.clone(),
        badge: Badge::new(judged.verdict.kind()),
        reason: judged.verdict.reason().map(not_known::short),
        cite: Cite::of_figure(community, &target.source),
    }
}

fn cut(target: &Target) -> String {
    let below = match target.baseline_year {
        Some(baseline) => format!("{} below {baseline}", percent(target.reduction.number())),
        None => format!("{}, baseline year not stated", percent(target.reduction.number())),
    };
    match target.gross_floor {
        Some(floor) => format!("{below}, of which at least {} real cuts", percent(floor.number())),
        None => below,
    }
}

pub struct StandingRow {
    pub title: String,
    pub status: &'static str,
    pub word: &'static str,
    pub evidence: String,
    pub cite: Option<Cite>,
}

pub fn standings(site: &Site, community: &Community) -> Vec<StandingRow> {
    let of = |criterion: &Criterion| {
        let standing = community.standings.iter().find(|standing| standing.number == criterion.number)?;
        Some(standing_row(community, criterion, standing))
    };
    site.campaign.criteria.iter().filter_map(of).collect()
}

fn standing_row(community: &Community, criterion: &Criterion, standing: &Standing) -> StandingRow {
    StandingRow {
        title: criterion.title.clone(),
        status: standing.status.code(),
        word: label::criterion_status(standing.status),
        evidence: standing.evidence.clone(),
        cite: Cite::of_statement(community, &standing.source),
    }
}

pub struct ActionRow {
    pub title: String,
    pub sector: &'static str,
    pub status: &'static str,
    pub word: &'static str,
    pub started: String,
    pub inclusive: bool,
    pub summary: String,
    pub cite: Option<Cite>,
}

pub fn actions(community: &Community) -> Vec<ActionRow> {
    let row = |action: &crate::domain::Action| ActionRow {
        title: action.title.clone(),
        sector: label::action_sector(action.sector),
        status: action.status.code(),
        word: label::action_status(action.status),
        started: action.started.map_or_else(|| "start not found".to_owned(), |d| format!("since {}", date(d))),
        inclusive: action.inclusive,
        summary: action.summary.clone(),
        cite: Cite::of_statement(community, &action.source),
    };
    community.actions.iter().map(row).collect()
}
