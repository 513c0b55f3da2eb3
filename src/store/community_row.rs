//! A row of `/communities.json` and `.csv`. `web` words it; the table `summary` has most of its columns.

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::{CommunityKind, GoalKind, PromiseCode, Slug, Tonnes, VerdictKind, Year};

/// A community in the list. The comment on a key also describes the column of this name in `summary`.
#[derive(Serialize, JsonSchema)]
pub struct CommunityRow {
    /// The name in addresses.
    pub slug: Slug,
    /// The name.
    pub name: String,
    /// The kind of government.
    pub kind: CommunityKind,
    /// The country as an ISO 3166-1 alpha-2 code.
    pub country: String,
    /// The postal code of the state, or the name of the region. `null` if neither is known.
    pub region: Option<String>,
    /// The county. `null` if there is none or none was found.
    pub county: Option<String>,
    /// The year of the newest community-wide inventory that does not rest on news alone.
    pub latest_year: Option<Year>,
    /// The gross total of that inventory.
    #[schemars(extend("x-unit" = "t CO2e"))]
    pub latest_tco2e: Option<Tonnes>,
    /// Whether the community itself reported that total and nobody verified it.
    pub latest_self_reported: Option<bool>,
    /// Why there is no such inventory.
    pub latest_reason: Option<&'static str>,
    /// The change since the baseline year of the next target. A fall is negative.
    #[schemars(extend("x-unit" = "percent"))]
    pub change_since_baseline_pct: Option<f64>,
    /// Why the change is not known.
    pub change_since_baseline_pct_reason: Option<&'static str>,
    /// The year that the change is measured from.
    pub baseline_year: Option<Year>,
    /// The next interim target in words.
    pub interim_target: Option<String>,
    /// The year of that target.
    pub interim_target_year: Option<Year>,
    /// The cut of that target, in percent below its baseline year.
    pub interim_target_reduction_pct: Option<f64>,
    /// Whether the community itself reported that target and nobody verified it.
    pub interim_target_self_reported: Option<bool>,
    /// The year of the net-zero target. Absent if none was found.
    pub net_zero_year: Option<Year>,
    /// Whether the community itself reported that target and nobody verified it.
    pub net_zero_self_reported: Option<bool>,
    /// The verdict on the next interim target, as the page words it.
    pub verdict: &'static str,
    /// The verdict as a code.
    pub verdict_code: VerdictKind,
    /// Why the verdict is `cant-tell`. `null` for every other verdict.
    pub verdict_reason: Option<&'static str>,
    /// The verdict in a plain sentence.
    pub sentence: String,
    /// Whether the verdict is on its own target or on its pledge. Absent without either.
    pub verdict_target_kind: Option<GoalKind>,
    /// The year of the count that the verdict rests on. Absent if there is none.
    pub verdict_year: Option<Year>,
    /// Whether that count is more than five years old.
    pub verdict_old: bool,
    /// Whether leaving out a single year of the pace would give another verdict.
    pub verdict_close: bool,
    /// The observed pace divided by the needed one: 1 is just enough, and a rise is negative.
    pub verdict_ratio: Option<f64>,
    /// Its next own interim target against the half that is pledged.
    pub promise: PromiseCode,
    /// The years from its newest inventory to `as_of`.
    #[schemars(extend("x-unit" = "years"))]
    pub latest_age_years: Option<u32>,
    /// The inventories of that one's series, itself included.
    #[schemars(extend("x-unit" = "inventories"))]
    pub comparable: Option<usize>,
    /// Its recorded actions.
    #[schemars(extend("x-unit" = "actions"))]
    pub actions: usize,
    /// Its actions in force or done.
    #[schemars(extend("x-unit" = "actions"))]
    pub actions_in_place: usize,
    /// Its inclusive actions in force or done.
    #[schemars(extend("x-unit" = "actions"))]
    pub inclusive_in_place: usize,
    /// How many of the five years before `as_of` have a report.
    #[schemars(extend("x-unit" = "years"))]
    pub years_reported: usize,
    /// The first sentences of its page, made from the five answers.
    pub answers_sentence: String,
    /// The rules and programs in force by town data, which may not name all.
    #[schemars(extend("x-unit" = "rules"))]
    pub rules_in_force: usize,
}
