//! The verdict as a word, and as a sentence with its numbers and years.

use crate::domain::{Community, Judgement, NotKnown, Verdict, VerdictKind, Year};

use super::not_known;
use super::number::{change, percent, rate};

pub fn word(verdict: VerdictKind) -> &'static str {
    match verdict {
        VerdictKind::CantTell => "Can't tell",
        VerdictKind::Met => "Met",
        VerdictKind::Missed => "Missed",
        VerdictKind::GoingUp => "Going up",
        VerdictKind::OnPace => "On pace",
        VerdictKind::Behind => "Behind",
        VerdictKind::FarBehind => "Far behind",
    }
}

/// What a resident is told first about a community's next target.
pub fn sentence(community: &Community, as_of: Year) -> String {
    match community.headline(as_of) {
        Ok(judgement) => on_target(community, &judgement),
        Err(reason) => without_target(community, &reason),
    }
}

/// What is said of one target of a community.
pub fn on_target(community: &Community, judgement: &Judgement) -> String {
    let promise = promise(community, judgement);
    match &judgement.verdict {
        Verdict::CantTell(reason) => {
            format!("{promise} We can’t tell whether it is on pace. {}", not_known::sentence(reason))
        }
        Verdict::Met => format!("{promise} {}", met(judgement)),
        Verdict::Missed => format!("{promise} {} That misses the target.", so_far(judgement)),
        Verdict::GoingUp => {
            format!("{promise} {} Its emissions are going up, {}.", so_far(judgement), two_rates(judgement))
        }
        Verdict::OnPace => {
            format!("{promise} {} It is on pace: it {}.", so_far(judgement), two_rates(judgement))
        }
        Verdict::Behind => {
            format!("{promise} {} It is behind: it {}.", so_far(judgement), two_rates(judgement))
        }
        Verdict::FarBehind => {
            format!("{promise} {} It is far behind: it {}.", so_far(judgement), two_rates(judgement))
        }
    }
}

/// A community promised; the state, which has no pledge, is bound by its own law.
fn promise(community: &Community, judgement: &Judgement) -> String {
    let target = &judgement.target;
    let bound = if community.pledge.is_some() { "promised to" } else { "must by law" };
    let cut = match target.reduction.number() {
        50.0 => "halve its emissions".to_owned(),
        pct => format!("cut its emissions by {}", percent(pct)),
    };
    let from = target.baseline_year.map(|year| format!(" from their {year} level")).unwrap_or_default();
    format!("{} {bound} {cut}{from} by {}.", community.name, target.year)
}

fn so_far(judgement: &Judgement) -> String {
    match (&judgement.latest, &judgement.change_since_baseline_pct) {
        (Ok(latest), Ok(pct)) => format!("By {} they were {}.", latest.year, change(*pct)),
        _ => String::new(),
    }
}

fn met(judgement: &Judgement) -> String {
    match &judgement.latest {
        Ok(latest) if latest.year < judgement.target.year => {
            format!("It was already at the target level in {}.", latest.year)
        }
        _ => "It met the target.".to_owned(),
    }
}

/// `has cut 1.8% a year and needs 3.0%`, or `rising 0.4% a year when it needs a cut of 3.0%`.
fn two_rates(judgement: &Judgement) -> String {
    match (&judgement.pace, &judgement.needed) {
        (Ok(pace), Ok(needed)) if pace.0 < 0.0 => {
            format!("by {} a year; it now needs to cut {} a year", rate(*pace), rate(*needed))
        }
        (Ok(pace), Ok(needed)) => {
            format!("has cut {} a year and now needs to cut {} a year", rate(*pace), rate(*needed))
        }
        (_, Err(reason)) | (Err(reason), _) => not_known::sentence(reason),
    }
}

fn without_target(community: &Community, reason: &NotKnown) -> String {
    let name = &community.name;
    let promise = match community.net_zero() {
        Ok(target) => format!("{name} promised net zero by {}", target.year),
        Err(_) => format!("{name} joined the campaign"),
    };
    let but = match reason {
        NotKnown::NoInterimTarget => "but no 2030 target for the whole community was found",
        other => not_known::short(other),
    };
    format!("{promise}, {but}. So we can’t tell whether it is on pace.")
}
