//! The key figures that are known. What is not known is in the five answers and among the gaps, with its reason.

use crate::domain::{Assessment, Latest, Target, TargetKind};
use crate::web::html::components::Cite;
use crate::web::html::message::Html;
use crate::words::number;
use crate::words::number::percent;
use crate::words::{Language, label, not_known, origin, verdict};

pub struct KeyFigure {
    pub label: String,
    pub value: String,
    pub detail: Html,
    /// The remark on a self-reported figure.
    pub unverified: Option<&'static str>,
    pub cite: Option<Cite>,
}

pub fn figures(language: Language, assessment: &Assessment<'_>) -> Vec<KeyFigure> {
    let all = [
        emissions(language, assessment),
        change(language, assessment),
        interim(language, assessment),
        net_zero(language, assessment),
    ];
    all.into_iter().flatten().collect()
}

fn emissions(language: Language, assessment: &Assessment<'_>) -> Option<KeyFigure> {
    let Latest { inventory, .. } = assessment.latest.ok()?;
    Some(KeyFigure {
        label: language.message("figure-latest-year").with("year", inventory.year).to_string(),
        value: number::tons(language, inventory.total, inventory.precision),
        detail: Html::text(label::precision(language, inventory.precision)),
        unverified: origin::unverified(language, inventory.is_self_reported()),
        cite: Cite::of_figure(language, assessment.community, &inventory.source),
    })
}

fn change(language: Language, assessment: &Assessment<'_>) -> Option<KeyFigure> {
    let Latest { inventory, change } = assessment.latest.ok()?;
    let change = change.ok()?;
    let years =
        language.message("figure-change-years").with("year", inventory.year).with("since", change.since);
    Some(KeyFigure {
        label: language.text("figure-change").to_owned(),
        value: number::change(language, change.pct),
        detail: years.into(),
        unverified: origin::unverified(language, inventory.is_self_reported()),
        cite: Cite::of_figure(language, assessment.community, &inventory.source),
    })
}

fn interim(language: Language, assessment: &Assessment<'_>) -> Option<KeyFigure> {
    let (judgement, target) = (assessment.next_own().ok()?, assessment.next_interim().ok()?);
    let value = match target.baseline_year {
        Some(baseline) => language.message("figure-below").with("baseline", baseline),
        None => language.message("figure-lower"),
    };
    let level = match judgement.level {
        Ok(level) => language
            .message("figure-level")
            .with("tons", number::about_tons(language, level.number()))
            .to_string(),
        Err(reason) => not_known::sentence(language, &reason),
    };
    let beside = verdict::less_than_half(language, assessment, judgement);
    let detail = [Some(level), beside].into_iter().flatten().collect::<Vec<_>>().join(". ");
    Some(KeyFigure {
        label: language.message("figure-target-year").with("year", target.year).to_string(),
        value: value.with("cut", percent(language, target.reduction.number())).to_string(),
        detail: Html::text(&detail),
        unverified: origin::unverified(language, target.is_self_reported()),
        cite: Cite::of_figure(language, assessment.community, &target.source),
    })
}

fn net_zero(language: Language, assessment: &Assessment<'_>) -> Option<KeyFigure> {
    let target = assessment.net_zero_target().ok()?;
    Some(KeyFigure {
        label: label::target_kind(language, TargetKind::NetZero).to_owned(),
        value: language.message("figure-by").with("year", target.year).to_string(),
        detail: adopted(language, target),
        unverified: origin::unverified(language, target.is_self_reported()),
        cite: Cite::of_figure(language, assessment.community, &target.source),
    })
}

fn adopted(language: Language, target: &Target) -> Html {
    let message = match target.adopted {
        Some(at) => language.message("figure-wording-set").with("when", number::when(language, at)),
        None => language.message("figure-wording"),
    };
    message.record("wording", &target.wording).into()
}
