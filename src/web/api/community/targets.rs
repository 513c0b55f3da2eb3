//! A target, with the level of emissions that it allows.

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::{
    Basis, Documents, Judgement, Key, Origin, PartialDate, Percent, Target, TargetKind, TargetRule,
    TargetStatus, Year,
};
use crate::web::api::{described, known, rounded};

/// A target: how far emissions are to fall, and by when.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Target", transform = described::by::<Target>)]
pub struct TargetTwin<'a> {
    kind: TargetKind,
    basis: Basis,
    year: Year,
    reduction_pct: Percent,
    gross_floor_pct: Option<Percent>,
    baseline_year: Option<Year>,
    /// The emissions that the target allows in its year, in t CO₂e.
    level_tco2e: Option<f64>,
    /// Why the level is not known.
    level_tco2e_reason: Option<String>,
    status: TargetStatus,
    adopted: Option<PartialDate>,
    wording: &'a str,
    source: &'a Key,
    origin: Option<&'a Origin<TargetRule>>,
    #[serde(flatten)]
    documents: &'a Documents,
}

/// `None` for the pledge, which the twin holds apart.
pub fn target<'a>(judged: &Judgement<'a>) -> Option<TargetTwin<'a>> {
    let target = judged.goal.own()?;
    let (level_tco2e, level_tco2e_reason) = known(&judged.level, |level| rounded(level.number()));
    Some(TargetTwin {
        kind: target.kind,
        basis: target.basis,
        year: target.year,
        reduction_pct: target.reduction,
        gross_floor_pct: target.gross_floor,
        baseline_year: target.baseline_year,
        level_tco2e,
        level_tco2e_reason,
        status: target.status,
        adopted: target.adopted,
        wording: &target.wording,
        source: &target.source,
        origin: target.origin.as_ref(),
        documents: &target.documents,
    })
}
