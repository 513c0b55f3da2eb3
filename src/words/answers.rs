//! A sentence for each of the five answers, and the first sentences of a page, which are made from them.

use crate::domain::{
    Answers, Assessment, Community, CountAnswer, DoingAnswer, Goal, Judgement, Known, NotKnown, PromiseAnswer,
    PromiseCode, ReportingAnswer, Sentences, Verdict,
};

use super::language::Language;
use super::message::Message;
use super::number::{count, counted, listing, percent};
use super::verdict;

/// The sentences that an edition stores, for JSON, CSV and SQLite.
pub fn english(assessment: &Assessment<'_>) -> Sentences {
    Sentences { verdict: verdict::sentence(Language::En, assessment), answers: lead(Language::En, assessment) }
}

/// What it promised, beside the half that it pledged, and when net zero is due.
pub fn promise(language: Language, answer: &PromiseAnswer<'_>) -> String {
    let net_zero = match answer.net_zero {
        Some(year) => language.message("answer-net-zero").with("year", year).to_string(),
        None => language.text("answer-no-net-zero").to_owned(),
    };
    format!("{} {net_zero}", interim(language, answer))
}

fn interim(language: Language, answer: &PromiseAnswer<'_>) -> Message {
    let joined = answer.pledged_by.is_some();
    let key = match (answer.code, answer.target.is_some_and(|target| target.baseline_year.is_some()), joined) {
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
    format!("{newest} {}", counted(language.message("answer-comparable"), answer.comparable))
}

/// The actions in force or done, of all recorded, and how many of them are inclusive.
pub fn doing(language: Language, answer: &DoingAnswer) -> String {
    let DoingAnswer { actions, in_place, inclusive_in_place } = *answer;
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

/// The first sentences of a page: the verdict where there is one, then what is known, then what is missing.
///
/// They change when a count, a report or an action is added.
pub fn lead(language: Language, assessment: &Assessment<'_>) -> String {
    let lead = Lead { language, assessment, answers: assessment.answers() };
    [lead.verdict(), lead.known(), lead.missing()].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

struct Lead<'a> {
    language: Language,
    assessment: &'a Assessment<'a>,
    answers: Answers<'a>,
}

impl Lead<'_> {
    fn message(&self, key: &'static str) -> Message {
        self.language.message(key)
    }

    /// The verdict with its year and its ratio. `None` if nobody can tell.
    fn verdict(&self) -> Option<String> {
        let judgement = self.answers.pace.as_ref().ok()?;
        let said = pace(self.language, self.assessment.community, judgement)?;
        let speed = verdict::speed(self.language, judgement);
        Some([Some(said), speed].into_iter().flatten().collect::<Vec<_>>().join(" "))
    }

    /// What is known, strongest first. `None` if nothing is.
    fn known(&self) -> Option<String> {
        let Answers { count, doing, reporting, .. } = &self.answers;
        let counts = count.ok().map(|count| {
            counted(self.message("lead-counts"), count.comparable).with("year", count.latest).to_string()
        });
        let actions = (doing.actions > 0).then(|| {
            counted(self.message("lead-actions"), doing.actions).with("in-place", doing.in_place).to_string()
        });
        let reports =
            (!reporting.years.is_empty()).then(|| span(self.message("lead-reports"), reporting).to_string());
        let facts: Vec<String> = [counts, actions, reports, self.net_zero()].into_iter().flatten().collect();
        let key = if self.verdict().is_some() { "lead-it-has" } else { "lead-has" };
        let name = &self.assessment.community.name;
        let facts_text = facts.join("; ");
        (!facts.is_empty()).then(|| self.message(key).with("name", name).with("facts", facts_text).to_string())
    }

    fn net_zero(&self) -> Option<String> {
        let year = self.answers.promise.net_zero?;
        Some(self.message("lead-net-zero").with("year", year).to_string())
    }

    /// What was not found. `None` if nothing is missing.
    fn missing(&self) -> Option<String> {
        let Answers { promise, count, pace, doing, reporting } = &self.answers;
        let text = |when: bool, key| when.then(|| self.language.text(key).to_owned());
        let few = pace.as_ref().is_ok_and(|judgement| {
            matches!(
                judgement.verdict.reason(),
                Some(NotKnown::TooFewInventories { .. } | NotKnown::MethodChanged { .. })
            )
        });
        let without =
            listing(self.language, &reporting.missing().iter().map(ToString::to_string).collect::<Vec<_>>());
        let reports = (!reporting.missing().is_empty())
            .then(|| self.message("lead-no-reports").with("years", without).to_string());
        let things: Vec<String> = [
            text(count.is_err(), "lead-no-count"),
            text(few, "lead-few-counts"),
            text(promise.code == PromiseCode::None, "lead-no-target"),
            text(promise.code == PromiseCode::NoBaseYear, "lead-no-base-year"),
            text(doing.actions == 0, "lead-no-action"),
            reports,
        ]
        .into_iter()
        .flatten()
        .collect();
        let joined = things.join("; ");
        let nothing_known = self.verdict().is_none() && self.known().is_none();
        let key = if nothing_known { "lead-missing-of" } else { "lead-missing" };
        let name = &self.assessment.community.name;
        (!things.is_empty()).then(|| self.message(key).with("name", name).with("things", joined).to_string())
    }
}

/// The verdict with its goal and its year, in one sentence. `None` if nobody can tell.
fn pace(language: Language, community: &Community, judgement: &Judgement<'_>) -> Option<String> {
    let key = match judgement.verdict {
        Verdict::CantTell(_) => return None,
        Verdict::Met => "lead-met",
        Verdict::Missed => "lead-missed",
        Verdict::GoingUp => "lead-going-up",
        Verdict::OnPace => "lead-on-pace",
        Verdict::Behind => "lead-behind",
    };
    let promise = goal(language, &judgement.goal, community.is_state());
    let said = language.message(key).with("name", &community.name).with("promise", promise);
    Some(said.with("year", judgement.counted_in()?).to_string())
}

/// The verdict where room is short: one sentence, or why nobody can tell.
pub fn verdict_in_short(language: Language, assessment: &Assessment<'_>) -> String {
    let headline = assessment.headline().ok();
    let said = headline.and_then(|judgement| pace(language, assessment.community, judgement));
    said.unwrap_or_else(|| verdict::undecided(language, assessment))
}

/// The goal as a noun: `its pledge to halve emissions by 2030`.
fn goal(language: Language, goal: &Goal<'_>, by_law: bool) -> String {
    let key = match (goal, goal.baseline_year().is_some(), by_law) {
        (Goal::Pledge(_), ..) => "goal-pledge",
        (_, _, true) => "goal-law",
        (_, true, _) => "goal-own-from",
        (_, false, _) => "goal-own",
    };
    let cut = percent(language, goal.reduction_pct());
    let message = language.message(key).with("cut", cut).with("year", goal.year());
    match goal.baseline_year() {
        Some(baseline) => message.with("baseline", baseline).to_string(),
        None => message.to_string(),
    }
}
