//! Words about the fair-share yardstick beside a community's own target.

use crate::domain::{Assessment, Community, FairShare, Tonnes, Yardstick};

use super::language::Language;
use super::number::{self, percent_exact, whole, whole_tons};
use super::{label, not_known};

/// A paragraph: the yardstick's level, its calculation, and the community's own target beside it.
pub fn sentence(language: Language, assessment: &Assessment<'_>, fair: &FairShare) -> String {
    let community = assessment.community;
    match fair.yardstick(community) {
        Err(reason) => language
            .message("fair-share-not-known")
            .with("name", &community.name)
            .with("why", not_known::sentence(language, &reason))
            .to_string(),
        Ok(yardstick) => format!(
            "{} {}",
            level(language, community, fair, &yardstick),
            own(language, assessment, yardstick.level)
        ),
    }
}

fn level(language: Language, community: &Community, fair: &FairShare, yardstick: &Yardstick<'_>) -> String {
    language
        .message("fair-share")
        .with("name", &community.name)
        .with("per-person", number::per_person(language, yardstick.per_person))
        .with("year", yardstick.inventory.year)
        .with("kind", label::population_kind(language, yardstick.residents_then.kind))
        .with("counted", yardstick.residents_then.year)
        .with("cut", percent_exact(language, fair.reduction.number()))
        .with("residents", whole(language, yardstick.residents_now.value as f64))
        .with("now", yardstick.residents_now.year)
        .with("level", whole_tons(language, yardstick.level.number()))
        .with("by", fair.by)
        .to_string()
}

fn own(language: Language, assessment: &Assessment<'_>, yardstick: Tonnes) -> String {
    let Ok(judgement) = assessment.next_own() else { return language.text("fair-share-no-own").to_owned() };
    let Ok(level) = judgement.level else { return language.text("fair-share-no-level").to_owned() };
    let side = if level > yardstick { "fair-share-higher" } else { "fair-share-lower" };
    let tons = whole_tons(language, level.number());
    language.message(side).with("year", judgement.goal.year()).with("level", tons).to_string()
}
