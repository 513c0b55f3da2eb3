//! What was promised, what is being done, and where that stands.

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::{
    Action, ActionSector, ActionStatus, Basis, Code, Community, CriterionStatus, FairShare, Judgement, Percent,
    Standing, TargetKind, TargetStatus, Year,
};
use crate::web::api::community::origin::OriginTwin;
use crate::web::api::community::text;
use crate::web::api::schema;
use crate::web::api::{known, rounded};

/// How far emissions are to fall, and by when.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Target")]
pub struct TargetTwin<'a> {
    /// A step on the way, or net zero.
    #[schemars(schema_with = "schema::code::<TargetKind>")]
    kind: &'static str,
    /// All emissions of the place, or those of its government's own operations.
    #[schemars(schema_with = "schema::code::<Basis>")]
    basis: &'static str,
    /// The year it is due.
    #[schemars(schema_with = "schema::year")]
    year: i32,
    /// The cut promised, in percent below the baseline year.
    reduction_pct: f64,
    /// The part of a net-zero target that must be real cuts, in percent; `null` where none is
    /// stated.
    gross_floor_pct: Option<f64>,
    /// The year it is measured from; `null` where no document states one.
    #[schemars(schema_with = "schema::maybe_year")]
    baseline_year: Option<i32>,
    /// What may be emitted in the target year, in t CO₂e.
    level_tco2e: Option<f64>,
    /// Why that is not known.
    level_tco2e_reason: Option<String>,
    /// Adopted, or a draft, which is never judged.
    #[schemars(schema_with = "schema::code::<TargetStatus>")]
    status: &'static str,
    /// When it was adopted; `null` where not found.
    #[schemars(schema_with = "schema::maybe_day")]
    adopted: Option<String>,
    /// The source's own short phrase.
    wording: &'a str,
    /// The document it rests on: a key of `sources`.
    source: &'a str,
    /// The row that an import read it from; `null` where an editor wrote it from the document.
    origin: Option<OriginTwin<'a>>,
}

/// The yardstick beside the community's own target; it does not judge.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "FairShare")]
pub struct FairShareTwin<'a> {
    /// The published cut per person, in percent below the reference years.
    reduction_pct: f64,
    /// The year it is due by.
    #[schemars(schema_with = "schema::year")]
    by: i32,
    /// Whose analysis it is.
    basis: &'a str,
    /// What the community might emit in that year, in t CO₂e.
    level_tco2e: Option<f64>,
    /// Why that is not known.
    level_tco2e_reason: Option<String>,
    /// The year of the inventory it is measured from.
    #[schemars(schema_with = "schema::maybe_year")]
    reference_year: Option<i32>,
    /// What each resident emitted then, in t CO₂e.
    per_person_tco2e: Option<f64>,
    /// The year of the residents that the level is for.
    #[schemars(schema_with = "schema::maybe_year")]
    population_year: Option<i32>,
}

/// Where it stands on a criterion.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Standing")]
pub struct StandingTwin<'a> {
    /// The criterion, from 1 to 5.
    #[schemars(schema_with = "schema::criterion")]
    number: u8,
    /// The editors' judgement.
    #[schemars(schema_with = "schema::code::<CriterionStatus>")]
    status: &'static str,
    /// What it rests on, in a sentence.
    evidence: &'a str,
    /// The document it rests on: a key of `sources`.
    source: &'a str,
}

/// What it does about its emissions.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Action")]
pub struct ActionTwin<'a> {
    /// In a few words.
    title: &'a str,
    /// What it is about.
    #[schemars(schema_with = "schema::code::<ActionSector>")]
    sector: &'static str,
    /// How far it has come.
    #[schemars(schema_with = "schema::code::<ActionStatus>")]
    status: &'static str,
    /// When it started; `null` where not found.
    #[schemars(schema_with = "schema::maybe_day")]
    started: Option<String>,
    /// The next date by which its document says that it, or a goal it sets, is reached; `null` where
    /// none is stated.
    #[schemars(schema_with = "schema::maybe_day")]
    due: Option<String>,
    /// Whether the source makes equity part of it.
    inclusive: bool,
    /// How the source does so, in the record's own words; `null` where it does not.
    inclusive_because: Option<&'a str>,
    /// What is done, in a sentence or two.
    summary: &'a str,
    /// The document it rests on: a key of `sources`.
    source: &'a str,
}

pub fn target<'a>(judged: &Judgement<'a>) -> TargetTwin<'a> {
    let target = judged.target;
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
        origin: target.origin.as_ref().map(OriginTwin::new),
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
        due: text(action.due),
        inclusive: action.is_inclusive(),
        inclusive_because: action.inclusive_because.as_deref(),
        summary: &action.summary,
        source: action.source.as_str(),
    }
}
