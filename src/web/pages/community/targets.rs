//! The targets of a community, each with its verdict.

use crate::domain::{Assessment, Community, Judgement, Target, TargetStatus};
use crate::web::html::components::{Badge, Cite};
use crate::words::number::{about_tons, date, percent};
use crate::words::{Language, label, not_known, origin};

pub struct TargetRow {
    pub kind: &'static str,
    pub year: i32,
    pub basis: &'static str,
    pub cut: String,
    pub origin: Option<String>,
    pub level: String,
    pub adopted: String,
    pub draft: bool,
    pub wording: String,
    pub badge: Badge,
    pub reason: Option<&'static str>,
    pub cite: Option<Cite>,
}

/// The targets, by basis and then by year.
pub fn targets(language: Language, assessment: &Assessment<'_>) -> Vec<TargetRow> {
    let judgements = assessment.judgements.iter();
    let mut judged: Vec<(&Target, &Judgement<'_>)> =
        judgements.filter_map(|judgement| Some((judgement.goal.own()?, judgement))).collect();
    judged.sort_by_key(|(target, _)| (target.basis, target.year));
    judged.into_iter().map(|(target, judged)| row(language, assessment.community, target, judged)).collect()
}

fn row(language: Language, community: &Community, target: &Target, judged: &Judgement<'_>) -> TargetRow {
    TargetRow {
        kind: label::target_kind(language, target.kind),
        year: target.year.number(),
        basis: label::basis(language, target.basis),
        cut: cut(language, target),
        origin: origin::of_target(language, target),
        level: match &judged.level {
            Ok(level) => about_tons(language, level.number()),
            Err(reason) => not_known::short(language, reason.reason_code()).to_owned(),
        },
        adopted: match target.adopted {
            Some(adopted) => date(language, adopted),
            None => language.text("targets-no-date").to_owned(),
        },
        draft: target.status == TargetStatus::Draft,
        wording: target.wording.clone(),
        badge: Badge::of(language, judged),
        reason: judged.verdict.reason().map(|reason| not_known::short(language, reason.reason_code())),
        cite: Cite::of_figure(language, community, &target.source)
            .map(|cite| cite.with(community, &target.documents)),
    }
}

fn cut(language: Language, target: &Target) -> String {
    let message = match target.baseline_year {
        Some(baseline) => language.message("targets-below").with("baseline", baseline),
        None => language.message("targets-unstated"),
    };
    let below = message.with("cut", percent(language, target.reduction.number())).to_string();
    let Some(floor) = target.gross_floor else { return below };
    let floor = percent(language, floor.number());
    language.message("targets-floor").with("cut", below).with("floor", floor).to_string()
}
