//! `/communities.json` and `.csv`: one row a community.

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::{CommunityKind, ReasonCode, Slug, Tonnes, VerdictKind, Year};
use crate::store::Summary;
use crate::words::{Language, label, listed as words, not_known};

/// A community that joined, in one row.
#[derive(Serialize, JsonSchema)]
pub struct CommunityRow {
    /// Its name in addresses.
    slug: Slug,
    /// What it is called.
    name: String,
    /// What sort of government it is.
    kind: CommunityKind,
    /// Its country, as in ISO 3166-1 alpha-2.
    country: String,
    /// The state by its postal code, or the region by its name; `null` where neither is known.
    region: Option<String>,
    /// Its county.
    county: Option<String>,
    /// The year of its newest community-wide inventory that does not rest on news alone.
    latest_year: Option<Year>,
    /// The gross total of that inventory, in t CO₂e.
    latest_tco2e: Option<Tonnes>,
    /// Whether that total is the community's own word and nobody verified it.
    latest_self_reported: Option<bool>,
    /// Why there is no such inventory.
    latest_reason: Option<&'static str>,
    /// The change since the year its next target is measured from, in percent; a fall is negative.
    change_since_baseline_pct: Option<f64>,
    /// Why the change is not known.
    change_since_baseline_pct_reason: Option<&'static str>,
    /// The year the change is measured from.
    baseline_year: Option<Year>,
    /// The next interim target in words.
    interim_target: Option<String>,
    /// The year of that target.
    interim_target_year: Option<Year>,
    /// The cut of that target, in percent below its baseline year.
    interim_target_reduction_pct: Option<f64>,
    /// Whether that target is the community's own word and nobody verified it.
    interim_target_self_reported: Option<bool>,
    /// The year of its net-zero target; `null` where none was found.
    net_zero_year: Option<Year>,
    /// Whether that target is the community's own word and nobody verified it.
    net_zero_self_reported: Option<bool>,
    /// Whether it is on pace to that target, as said on the page.
    verdict: &'static str,
    /// The same as a code.
    verdict_code: VerdictKind,
    /// Why that cannot be told.
    verdict_reason: Option<&'static str>,
    /// The verdict in one plain sentence.
    sentence: String,
}

pub fn list(found: &[Summary]) -> Vec<CommunityRow> {
    found.iter().map(row).collect()
}

fn row(listed: &Summary) -> CommunityRow {
    let latest = listed.latest.as_ref().ok();
    let change = listed.change.as_ref().ok();
    let interim = listed.interim.as_ref();
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
        verdict: label::verdict(Language::En, listed.verdict),
        verdict_code: listed.verdict,
        verdict_reason: listed.verdict_reason.as_ref().map(short_reason),
        sentence: listed.sentence.clone(),
    }
}

fn short_reason(code: &ReasonCode) -> &'static str {
    not_known::short(Language::En, *code)
}
