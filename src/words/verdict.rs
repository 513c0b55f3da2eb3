//! The verdict as a badge, and as sentences with numbers and years.

use crate::domain::{
    Assessment, Basis, Community, Contrast, Goal, Judgement, Rate, Spread, Verdict, VerdictKind, Year,
};

use super::label;
use super::language::Language;
use super::message::Message;
use super::not_known;
use super::number::{count, percent, percent_of, rate};

/// `Behind, 2021`: the verdict with the year of its count. "Can't tell" has no year.
pub fn badge(language: Language, kind: VerdictKind, counted_in: Option<Year>) -> String {
    dated(language, "verdict-year", kind, counted_in)
}

/// `Behind, by its count of 2021`.
pub fn by_count(language: Language, kind: VerdictKind, counted_in: Option<Year>) -> String {
    dated(language, "verdict-by-count", kind, counted_in)
}

fn dated(language: Language, key: &'static str, kind: VerdictKind, counted_in: Option<Year>) -> String {
    let word = label::verdict(language, kind);
    match counted_in.filter(|_| kind != VerdictKind::CantTell) {
        Some(year) => language.message(key).with("verdict", word).with("year", year).to_string(),
        None => word.to_owned(),
    }
}

/// Sentences about the headline target of a community.
pub fn sentence(language: Language, assessment: &Assessment<'_>) -> String {
    match assessment.headline() {
        Ok(judgement) => on_target(language, assessment, judgement),
        Err(_) => without_target(language, assessment),
    }
}

