//! What was promised, where it stands on the five criteria, and what is being done.

use super::super::super::parts::{Badge, Cite};
use super::super::super::site::Site;
use crate::domain::{Action, Code, Community, Criterion, PartialDate, Standing, Target, TargetStatus, Year};
use crate::words::action::{self, Stage};
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

/// Actions that have come as far as each other.
pub struct StageRow {
    pub heading: String,
    pub actions: Vec<ActionRow>,
}

pub struct ActionRow {
    pub title: String,
    pub sector: &'static str,
    pub status: &'static str,
    pub word: &'static str,
    pub started: String,
    pub due: Option<String>,
    /// Whether a document says by when.
    pub dated: bool,
    pub inclusive_because: Option<String>,
    pub summary: String,
    pub cite: Option<Cite>,
}

/// From what is done to what is next; a stage without an action is left out.
pub fn actions(community: &Community, as_of: PartialDate) -> Vec<StageRow> {
    let stage = |stage: Stage| {
        let in_it = community.actions.iter().filter(|action| Stage::of(action.status) == stage);
        let actions: Vec<ActionRow> = in_it.map(|action| action_row(community, action, as_of)).collect();
        StageRow { heading: stage.heading(actions.len()), actions }
    };
    Stage::ALL.map(stage).into_iter().filter(|stage| !stage.actions.is_empty()).collect()
}

fn action_row(community: &Community, of: &Action, as_of: PartialDate) -> ActionRow {
    ActionRow {
        title: of.title.clone(),
        sector: label::action_sector(of.sector),
        status: of.status.code(),
        word: label::action_status(of.status),
        started: action::started(of),
        due: action::due(of, as_of),
        dated: of.due.is_some(),
        inclusive_because: of.inclusive_because.clone(),
        summary: of.summary.clone(),
        cite: Cite::of_statement(community, &of.source),
    }
}
