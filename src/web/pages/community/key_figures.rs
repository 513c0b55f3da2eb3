//! The four key figures.

use std::fmt::Display;

use crate::domain::{Assessment, Latest, NotKnown, Target, TargetKind};
use crate::web::html::components::Cite;
use crate::web::html::message::Html;
use crate::words::number;
use crate::words::number::percent;
use crate::words::{Language, label, not_known, origin};

pub struct KeyFigure {
    pub label: String,
    pub value: String,
    pub detail: Html,
    pub known: bool,
    /// The remark on a self-reported figure.
    pub unverified: Option<&'static str>,
    pub cite: Option<Cite>,
}

pub fn figures(language: Language, assessment: &Assessment<'_>) -> Vec<KeyFigure> {
    vec![
        emissions(language, assessment),
        change(language, assessment),
        interim(language, assessment),
        net_zero(language, assessment),
    ]
}

fn unknown(language: Language, label: impl Display, detail: Html) -> KeyFigure {
    let (label, value) = (label.to_string(), language.text("figure-not-known").to_owned());
    KeyFigure { label, value, detail, known: false, unverified: None, cite: None }
}

fn because(language: Language, reason: &NotKnown) -> Html {
    Html::text(&not_known::sentence(language, reason))
}

fn emissions(language: Language, assessment: &Assessment<'_>) -> KeyFigure {
    let community = assessment.community;
    match &assessment.latest {
        Ok(Latest { inventory, .. }) => KeyFigure {
            label: language.message("figure-latest-year").with("year", inventory.year).to_string(),
            value: number::tons(language, inventory.total, inventory.precision),
            detail: Html::text(label::precision(language, inventory.precision)),
            known: true,
            unverified: origin::unverified(language, inventory.is_self_reported()),
            cite: Cite::of_figure(language, community, &inventory.source),
        },
        Err(reason) => {
            let recorded = community.no_inventory.as_deref().map(|why| Html::record(language, why));
            let detail = recorded.unwrap_or_else(|| because(language, reason));
            unknown(language, language.text("figure-latest"), detail)
        }
    }
}

fn change(language: Language, assessment: &Assessment<'_>) -> KeyFigure {
    let (label, community) = (language.text("figure-change"), assessment.community);
    match assessment.latest.and_then(|latest| Ok((latest.change?, latest.inventory))) {
        Ok((change, inventory)) => KeyFigure {
            label: label.to_owned(),
            value: number::change(language, change.pct),
            detail: language
                .message("figure-change-years")
                .with("year", inventory.year)
                .with("since", change.since)
                .into(),
            known: true,
            unverified: origin::unverified(language, inventory.is_self_reported()),
            cite: Cite::of_figure(language, community, &inventory.source),
        },
        Err(reason) => unknown(language, label, because(language, &reason)),
    }
}

fn interim(language: Language, assessment: &Assessment<'_>) -> KeyFigure {
    let (judgement, target) = match (assessment.next_own(), assessment.next_interim()) {
        (Ok(judgement), Ok(target)) => (judgement, target),
        (Err(reason), _) | (_, Err(reason)) => {
            let label = language.message("figure-target-year").with("year", assessment.halve_by);
            return unknown(language, label, because(language, &reason));
        }
    };
    let value = match target.baseline_year {
        Some(baseline) => language.message("figure-below").with("baseline", baseline),
        None => language.message("figure-lower"),
    };
    KeyFigure {
        label: language.message("figure-target-year").with("year", target.year).to_string(),
        value: value.with("cut", percent(language, target.reduction.number())).to_string(),
        detail: match judgement.level {
            Ok(level) => language
                .message("figure-level")
                .with("tons", number::about_tons(language, level.number()))
                .into(),
            Err(reason) => because(language, &reason),
        },
        known: true,
        unverified: origin::unverified(language, target.is_self_reported()),
        cite: Cite::of_figure(language, assessment.community, &target.source),
    }
}

fn net_zero(language: Language, assessment: &Assessment<'_>) -> KeyFigure {
    match assessment.net_zero_target() {
        Ok(target) => KeyFigure {
            label: label::target_kind(language, TargetKind::NetZero).to_owned(),
            value: language.message("figure-by").with("year", target.year).to_string(),
            detail: adopted(language, target),
            known: true,
            unverified: origin::unverified(language, target.is_self_reported()),
            cite: Cite::of_figure(language, assessment.community, &target.source),
        },
        Err(reason) => {
            unknown(language, label::target_kind(language, TargetKind::NetZero), because(language, &reason))
        }
    }
}

fn adopted(language: Language, target: &Target) -> Html {
    let message = match target.adopted {
        Some(at) => language.message("figure-wording-set").with("when", number::when(language, at)),
        None => language.message("figure-wording"),
    };
    message.record("wording", &target.wording).into()
}
