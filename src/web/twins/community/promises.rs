//! What was promised, what is being done, and where that stands.

use serde::Serialize;

use super::super::{known, rounded};
use super::text;
use crate::domain::{Action, Code, Community, FairShare, Percent, Standing, Target, Year};

#[derive(Serialize)]
pub struct TargetTwin<'a> {
    kind: &'static str,
    basis: &'static str,
    year: i32,
    reduction_pct: f64,
    gross_floor_pct: Option<f64>,
    baseline_year: Option<i32>,
    level_tco2e: Option<f64>,
    level_tco2e_reason: Option<String>,
    status: &'static str,
    adopted: Option<String>,
    wording: &'a str,
    source: &'a str,
}

/// The yardstick beside the community's own target; it does not judge.
#[derive(Serialize)]
pub struct FairShareTwin<'a> {
    reduction_pct: f64,
    by: i32,
    basis: &'a str,
    level_tco2e: Option<f64>,
    level_tco2e_reason: Option<String>,
    reference_year: Option<i32>,
    per_person_tco2e: Option<f64>,
    population_year: Option<i32>,
}

#[derive(Serialize)]
pub struct StandingTwin<'a> {
    number: u8,
    status: &'static str,
    evidence: &'a str,
    source: &'a str,
}

#[derive(Serialize)]
pub struct ActionTwin<'a> {
    title: &'a str,
    sector: &'static str,
    status: &'static str,
    started: Option<String>,
    inclusive: bool,
    summary: &'a str,
    source: &'a str,
}

pub fn target<'a>(community: &Community, target: &'a Target, as_of: Year) -> TargetTwin<'a> {
    let judged = community.judge(target, as_of);
    let (level_tco2e, level_tco2e_reason) = known(&judged.level, |level| rounded(level.number()));
    TargetTwin {
        kind: target.kind.code(),
        basis: target.basis.code(),
        year: target.year.number(),
        reduction_pct: target.reduction.number(),
        gross_floor_pct: target.gross_floor.map(Percent::number),
        baseline_year: target.baseline_year.map(Year::number),
        level_tco2e,
        level_tco2e_reason,
        status: target.status.code(),
        adopted: text(target.adopted),
        wording: &target.wording,
        source: target.source.as_str(),
    }
}

pub fn fair_share<'a>(community: &Community, fair: &'a FairShare) -> FairShareTwin<'a> {
    let yardstick = fair.yardstick(community);
    let found = yardstick.as_ref().ok();
    let (level_tco2e, level_tco2e_reason) = known(&yardstick, |yardstick| rounded(yardstick.level.number()));
    FairShareTwin {
        reduction_pct: fair.reduction.number(),
        by: fair.by.number(),
        basis: &fair.basis,
        level_tco2e,
        level_tco2e_reason,
        reference_year: found.map(|yardstick| yardstick.inventory.year.number()),
        per_person_tco2e: found.map(|yardstick| rounded(yardstick.per_person)),
        population_year: found.map(|yardstick| yardstick.residents_now.year.number()),
    }
}

pub fn standing(standing: &Standing) -> StandingTwin<'_> {
    StandingTwin {
        number: standing.number.number(),
        status: standing.status.code(),
        evidence: &standing.evidence,
        source: standing.source.as_str(),
    }
}

pub fn action(action: &Action) -> ActionTwin<'_> {
    ActionTwin {
        title: &action.title,
        sector: action.sector.code(),
        status: action.status.code(),
        started: text(action.started),
        inclusive: action.inclusive,
        summary: &action.summary,
        source: action.source.as_str(),
    }
}
