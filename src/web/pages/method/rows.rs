//! The table of every community's numbers.

use crate::domain::{Assessment, Goal, InventoryTotal, Judgement, Known, Rate, Slug, Tonnes};
use crate::web::html::components::Badge;
use crate::words::{Language, not_known, number, verdict};

pub struct MethodRow {
    pub slug: Slug,
    pub name: String,
    pub badge: Badge,
    pub target: String,
    pub baseline: String,
    pub level: String,
    pub latest: String,
    pub pace: String,
    pub needed: String,
    pub ratio: String,
    pub projected: String,
    pub reason: String,
}

/// One community. A dash takes the place of a number that is not known.
pub fn row(language: Language, assessment: &Assessment<'_>) -> MethodRow {
    let (community, verdict, judged) = (assessment.community, assessment.verdict(), assessment.headline());
    let of = |value: &dyn Fn(&Judgement<'_>) -> Known<String>| {
        judged.and_then(value).unwrap_or_else(|_| "–".to_owned())
    };
    let whole = |tonnes: Tonnes| number::whole(language, tonnes.number());
    let counted = |count: InventoryTotal| format!("{} ({})", whole(count.total), count.year);
    MethodRow {
        slug: community.slug.clone(),
        name: community.name.clone(),
        badge: Badge::of_row(language, assessment),
        target: of(&|j| Ok(promise(language, &j.goal))),
        baseline: of(&|j| j.baseline.map(counted)),
        level: of(&|j| j.level.map(whole)),
        latest: of(&|j| j.latest.map(counted)),
        pace: of(&|j| j.pace.map(|pace| pace_text(language, j, pace))),
        needed: of(&|j| j.needed.map(|needed| number::rate(language, needed))),
        ratio: of(&|j| j.ratio.map(|ratio| number::percent_of(language, ratio))),
        projected: of(&|j| j.projected.map(whole)),
        reason: verdict.reason().map(|reason| not_known::sentence(language, &reason)).unwrap_or_default(),
    }
}

/// `50% by 2030`, and whether it is the pledge.
fn promise(language: Language, goal: &Goal<'_>) -> String {
    let key = if goal.own().is_some() { "method-target" } else { "method-target-pledge" };
    let cut = number::percent(language, goal.reduction_pct());
    language.message(key).with("cut", cut).with("year", goal.year()).to_string()
}

/// `1.9% (1.6% to 2.5%)`: a pace with its sign, and its spread where that is known. A rise is a negative cut.
fn pace_text(language: Language, judgement: &Judgement<'_>, pace: Rate) -> String {
    let sign = if pace.0 < 0.0 { "−" } else { "" };
    let pace = format!("{sign}{}", number::rate(language, pace));
    match judgement.spread {
        Ok(spread) => format!("{pace} ({})", verdict::spread_text(language, spread)),
        Err(_) => pace,
    }
}
