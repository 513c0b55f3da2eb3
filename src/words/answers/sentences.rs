//! A sentence for each of the five answers but the pace, which `words::verdict` words.

use crate::domain::{
    Answers, CountAnswer, DoingAnswer, Known, PromiseAnswer, PromiseCode, ReportingAnswer, RuleInForce,
    RuleKind,
};

use crate::words::language::Language;
use crate::words::message::Message;
use crate::words::number::{count, counted, listing, percent};

/// What it promised, beside the half that it pledged, and when net zero is due.
pub fn promise(language: Language, answer: &PromiseAnswer<'_>) -> String {
    let net_zero = match answer.net_zero {
        Some(year) => language.message("answer-net-zero").with("year", year).to_string(),
        None => language.text("answer-no-net-zero").to_owned(),
    };
    let parts =
        [interim(language, answer).to_string()].into_iter().chain(later(language, answer)).chain([net_zero]);
    parts.collect::<Vec<_>>().join(" ")
}

/// A target that is due later than the pledge.
fn later(language: Language, answer: &PromiseAnswer<'_>) -> Option<String> {
    let pledged =
        answer.pledged_by.filter(|pledged| answer.target.is_some_and(|target| target.year > *pledged))?;
    Some(language.message("answer-later").with("pledged", pledged).to_string())
}

fn interim(language: Language, answer: &PromiseAnswer<'_>) -> Message {
    let joined = answer.pledged_by.is_some();
    let key = match (answer.code, answer.target.is_some_and(|target| target.baseline_year.is_some()), joined) {
        (_, true, _) if answer.by_law => "lead-law",
        (PromiseCode::HalfOrMore, true, _) => "answer-half",
        (PromiseCode::HalfOrMore, false, _) => "answer-zero-in-time",
        (PromiseCode::LessThanHalf, _, true) => "answer-less-than-pledged",
        (PromiseCode::LessThanHalf, _, false) => "answer-less-than-half",
        (PromiseCode::NoBaseYear, ..) => "answer-no-base-year",
        (PromiseCode::None, _, true) => "answer-pledge-only",
        (PromiseCode::None, _, false) => "answer-no-target",
    };
    let mut message = language.message(key);
    if let Some(target) = answer.target {
        message = message.with("cut", percent(language, target.reduction.number())).with("year", target.year);
        if let Some(baseline) = target.baseline_year {
            message = message.with("baseline", baseline);
        }
    }
    match answer.pledged_by {
        Some(year) => message.with("pledged", year),
        None => message,
    }
}

/// The newest count, its age, and how many can be compared.
pub fn counts(language: Language, answer: &Known<CountAnswer>) -> String {
    let Ok(answer) = answer else { return language.text("answer-no-count").to_owned() };
    let age = match answer.age {
        0 => language.text("answer-count-this-year").to_owned(),
        years => language
            .message("answer-count-age")
            .with("years", count(language, "count-years", years as usize))
            .to_string(),
    };
    let newest = language.message("answer-count").with("year", answer.latest).with("age", age);
    format!("{newest} {}", counted(language.message("answer-comparable"), answer.comparable.len()))
}

/// The actions in force or done, of all recorded, how many of them are inclusive, and the rules in force.
pub fn doing(language: Language, answers: &Answers<'_>) -> String {
    let rules = (!answers.rules.is_empty()).then(|| in_force(language, &answers.rules));
    [Some(actions(language, answers.doing)), rules].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn in_force(language: Language, rules: &[RuleInForce]) -> String {
    let named = |it: &RuleInForce| {
        let name = language.text(rule_name(it.rule));
        match it.since {
            Some(since) => {
                let message = language.message("answer-rule-since").with("rule", name);
                message.with("year", since.year).to_string()
            }
            None => name.to_owned(),
        }
    };
    let rules: Vec<String> = rules.iter().map(named).collect();
    language.message("answer-rules").with("rules", listing(language, &rules)).to_string()
}

fn rule_name(rule: RuleKind) -> &'static str {
    match rule {
        RuleKind::FossilFuelFreeEffective => "answer-rule-fossil-fuel-free",
        RuleKind::SpecializedCodeEffective => "answer-rule-specialized",
        RuleKind::EnergyCode | RuleKind::StretchCodeEffective => "answer-rule-stretch",
        RuleKind::ClimateLeader => "answer-rule-climate-leader",
        RuleKind::GreenCommunityDesignated => "answer-rule-green-community",
        RuleKind::AggregationApproved
        | RuleKind::AggregationStarted
        | RuleKind::AggregationRenewablePct
        | RuleKind::AggregationExtraRenewablePct => "answer-rule-aggregation",
    }
}

fn actions(language: Language, answer: DoingAnswer) -> String {
    let DoingAnswer { actions, in_place, inclusive_in_place, .. } = answer;
    if actions == 0 {
        return language.text("answer-no-action").to_owned();
    }
    let of = counted(language.message("answer-actions"), actions).with("in-place", in_place);
    if in_place == 0 {
        return of.to_string();
    }
    format!("{of} {}", counted(language.message("answer-inclusive"), inclusive_in_place))
}

/// In which of the last five years it reported.
pub fn reporting(language: Language, answer: &ReportingAnswer) -> String {
    let key = match answer.years.len() {
        0 => "answer-no-report",
        all if all == answer.of.len() => "answer-every-report",
        _ => "answer-reports",
    };
    span(language.message(key), answer).with("years", years(language, answer)).to_string()
}

fn years(language: Language, answer: &ReportingAnswer) -> String {
    listing(language, &answer.years.iter().map(ToString::to_string).collect::<Vec<_>>())
}

/// The five years, and how many of them have a report.
fn span(message: Message, answer: &ReportingAnswer) -> Message {
    let message = counted(message, answer.years.len());
    match (answer.of.first(), answer.of.last()) {
        (Some(first), Some(last)) => message.with("first", first).with("last", last),
        _ => message,
    }
}
