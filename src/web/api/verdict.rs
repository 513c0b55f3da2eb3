//! The verdict, with every number behind it.

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::{Assessment, GoalKind, Judgement, Known, VerdictKind, Year};
use crate::web::api::{known, rounded};
use crate::words;
use crate::words::{Language, not_known};

/// The verdict on the community's own next target, or else on its pledge, and every number behind it. It rests on the
/// count of `latest_year` and is never withdrawn for age.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Verdict")]
pub struct VerdictTwin {
    /// The year of the target. `null` if there is none.
    target_year: Option<Year>,
    /// The verdict as a code, such as `on-pace`.
    code: VerdictKind,
    /// The verdict as the page words it.
    word: &'static str,
    /// The verdict in a plain sentence.
    sentence: String,
    /// Why the verdict is `cant-tell`. `null` for every other verdict.
    reason: Option<String>,
    /// The series of inventories behind the verdict.
    series: Option<String>,
    /// The year that the cut is measured from. `null` if no document states it.
    baseline_year: Option<Year>,
    /// Emissions in the baseline year, in t CO₂e.
    baseline_tco2e: Option<f64>,
    /// The emissions that the target allows in its year, in t CO₂e.
    target_tco2e: Option<f64>,
    /// Why the value before it is not known.
    target_tco2e_reason: Option<String>,
    /// The newest year of that series.
    latest_year: Option<Year>,
    /// Emissions in the newest year, in t CO₂e.
    latest_tco2e: Option<f64>,
    /// The change since the baseline year, in percent. A fall is negative.
    change_since_baseline_pct: Option<f64>,
    /// Why the value before it is not known.
    change_since_baseline_pct_reason: Option<String>,
    /// The cut that is needed each year from `latest_year` on, in percent of the year before.
    needed_pct_per_year: Option<f64>,
    /// Why the value before it is not known.
    needed_pct_per_year_reason: Option<String>,
    /// The cut observed each year, in percent of the year before. A rise is negative.
    observed_pct_per_year: Option<f64>,
    /// Why the value before it is not known.
    observed_pct_per_year_reason: Option<String>,
    /// The cut that is needed each year from `latest_year` on, on a straight line, in t CO₂e.
    needed_tco2e_per_year: Option<f64>,
    /// Why the value before it is not known.
    needed_tco2e_per_year_reason: Option<String>,
    /// The emissions in the target year if the observed pace continues, in t CO₂e.
    projected_tco2e: Option<f64>,
    /// Why the value before it is not known.
    projected_tco2e_reason: Option<String>,
    /// The newest emissions minus the promised path, in t CO₂e. Below the path it is negative.
    gap_to_path_tco2e: Option<f64>,
    /// Why the value before it is not known.
    gap_to_path_tco2e_reason: Option<String>,
    /// Whether the verdict is on the community's own target or on its pledge. `null` without either.
    target_kind: Option<GoalKind>,
    /// Whether the count of `latest_year` is more than five years old.
    old: bool,
    /// Whether leaving out a single year of the pace would give another verdict.
    close: bool,
    /// The year that the pledge is measured from: the earliest inventory of the series. `null` for an own target.
    reference_year: Option<Year>,
    /// The lowest pace if any one inventory but the newest is left out, in percent of the year before.
    observed_low_pct_per_year: Option<f64>,
    /// The highest pace so, in percent of the year before.
    observed_high_pct_per_year: Option<f64>,
    /// The observed pace divided by the needed one: 1 is just enough, and a rise is negative.
    ratio: Option<f64>,
    /// The ratio at the lowest pace.
    ratio_low: Option<f64>,
    /// The ratio at the highest pace.
    ratio_high: Option<f64>,
}

pub fn twin(assessment: &Assessment<'_>) -> VerdictTwin {
    let (judged, verdict) = (assessment.headline(), assessment.verdict());
    let number = |of: fn(&Judgement<'_>) -> Known<f64>| known(&judged.and_then(of), |n| rounded(*n));
    let (target_tco2e, target_tco2e_reason) = number(|j| j.level.map(|t| t.number()));
    let (change, change_reason) = number(|j| j.change_since_baseline_pct);
    let (needed, needed_reason) = number(|j| j.needed.map(|rate| rate.pct_per_year()));
    let (observed, observed_reason) = number(|j| j.pace.map(|rate| rate.pct_per_year()));
    let (tonnes, tonnes_reason) = number(|j| j.needed_tonnes);
    let (projected, projected_reason) = number(|j| j.projected.map(|t| t.number()));
    let (gap, gap_reason) = number(|j| j.gap);
    let year = |of: fn(&Judgement<'_>) -> Known<Year>| judged.and_then(of).ok();
    VerdictTwin {
        target_year: year(|j| Ok(j.goal.year())),
        code: verdict.kind(),
        word: words::label::verdict(Language::En, verdict.kind()),
        sentence: words::verdict::sentence(Language::En, assessment),
        reason: verdict.reason().map(|reason| not_known::sentence(Language::En, &reason)),
        series: judged.ok().and_then(|j| j.trajectory.as_ref().ok()).map(|t| t.series.to_string()),
        baseline_year: judged.ok().and_then(|j| j.goal.baseline_year()),
        baseline_tco2e: number(|j| j.baseline.map(|b| b.total.number())).0,
        target_tco2e,
        target_tco2e_reason,
        latest_year: year(|j| j.latest.map(|l| l.year)),
        latest_tco2e: number(|j| j.latest.map(|l| l.total.number())).0,
        change_since_baseline_pct: change,
        change_since_baseline_pct_reason: change_reason,
        needed_pct_per_year: needed,
        needed_pct_per_year_reason: needed_reason,
        observed_pct_per_year: observed,
        observed_pct_per_year_reason: observed_reason,
        needed_tco2e_per_year: tonnes,
        needed_tco2e_per_year_reason: tonnes_reason,
        projected_tco2e: projected,
        projected_tco2e_reason: projected_reason,
        gap_to_path_tco2e: gap,
        gap_to_path_tco2e_reason: gap_reason,
        target_kind: judged.ok().map(|j| j.goal.kind()),
        old: judged.is_ok_and(Judgement::is_old),
        close: judged.is_ok_and(|j| j.close),
        reference_year: judged.ok().filter(|j| j.goal.own().is_none()).and_then(|j| j.goal.baseline_year()),
        observed_low_pct_per_year: number(|j| j.spread.map(|spread| spread.low.pct_per_year())).0,
        observed_high_pct_per_year: number(|j| j.spread.map(|spread| spread.high.pct_per_year())).0,
        ratio: number(|j| j.ratio).0,
        ratio_low: number(|j| j.ratio_spread.map(|spread| spread.low)).0,
        ratio_high: number(|j| j.ratio_spread.map(|spread| spread.high)).0,
    }
}
