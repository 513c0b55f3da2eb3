//! `/communities.json` and `.csv`: one row per community.

use crate::domain::ReasonCode;
use crate::store::{CommunityRow, Summary};
use crate::words::{Language, label, listed as words, not_known};

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
        rules_in_force: answers.doing.rules,
    }
}

fn short_reason(code: &ReasonCode) -> &'static str {
    not_known::short(Language::En, *code)
}
