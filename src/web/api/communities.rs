//! `/communities.json` and `.csv`: one row per community.

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::{CommunityKind, GoalKind, PromiseCode, ReasonCode, Slug, Tonnes, VerdictKind, Year};
use crate::store::Summary;
use crate::words::{Language, label, listed as words, not_known};

/// A community in the list.
#[derive(Serialize, JsonSchema)]
pub struct CommunityRow {
    /// The name in addresses.
    slug: Slug,
    /// The name.
    name: String,
    /// The kind of government.
    kind: CommunityKind,
    /// The country as an ISO 3166-1 alpha-2 code.
    country: String,
    /// The postal code of the state, or the name of the region. `null` if neither is known.
    region: Option<String>,
    /// The county. `null` if there is none or none was found.
    county: Option<String>,
    /// The year of the newest community-wide inventory that does not rest on news alone.
    latest_year: Option<Year>,
    /// The gross total of that inventory, in t CO₂e.
    latest_tco2e: Option<Tonnes>,
    /// Whether the community itself reported that total and nobody verified it.
    latest_self_reported: Option<bool>,
    /// Why there is no such inventory.
    latest_reason: Option<&'static str>,
    /// The change since the baseline year of the next target, in percent. A fall is negative.
    change_since_baseline_pct: Option<f64>,
    /// Why the change is not known.
    change_since_baseline_pct_reason: Option<&'static str>,
    /// The year that the change is measured from.
    baseline_year: Option<Year>,
    /// The next interim target in words.
    interim_target: Option<String>,
    /// The year of that target.
    interim_target_year: Option<Year>,
    /// The cut of that target, in percent below its baseline year.
    interim_target_reduction_pct: Option<f64>,
    /// Whether the community itself reported that target and nobody verified it.
    interim_target_self_reported: Option<bool>,
    /// The year of the net-zero target. `null` if none was found.
    net_zero_year: Option<Year>,
    /// Whether the community itself reported that target and nobody verified it.
    net_zero_self_reported: Option<bool>,
    /// The verdict on the next interim target, as the page words it.
    verdict: &'static str,
    /// The verdict as a code.
    verdict_code: VerdictKind,
    /// Why the verdict is `cant-tell`. `null` for every other verdict.
    verdict_reason: Option<&'static str>,
    /// The verdict in a plain sentence.
    sentence: String,
    /// Whether the verdict is on its own target or on its pledge; `null` without either.
    verdict_target_kind: Option<GoalKind>,
    /// The year of the count that the verdict rests on; `null` if there is none.
    verdict_year: Option<Year>,
    /// Whether that count is more than five years old.
    verdict_old: bool,
    /// Whether leaving out a single year of the pace would give another verdict.
    verdict_close: bool,
    /// The observed pace divided by the needed one: 1 is just enough, and a rise is negative.
    verdict_ratio: Option<f64>,
    /// Its next own interim target against the half that is pledged.
    promise: PromiseCode,
    /// The years from its newest inventory to `as_of`.
    #[schemars(extend("x-unit" = "years"))]
    latest_age_years: Option<u32>,
    /// The inventories of that one's series, itself included.
    #[schemars(extend("x-unit" = "inventories"))]
    comparable: Option<usize>,
    /// Its recorded actions.
    #[schemars(extend("x-unit" = "actions"))]
    actions: usize,
    /// Its actions in force or done.
    #[schemars(extend("x-unit" = "actions"))]
    actions_in_place: usize,
    /// Its inclusive actions in force or done.
    #[schemars(extend("x-unit" = "actions"))]
    inclusive_in_place: usize,
    /// How many of the five years before `as_of` have a report.
    #[schemars(extend("x-unit" = "years"))]
    years_reported: usize,
    /// The first sentences of its page, made from the five answers.
    answers_sentence: String,
}

pub fn list(found: &[Summary]) -> Vec<CommunityRow> {
    found.iter().map(row).collect()
}

fn row(listed: &Summary) -> CommunityRow {
    let latest = listed.latest.as_ref().ok();
    let change = listed.change.as_ref().ok();
    let interim = listed.interim.as_ref();
    let answers = &listed.answers;
    CommunityRow {
        slug: listed.slug.clone(),
        name: listed.name.clone(),
        kind: listed.kind,
        country: listed.country.clone(),
        region: listed.region.clone(),
        county: listed.county.clone(),
        latest_year: latest.map(|latest| latest.year),
        latest_tco2e: latest.map(|latest| latest.total),
        latest_self_reported: latest.map(|latest| latest.self_reported),
        latest_reason: listed.latest.as_ref().err().map(short_reason),
        change_since_baseline_pct: change.map(|change| crate::web::api::rounded(change.pct)),
        change_since_baseline_pct_reason: listed.change.as_ref().err().map(short_reason),
        baseline_year: change.map(|change| change.since),
        interim_target: interim
            .map(|i| words::interim(Language::En, Some((i.year, i.reduction_pct, i.baseline_year)))),
        interim_target_year: interim.map(|i| i.year),
        interim_target_reduction_pct: interim.map(|i| i.reduction_pct),
        interim_target_self_reported: interim.map(|i| i.self_reported),
        net_zero_year: listed.net_zero.map(|target| target.year),
        net_zero_self_reported: listed.net_zero.map(|target| target.self_reported),
        verdict: label::verdict(Language::En, answers.pace.verdict),
        verdict_code: answers.pace.verdict,
        verdict_reason: answers.pace.reason.as_ref().map(short_reason),
        sentence: listed.sentence.clone(),
        verdict_target_kind: answers.pace.target_kind,
        verdict_year: answers.pace.counted_in,
        verdict_old: answers.pace.old,
        verdict_close: answers.pace.close,
        verdict_ratio: answers.pace.ratio.map(crate::web::api::rounded),
        promise: answers.promise.code,
        latest_age_years: answers.count.as_ref().map(|count| count.age),
        comparable: answers.count.as_ref().map(|count| count.comparable.len()),
        actions: answers.doing.actions,
        actions_in_place: answers.doing.in_place,
        inclusive_in_place: answers.doing.inclusive_in_place,
        years_reported: answers.reporting.years.len(),
        answers_sentence: listed.lead.clone(),
    }
}

fn short_reason(code: &ReasonCode) -> &'static str {
    not_known::short(Language::En, *code)
}