/// Sentences on one goal: the promise, the change so far, the verdict with its year, its ratio and its doubts.
pub fn on_target(language: Language, assessment: &Assessment<'_>, judgement: &Judgement<'_>) -> String {
    let promise = promised(language, assessment, judgement);
    let stands = match &judgement.verdict {
        Verdict::CantTell(_) | Verdict::Met => None,
        _ => so_far(language, judgement),
    };
    let why = judgement.verdict.reason().map(|reason| not_known::sentence(language, &reason));
    let parts = [
        Some(promise),
        less_than_half(language, assessment, judgement),
        stands,
        Some(meaning(language, judgement)),
        speed(language, judgement),
        doubt(language, judgement),
        why,
        age(language, assessment, judgement),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// Sentences on the pace alone: what the verdict means, the ratio, the doubts and the age, or why nobody can tell.
pub fn pace(language: Language, assessment: &Assessment<'_>) -> String {
    let Ok(judgement) = assessment.headline() else { return without_target(language, assessment) };
    let why = judgement.verdict.reason().map(|reason| not_known::sentence(language, &reason));
    let parts = [
        Some(meaning(language, judgement)),
        speed(language, judgement),
        doubt(language, judgement),
        why,
        age(language, assessment, judgement),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// The promise of a goal, in a sentence.
pub fn promised(language: Language, assessment: &Assessment<'_>, judgement: &Judgement<'_>) -> String {
    promise(language, assessment.community, judgement).to_string()
}

/// A community promised or pledged; the state is bound by its own law.
fn promise(language: Language, community: &Community, judgement: &Judgement<'_>) -> Message {
    let goal = &judgement.goal;
    let halves = goal.reduction_pct() == 50.0;
    let key = match (goal, !community.is_state(), halves, goal.baseline_year().is_some()) {
        (Goal::Pledge(_), _, _, true) => "promise-pledge-from",
        (Goal::Pledge(_), _, _, false) => "promise-pledge",
        (_, true, true, false) => "promise-halve",
        (_, true, true, true) => "promise-halve-from",
        (_, true, false, false) => "promise-cut",
        (_, true, false, true) => "promise-cut-from",
        (_, false, true, false) => "law-halve",
        (_, false, true, true) => "law-halve-from",
        (_, false, false, false) => "law-cut",
        (_, false, false, true) => "law-cut-from",
    };
    let cut = percent(language, goal.reduction_pct());
    let message =
        language.message(key).with("name", &community.name).with("cut", cut).with("year", goal.year());
    match goal.baseline_year() {
        Some(baseline) => message.with("baseline", baseline),
        None => message,
    }
}

/// The pledge beside an own target that asks for less.
pub fn less_than_half(
    language: Language,
    assessment: &Assessment<'_>,
    judgement: &Judgement<'_>,
) -> Option<String> {
    let pledge = assessment.pledge.as_ref()?;
    let falls_short = judgement.goal.own().is_some() && judgement.goal.reduction_pct() < 50.0;
    falls_short.then(|| language.message("promise-less-than-half").with("year", pledge.goal.year()).to_string())
}

fn so_far(language: Language, judgement: &Judgement<'_>) -> Option<String> {
    let (Ok(latest), Ok(pct)) = (&judgement.latest, &judgement.change_since_baseline_pct) else { return None };
    let size = percent(language, pct.abs());
    let key = match () {
        () if size == "0%" => "so-far-unchanged",
        () if *pct < 0.0 => "so-far-lower",
        () => "so-far-higher",
    };
    Some(language.message(key).with("year", latest.year).with("size", size).to_string())
}

fn meaning(language: Language, judgement: &Judgement<'_>) -> String {
    let rising = judgement.pace.as_ref().is_ok_and(|pace| pace.0 < 0.0);
    let message = match (&judgement.verdict, &judgement.latest) {
        (Verdict::CantTell(_), _) => language.message("says-cant-tell"),
        (Verdict::Met, Ok(latest)) if latest.year < judgement.goal.year() => language.message("says-met-early"),
        (Verdict::Met, _) => language.message("says-met"),
        (Verdict::Missed, _) => language.message("says-missed"),
        (Verdict::GoingUp, _) => language.message("says-going-up"),
        (Verdict::OnPace, _) => language.message("says-on-pace"),
        (Verdict::Behind, _) if rising => language.message("says-behind-rising"),
        (Verdict::Behind, _) => language.message("says-behind"),
    };
    let message = match judgement.latest {
        Ok(latest) => message.with("year", latest.year),
        Err(_) => message,
    };
    // The needed rate starts at the latest inventory, not today.
    match (judgement.pace, judgement.needed) {
        (Ok(pace), Ok(needed)) => {
            message.with("pace", rate(language, pace)).with("needed", rate(language, needed)).to_string()
        }
        _ => message.to_string(),
    }
}

/// How fast it cuts, as a part of the needed rate. `None` for a verdict without a pace, and for a rise.
pub fn speed(language: Language, judgement: &Judgement<'_>) -> Option<String> {
    let ratio = judgement.ratio.ok().filter(|ratio| *ratio >= 0.0)?;
    let key = match judgement.verdict {
        Verdict::OnPace => "speed-enough",
        Verdict::Behind => part(ratio).0,
        _ => return None,
    };
    Some(language.message(key).with("ratio", ratio_text(language, judgement, ratio)).to_string())
}

/// The nearest simple fraction: the key of its sentence, and of its phrase.
pub fn part(ratio: f64) -> (&'static str, &'static str) {
    match ratio {
        ..0.1 => ("speed-hardly", "lead-speed-hardly"),
        ..0.225 => ("speed-fifth", "lead-speed-fifth"),
        ..0.29 => ("speed-quarter", "lead-speed-quarter"),
        ..0.4 => ("speed-third", "lead-speed-third"),
        ..0.6 => ("speed-half", "lead-speed-half"),
        ..0.71 => ("speed-two-thirds", "lead-speed-two-thirds"),
        ..0.85 => ("speed-three-quarters", "lead-speed-three-quarters"),
        _ => ("speed-almost", "lead-speed-almost"),
    }
}

/// `53%; 46% to 72% depending on the year left out`.
pub fn ratio_text(language: Language, judgement: &Judgement<'_>, ratio: f64) -> String {
    let ratio = percent_of(language, ratio);
    match judgement.ratio_spread {
        Ok(Spread { low, high }) => {
            let [low, high] = [low, high].map(|end| percent_of(language, end));
            let message = language.message("ratio-spread").with("ratio", ratio);
            message.with("low", low).with("high", high).to_string()
        }
        Err(_) => ratio,
    }
}

/// `1.6% to 2.5%`: the spread of the pace. A rise has a minus sign.
pub fn spread_text(language: Language, spread: Spread<Rate>) -> String {
    let signed = |end: Rate| {
        let sign = if end.0 < 0.0 { "−" } else { "" };
        format!("{sign}{}", rate(language, end))
    };
    let message = language.message("pace-spread").with("low", signed(spread.low));
    message.with("high", signed(spread.high)).to_string()
}

/// How sure the verdict is, and why the picture seems to disagree.
fn doubt(language: Language, judgement: &Judgement<'_>) -> Option<String> {
    let close = judgement.close.then(|| language.text("verdict-close").to_owned());
    let said = [close, contrast(language, judgement)].into_iter().flatten().collect::<Vec<_>>();
    (!said.is_empty()).then(|| said.join(" "))
}

/// Where it is on the promised path, if the verdict and the picture seem to disagree.
pub fn contrast(language: Language, judgement: &Judgement<'_>) -> Option<String> {
    let (contrast, year) = (judgement.contrast()?, judgement.counted_in()?);
    let key = match contrast {
        Contrast::AheadButTooSlow => "contrast-ahead-slow",
        Contrast::AheadButRising => "contrast-ahead-rising",
        Contrast::AboveButFastEnough => "contrast-above-fast",
    };
    Some(language.message(key).with("year", year).to_string())
}

/// The years without a count, or the newer count of another series, and a target year that passed without one.
pub fn age(language: Language, assessment: &Assessment<'_>, judgement: &Judgement<'_>) -> Option<String> {
    let newer = newer_count(assessment, judgement);
    let old = judgement.years_uncounted().filter(|_| judgement.is_old()).map(|years| match newer {
        Some(newer) => language.message("verdict-old-newer").with("newer", newer).to_string(),
        None => {
            let years = count(language, "count-years", years as usize);
            language.message("verdict-old").with("years", years).to_string()
        }
    });
    let said = [old, passed(language, assessment, judgement)].into_iter().flatten().collect::<Vec<_>>();
    (!said.is_empty()).then(|| said.join(" "))
}

/// A target year that passed without a count.
pub fn passed(language: Language, assessment: &Assessment<'_>, judgement: &Judgement<'_>) -> Option<String> {
    let due = judgement.goal.year();
    let newer = newer_count(assessment, judgement);
    let is_passed = judgement.passed_uncounted() && newer.is_none_or(|newer| newer < due);
    is_passed.then(|| language.message("verdict-year-passed").with("year", due).to_string())
}

/// The year of a newer community-wide count of another series, which the verdict does not use.
fn newer_count(assessment: &Assessment<'_>, judgement: &Judgement<'_>) -> Option<Year> {
    let is_community_wide = judgement.goal.own().is_none_or(|target| target.basis == Basis::Community);
    let newest = assessment.latest.ok().filter(|_| is_community_wide)?.inventory.year;
    judgement.counted_in().filter(|counted_in| newest > *counted_in).map(|_| newest)
}

/// A community that did not join and has no interim target.
fn without_target(language: Language, assessment: &Assessment<'_>) -> String {
    let message = match assessment.net_zero() {
        Ok(judgement) => language.message("no-target-net-zero").with("year", judgement.goal.year()),
        Err(_) => language.message("no-target-found"),
    };
    message.with("name", &assessment.community.name).with("pledged", assessment.halve_by).to_string()
}
