//! The table `summary`: what lists show of a community. The domain computes it when the edition is built, so
//! that SQL can filter and sort by it.

use rusqlite::{Connection, Result, named_params};

use crate::domain::{
    Assessment, Code, CommunityKind, GoalKind, Inventory, Judgement, NotKnown, Precision, PromiseCode,
    ReasonCode, Sentences, Slug, Target, Tonnes, VerdictKind, Year,
};
use crate::store::sql::{Row, insert};

/// The rows that `read` reads. The communities come first, in their order: otherwise SQLite may begin with the
/// summaries and sort the result.
pub const SELECT: &str = "SELECT community.*, summary.*, latitude, longitude FROM community
    CROSS JOIN summary ON summary.community = slug LEFT JOIN place ON place.community = slug";

/// A value, or why it is not known.
pub type OrReason<T> = std::result::Result<T, ReasonCode>;

/// One row of the list. A reason replaces each unknown value.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    pub slug: Slug,
    pub name: String,
    pub kind: CommunityKind,
    /// Whether the community is known to have joined.
    pub joined: bool,
    pub county: Option<String>,
    pub country: String,
    pub region: Option<String>,
    pub latest: OrReason<LatestTotal>,
    pub change: OrReason<ChangeSince>,
    pub interim: Option<InterimCut>,
    pub net_zero: Option<NetZeroYear>,
    pub verdict: VerdictKind,
    pub verdict_reason: Option<ReasonCode>,
    pub sentence: String,
    pub pace: PaceSummary,
    pub answers: AnswersSummary,
    /// Latitude and longitude, in degrees.
    pub at: Option<(f64, f64)>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LatestTotal {
    pub year: Year,
    pub total: Tonnes,
    pub precision: Precision,
    pub self_reported: bool,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ChangeSince {
    pub pct: f64,
    pub since: Year,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct InterimCut {
    pub year: Year,
    pub reduction_pct: f64,
    pub baseline_year: Option<Year>,
    pub self_reported: bool,
}

/// The year and the certainty of the verdict.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PaceSummary {
    /// `None` without a target and a pledge.
    pub target_kind: Option<GoalKind>,
    pub counted_in: Option<Year>,
    pub old: bool,
    pub close: bool,
    pub ratio: Option<f64>,
}

/// The answers beside the pace.
#[derive(Clone, Debug, PartialEq)]
pub struct AnswersSummary {
    pub promise: PromiseCode,
    pub latest_age_years: Option<u32>,
    pub comparable: Option<usize>,
    pub actions: usize,
    pub actions_in_place: usize,
    pub inclusive_in_place: usize,
    pub years_reported: usize,
    pub sentence: String,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NetZeroYear {
    pub year: Year,
    pub self_reported: bool,
}

/// The English sentence of a verdict. The caller passes it in, because this module has no words of its own.
pub type VerdictSentence = fn(&Assessment<'_>) -> Sentences;

pub fn insert_of(db: &Connection, assessment: &Assessment<'_>, sentence: VerdictSentence) -> Result<()> {
    let latest = assessment.latest;
    let inventory = latest.as_ref().ok().map(|latest| latest.inventory);
    let change = latest.and_then(|latest| latest.change);
    let interim = assessment.next_interim().ok();
    let net_zero = assessment.net_zero_target().ok();
    let (judged, headline) = (assessment.verdict(), assessment.headline().ok());
    let answers = assessment.answers();
    let sentences = sentence(assessment);
    let count = answers.count.ok();
    let row = named_params! {
        "community": assessment.community.slug,
        "latest_year": inventory.map(|inventory| inventory.year),
        "latest_tco2e": inventory.map(|inventory| inventory.total),
        "latest_precision": inventory.map(|inventory| inventory.precision),
        "latest_self_reported": inventory.map(Inventory::is_self_reported),
        "latest_reason": latest.as_ref().err().map(NotKnown::reason_code),
        "change_since_baseline_pct": change.as_ref().ok().map(|change| change.pct),
        "change_since_year": change.as_ref().ok().map(|change| change.since),
        "change_reason": change.as_ref().err().map(NotKnown::reason_code),
        "interim_year": interim.map(|target| target.year),
        "interim_reduction_pct": interim.map(|target| target.reduction),
        "interim_baseline_year": interim.and_then(|target| target.baseline_year),
        "interim_self_reported": interim.map(Target::is_self_reported),
        "net_zero_year": net_zero.map(|target| target.year),
        "net_zero_self_reported": net_zero.map(Target::is_self_reported),
        "verdict": judged.kind().code(),
        "verdict_reason": judged.reason().as_ref().map(NotKnown::reason_code),
        "verdict_sentence": sentences.verdict,
        "verdict_target_kind": headline.map(|judgement| judgement.goal.kind().code()),
        "verdict_year": headline.and_then(Judgement::counted_in),
        "verdict_old": headline.is_some_and(Judgement::is_old),
        "verdict_close": headline.is_some_and(|judgement| judgement.close),
        "verdict_ratio": headline.and_then(|judgement| judgement.ratio.ok()),
        "promise": answers.promise.code.code(),
        "latest_age_years": count.map(|count| count.age),
        "comparable": count.map(|count| count.comparable),
        "actions": answers.doing.actions,
        "actions_in_place": answers.doing.in_place,
        "inclusive_in_place": answers.doing.inclusive_in_place,
        "years_reported": answers.reporting.years.len(),
        "answers_sentence": sentences.answers,
    };
    insert(db, "summary", row)
}

pub fn read(row: &Row<'_>) -> Result<Summary> {
    Ok(Summary {
        slug: row.get("slug")?,
        name: row.get("name")?,
        kind: row.get("kind")?,
        joined: row.get("member")?,
        county: row.get("county")?,
        country: row.get("country")?,
        region: row.get::<Option<String>>("region")?.or(row.get("state")?),
        latest: latest(row)?,
        change: change(row)?,
        interim: interim(row)?,
        net_zero: net_zero(row)?,
        verdict: row.get("verdict")?,
        verdict_reason: row.get("verdict_reason")?,
        sentence: row.get("verdict_sentence")?,
        pace: PaceSummary {
            target_kind: row.get("verdict_target_kind")?,
            counted_in: row.get("verdict_year")?,
            old: row.get("verdict_old")?,
            close: row.get("verdict_close")?,
            ratio: row.get("verdict_ratio")?,
        },
        answers: AnswersSummary {
            promise: row.get("promise")?,
            latest_age_years: row.get("latest_age_years")?,
            comparable: row.get("comparable")?,
            actions: row.get("actions")?,
            actions_in_place: row.get("actions_in_place")?,
            inclusive_in_place: row.get("inclusive_in_place")?,
            years_reported: row.get("years_reported")?,
            sentence: row.get("answers_sentence")?,
        },
        at: row.get::<Option<f64>>("latitude")?.zip(row.get("longitude")?),
    })
}

fn latest(row: &Row<'_>) -> Result<OrReason<LatestTotal>> {
    if let Some(reason) = row.get("latest_reason")? {
        return Ok(Err(reason));
    }
    Ok(Ok(LatestTotal {
        year: row.get("latest_year")?,
        total: row.get("latest_tco2e")?,
        precision: row.get("latest_precision")?,
        self_reported: row.get("latest_self_reported")?,
    }))
}

fn change(row: &Row<'_>) -> Result<OrReason<ChangeSince>> {
    if let Some(reason) = row.get("change_reason")? {
        return Ok(Err(reason));
    }
    Ok(Ok(ChangeSince { pct: row.get("change_since_baseline_pct")?, since: row.get("change_since_year")? }))
}

fn interim(row: &Row<'_>) -> Result<Option<InterimCut>> {
    let Some(year) = row.get("interim_year")? else { return Ok(None) };
    Ok(Some(InterimCut {
        year,
        reduction_pct: row.get("interim_reduction_pct")?,
        baseline_year: row.get("interim_baseline_year")?,
        self_reported: row.get("interim_self_reported")?,
    }))
}

fn net_zero(row: &Row<'_>) -> Result<Option<NetZeroYear>> {
    let Some(year) = row.get("net_zero_year")? else { return Ok(None) };
    Ok(Some(NetZeroYear { year, self_reported: row.get("net_zero_self_reported")? }))
}
