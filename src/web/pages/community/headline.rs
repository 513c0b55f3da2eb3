//! The four numbers that matter, and how the verdict came about.

use super::super::super::parts::Cite;
use crate::domain::{Community, Latest, NotKnown, Target, TargetKind, Year};
use crate::words::number::{self, percent};
use crate::words::{label, not_known, working};

pub struct KeyFigure {
    pub label: String,
    pub value: String,
    pub detail: String,
    pub known: bool,
    pub cite: Option<Cite>,
}

pub fn figures(community: &Community, as_of: Year) -> Vec<KeyFigure> {
    let latest = community.latest(as_of);
    vec![
        emissions(community, &latest),
        change(community, &latest),
        interim(community, as_of),
        net_zero(community),
    ]
}

fn unknown(label: &str, detail: String) -> KeyFigure {
    KeyFigure { label: label.to_owned(), value: "Not known".to_owned(), detail, known: false, cite: None }
}

fn emissions(community: &Community, latest: &Result<Latest<'_>, NotKnown>) -> KeyFigure {
    let label = "Latest emissions";
    match latest {
        Ok(Latest { inventory, .. }) => KeyFigure {
            label: format!("{label}, {}", inventory.year),
            value: number::tons(inventory.total, inventory.precision),
            detail: label::precision(inventory.precision).to_owned(),
            known: true,
            cite: Cite::of_figure(community, &inventory.source),
        },
        Err(reason) => {
            unknown(label, community.no_inventory.clone().unwrap_or_else(|| not_known::sentence(reason)))
        }
    }
}

fn change(community: &Community, latest: &Result<Latest<'_>, NotKnown>) -> KeyFigure {
    let label = "Change since baseline";
    match latest.clone().and_then(|latest| Ok((latest.change?, latest.inventory))) {
        Ok((change, inventory)) => KeyFigure {
            label: label.to_owned(),
            value: number::change(change.pct),
            detail: format!("in {} than in {}", inventory.year, change.since),
            known: true,
            cite: Cite::of_figure(community, &inventory.source),
        },
        Err(reason) => unknown(label, not_known::sentence(&reason)),
    }
}

fn interim(community: &Community, as_of: Year) -> KeyFigure {
    let label = "2030 target";
    let Ok(target) = community.next_interim(as_of) else {
        return unknown(label, not_known::sentence(&NotKnown::NoInterimTarget));
    };
    let level = community.judge(target, as_of).level;
    KeyFigure {
        label: format!("{} target", target.year),
        value: match target.baseline_year {
            Some(baseline) => format!("{} below {baseline}", percent(target.reduction.number())),
            None => format!("{} lower", percent(target.reduction.number())),
        },
        detail: match level {
            Ok(level) => format!("that is {} {} a year", number::about(level.number()), number::UNIT),
            Err(reason) => not_known::sentence(&reason),
        },
        known: true,
        cite: Cite::of_figure(community, &target.source),
    }
}

fn net_zero(community: &Community) -> KeyFigure {
    let label = label::target_kind(TargetKind::NetZero);
    match community.net_zero() {
        Ok(target) => KeyFigure {
            label: label.to_owned(),
            value: format!("by {}", target.year),
            detail: adopted(target),
            known: true,
            cite: Cite::of_figure(community, &target.source),
        },
        Err(reason) => unknown(label, not_known::sentence(&reason)),
    }
}

fn adopted(target: &Target) -> String {
    let when = target.adopted.map(|date| format!(", set {}", number::when(date))).unwrap_or_default();
    format!("“{}”{when}", target.wording)
}

/// One step of the working, with the document behind its input.
pub struct StepRow {
    pub step: working::Step,
    pub cite: Option<Cite>,
}

/// Empty where there is no target to work from.
pub fn working(community: &Community, as_of: Year) -> Vec<StepRow> {
    let Ok(judgement) = community.headline(as_of) else { return Vec::new() };
    let row = |step: working::Step| StepRow {
        cite: step.source.as_ref().and_then(|key| Cite::of_figure(community, key)),
        step,
    };
    working::steps(community, &judgement).into_iter().map(row).collect()
}
