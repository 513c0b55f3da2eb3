//! The verdict as a word, and as sentences with numbers and years.

use crate::domain::{Assessment, Community, Judgement, Verdict};

use super::language::Language;
use super::message::Message;
use super::not_known;
use super::number::{percent, rate};

/// The sentence that an edition stores, for JSON, CSV and SQLite.
pub fn english(assessment: &Assessment<'_>) -> String {
    sentence(Language::En, assessment)
}

/// The first sentences of a community's page, about its next target.
pub fn sentence(language: Language, assessment: &Assessment<'_>) -> String {
    match assessment.headline() {
        Ok(judgement) => on_target(language, assessment.community, judgement),
        Err(_) => without_target(language, assessment),
    }
}

/// Sentences on one target: what was promised, the change so far, the verdict and its reason.
pub fn on_target(language: Language, community: &Community, judgement: &Judgement<'_>) -> String {
    let promise = promise(language, community, judgement).to_string();
    let stands = match &judgement.verdict {
        Verdict::CantTell(_) | Verdict::Met => None,
        _ => so_far(language, judgement),
    };
    let why = judgement.verdict.reason().map(|reason| not_known::sentence(language, &reason));
    let means = meaning(language, judgement);
    [Some(promise), stands, Some(means), why].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// A community promised; the state is bound by its own law.
fn promise(language: Language, community: &Community, judgement: &Judgement<'_>) -> Message {
    let target = &judgement.target;
    let halves = target.reduction.number() == 50.0;
    let key = match (!community.is_state(), halves, target.baseline_year.is_some()) {
        (true, true, false) => "promise-halve",
        (true, true, true) => "promise-halve-from",
        (true, false, false) => "promise-cut",
        (true, false, true) => "promise-cut-from",
        (false, true, false) => "law-halve",
        (false, true, true) => "law-halve-from",
        (false, false, false) => "law-cut",
        (false, false, true) => "law-cut-from",
    };
    let cut = percent(language, target.reduction.number());
    let message =
        language.message(key).with("name", &community.name).with("cut", cut).with("year", target.year);
    match target.baseline_year {
        Some(baseline) => message.with("baseline", baseline),
        None => message,
    }
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
    let message = match &judgement.verdict {
        Verdict::CantTell(_) => language.message("says-cant-tell"),
        Verdict::Met => match &judgement.latest {
            Ok(latest) if latest.year < judgement.target.year => {
                language.message("says-met-early").with("year", latest.year)
            }
            _ => language.message("says-met"),
        },
        Verdict::Missed => language.message("says-missed"),
        Verdict::GoingUp => language.message("says-going-up"),
        Verdict::OnPace => language.message("says-on-pace"),
        Verdict::Behind => language.message("says-behind"),
        Verdict::FarBehind if rising => language.message("says-far-behind-rising"),
        Verdict::FarBehind => language.message("says-far-behind"),
    };
    // The needed rate starts at the latest inventory, not today.
    match (&judgement.pace, &judgement.needed, &judgement.latest) {
        (Ok(pace), Ok(needed), Ok(latest)) => {
            let message = message.with("pace", rate(language, *pace)).with("needed", rate(language, *needed));
            message.with("year", latest.year).to_string()
        }
        _ => message.to_string(),
    }
}

fn without_target(language: Language, assessment: &Assessment<'_>) -> String {
    let community = assessment.community;
    let message = match assessment.net_zero() {
        Ok(judgement) => language.message("no-target-net-zero").with("year", judgement.target.year),
        Err(_) if community.pledge.is_some() => language.message("no-target-joined"),
        Err(_) => language.message("no-target-found"),
    };
    message.with("name", &community.name).to_string()
}
