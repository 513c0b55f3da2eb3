//! The table `summary`: what lists show of a community. The domain computes it when the edition is built, so
//! that SQL can filter and sort by it.

use rusqlite::{Connection, Result, named_params};

use crate::domain::{
    AnswersSummary, Assessment, CommunityKind, CountAnswer, DoingAnswer, Inventory, NotKnown, OwnCut,
    PaceSummary, Precision, PromiseSummary, ReasonCode, ReportingAnswer, Sentences, Slug, Spread, Target,
    Tonnes, Year,
};
use crate::store::sql::{Row, Years, insert};

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
    /// The verdict in a plain sentence.
    pub sentence: String,
    pub answers: AnswersSummary,
    /// The first sentences of its page, made from the five answers.
    pub lead: String,
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
    let AnswersSummary { as_of, promise, count, pace, doing, reporting, .. } = AnswersSummary::new(assessment);
    let sentences = sentence(assessment);
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
        "verdict": pace.verdict,
        "verdict_reason": pace.reason,
        "verdict_sentence": sentences.verdict,
        "verdict_target_kind": pace.target_kind,
        "verdict_year": pace.counted_in,
        "verdict_old": pace.old,
        "verdict_close": pace.close,
        "verdict_ratio": pace.ratio,
        "verdict_ratio_low": pace.ratio_spread.map(|spread| spread.low),
        "verdict_ratio_high": pace.ratio_spread.map(|spread| spread.high),
        "pace_counts": pace.counts,
        "promise": promise.code,
        "pledged_by": promise.pledged_by,
        "latest_age_years": count.as_ref().map(|count| count.age),
        "comparable": count.as_ref().map(|count| count.comparable.len()),
        "comparable_years": count.as_ref().map(|count| Years(count.comparable.clone())),
        "counted_years": count.as_ref().map(|count| Years(count.all.clone())),
        "actions": doing.actions,
        "actions_in_place": doing.in_place,
        "inclusive_in_place": doing.inclusive_in_place,
        "reports": reporting.found,
        "years_reported": reporting.years.len(),
        "reported_years": Years(reporting.years.clone()),
        "as_of_year": as_of,
        "answers_sentence": sentences.answers,
        "rules_in_force": doing.rules,
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
        sentence: row.get("verdict_sentence")?,
        answers: answers(row)?,
        lead: row.get("answers_sentence")?,
        at: row.get::<Option<f64>>("latitude")?.zip(row.get("longitude")?),
    })
}

fn answers(row: &Row<'_>) -> Result<AnswersSummary> {
    let as_of = row.get("as_of_year")?;
    let Years(reported) = row.get("reported_years")?;
    Ok(AnswersSummary {
        as_of,
        by_law: row.get::<CommunityKind>("kind")? == CommunityKind::State,
        promise: PromiseSummary {
            code: row.get("promise")?,
            target: interim(row)?.map(|cut| OwnCut {
                year: cut.year,
                reduction_pct: cut.reduction_pct,
                baseline_year: cut.baseline_year,
                self_reported: cut.self_reported,
            }),
            pledged_by: row.get("pledged_by")?,
            net_zero: row.get("net_zero_year")?,
        },
        count: count(row)?,
        pace: pace(row)?,
        doing: DoingAnswer {
            actions: row.get("actions")?,
            in_place: row.get("actions_in_place")?,
            inclusive_in_place: row.get("inclusive_in_place")?,
            rules: row.get("rules_in_force")?,
        },
        reporting: ReportingAnswer::of_years(&reported.into_iter().collect(), row.get("reports")?, as_of),
    })
}

fn count(row: &Row<'_>) -> Result<Option<CountAnswer>> {
    let Some(age) = row.get("latest_age_years")? else { return Ok(None) };
    let (Years(comparable), Years(all)) = (row.get("comparable_years")?, row.get("counted_years")?);
    Ok(Some(CountAnswer { latest: row.get("latest_year")?, age, comparable, all }))
}

fn pace(row: &Row<'_>) -> Result<PaceSummary> {
    let ends = row.get::<Option<f64>>("verdict_ratio_low")?.zip(row.get("verdict_ratio_high")?);
    Ok(PaceSummary {
        verdict: row.get("verdict")?,
        reason: row.get("verdict_reason")?,
        target_kind: row.get("verdict_target_kind")?,
        counted_in: row.get("verdict_year")?,
        old: row.get("verdict_old")?,
        close: row.get("verdict_close")?,
        ratio: row.get("verdict_ratio")?,
        ratio_spread: ends.map(|(low, high)| Spread { low, high }),
        counts: row.get("pace_counts")?,
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
