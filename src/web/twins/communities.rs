//! `/communities.json` and `.csv`: one row a community.

use serde::Serialize;

use super::cell;
use crate::domain::{Code, Year};
use crate::store::Listed;
use crate::words::verdict;

#[derive(Serialize)]
pub struct CommunityRow {
    slug: String,
    name: String,
    kind: &'static str,
    county: Option<String>,
    latest_year: Option<i32>,
    latest_tco2e: Option<f64>,
    latest_reason: Option<String>,
    change_since_baseline_pct: Option<f64>,
    change_since_baseline_pct_reason: Option<String>,
    baseline_year: Option<i32>,
    interim_target: Option<String>,
    interim_target_year: Option<i32>,
    interim_target_reduction_pct: Option<f64>,
    net_zero_year: Option<i32>,
    verdict: &'static str,
    verdict_code: &'static str,
    verdict_reason: Option<String>,
    sentence: String,
}

pub fn list(found: &[Listed]) -> Vec<CommunityRow> {
    found.iter().map(row).collect()
}

fn row(listed: &Listed) -> CommunityRow {
    let latest = listed.latest.as_ref().ok();
    let change = listed.change.as_ref().ok();
    let interim = listed.interim.as_ref();
    CommunityRow {
        slug: listed.slug.to_string(),
        name: cell(&listed.name),
        kind: listed.kind.code(),
        county: listed.county.as_deref().map(cell),
        latest_year: latest.map(|latest| latest.year.number()),
        latest_tco2e: latest.map(|latest| latest.total.number()),
        latest_reason: listed.latest.as_ref().err().cloned(),
        change_since_baseline_pct: change.map(|change| super::rounded(change.pct)),
        change_since_baseline_pct_reason: listed.change.as_ref().err().cloned(),
        baseline_year: change.map(|change| change.since.number()),
        interim_target: interim
            .map(|i| crate::words::listed::interim(Some((i.year, i.reduction_pct, i.baseline_year)))),
        interim_target_year: interim.map(|i| i.year.number()),
        interim_target_reduction_pct: interim.map(|i| i.reduction_pct),
        net_zero_year: listed.net_zero_year.map(Year::number),
        verdict: verdict::word(listed.verdict),
        verdict_code: listed.verdict.code(),
        verdict_reason: listed.verdict_reason.clone(),
        sentence: cell(&listed.sentence),
    }
}
