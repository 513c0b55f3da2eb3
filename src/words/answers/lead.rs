//! The first sentences of a page, made from the five answers: what is known, strongest first, then what is missing.

use super::pace::{PaceKeys, pace};
use crate::domain::{AnswersSummary, Assessment, NotKnown, PromiseCode, ReportingAnswer};

use crate::words::language::Language;
use crate::words::message::Message;
use crate::words::number::{counted, listing, percent};
use crate::words::verdict;

/// The first sentences of a page. They change when a count, a report or an action is added.
pub fn lead(language: Language, assessment: &Assessment<'_>) -> String {
    Lead::new(language, assessment).sentences().join(" ")
}

/// The first of them alone, where room is short.
pub fn first(language: Language, assessment: &Assessment<'_>) -> String {
    Lead::new(language, assessment).first()
}

const SENTENCES: PaceKeys = PaceKeys {
    met: "lead-met",
    missed: "lead-missed",
    going_up: "lead-going-up",
    on_pace: "lead-on-pace",
    behind: "lead-behind",
    slow: "lead-slow",
};

/// The most letters of a description: search engines cut longer ones.
const MOST_LETTERS: usize = 200;

/// As many of the first sentences as fit into a description, at least one.
pub fn description(language: Language, assessment: &Assessment<'_>) -> String {
    let mut sentences = Lead::new(language, assessment).sentences().into_iter();
    let mut description = sentences.next().unwrap_or_default();
    for sentence in sentences {
        if description.chars().count() + 1 + sentence.chars().count() > MOST_LETTERS {
            break;
        }
        description = format!("{description} {sentence}");
    }
    description
}

struct Lead<'a> {
    language: Language,
    name: &'a str,
    assessment: &'a Assessment<'a>,
    answers: AnswersSummary,
}

impl<'a> Lead<'a> {
    fn new(language: Language, assessment: &'a Assessment<'a>) -> Self {
        Lead {
            language,
            name: &assessment.community.name,
            assessment,
            answers: AnswersSummary::new(assessment),
        }
    }

    fn message(&self, key: &'static str) -> Message {
        self.language.message(key)
    }

    fn sentences(&self) -> Vec<String> {
        let all = [Some(self.first()), self.passed(), self.facts(), self.promise(), self.missing()];
        all.into_iter().flatten().collect()
    }

    /// The pace, else the newest count, else what it promised, else that nothing was found.
    fn first(&self) -> String {
        let (promise, name) = (&self.answers.promise, self.name);
        let first = pace(self.language, self.assessment, &SENTENCES).or_else(|| {
            let count = self.answers.count.as_ref()?;
            Some(self.message("lead-counted").with("year", count.latest))
        });
        let first = first.unwrap_or_else(|| match (promise.pledged_by, promise.net_zero) {
            (_, Some(zero)) if promise.target.is_none() && promise.code == PromiseCode::HalfOrMore => {
                self.message("lead-promised-zero").with("year", zero)
            }
            (Some(year), Some(zero)) => self.message("lead-pledged-both").with("year", year).with("zero", zero),
            (Some(year), None) => self.message("lead-pledged").with("year", year),
            (None, Some(zero)) => self.message("lead-promised-zero").with("year", zero),
            (None, None) => self.message("lead-nothing"),
        });
        first.with("name", name).to_string()
    }

    fn passed(&self) -> Option<String> {
        verdict::passed(self.language, self.assessment, self.assessment.headline().ok()?)
    }

    /// Its counts, its actions and its reports. `None` without any.
    fn facts(&self) -> Option<String> {
        let AnswersSummary { count, doing, reporting, .. } = &self.answers;
        let counts = count.as_ref().map(|count| {
            let key = match (count.all.len(), count.comparable.len()) {
                (all, comparable) if all == comparable => "lead-comparable",
                (_, 1) => "lead-counts",
                _ => "lead-some-comparable",
            };
            let message = counted(self.message(key), count.all.len());
            message.with("comparable", count.comparable.len()).to_string()
        });
        let actions = (doing.actions > 0).then(|| {
            let message = counted(self.message("lead-actions"), doing.actions).with("actions", doing.actions);
            message.with("in-place", doing.in_place).to_string()
        });
        let facts: Vec<String> = [counts, actions, self.reports(reporting)].into_iter().flatten().collect();
        let facts = (!facts.is_empty()).then(|| listing(self.language, &facts))?;
        Some(self.message("lead-has").with("facts", facts).to_string())
    }

    fn reports(&self, reporting: &ReportingAnswer) -> Option<String> {
        let message = counted(self.message("lead-reports"), reporting.found);
        let message = message.with("years", reporting.years.len()).with("of", reporting.of.len());
        (reporting.found > 0).then(|| message.to_string())
    }

    /// Its own target beside the half that it pledged.
    fn promise(&self) -> Option<String> {
        let promise = &self.answers.promise;
        let without_target = || {
            let year = promise.pledged_by.filter(|_| self.answers.count.is_some())?;
            Some(self.message("lead-it-pledged").with("year", year).to_string())
        };
        let Some(cut) = promise.target else { return without_target() };
        let key = match (self.answers.by_law, promise.code, promise.pledged_by, cut.baseline_year) {
            (true, ..) => "lead-law",
            (_, _, _, None) => "lead-no-base",
            (_, PromiseCode::LessThanHalf, Some(_), _) => "lead-less-than-pledged",
            _ => "lead-own",
        };
        let message = self.message(key).with("cut", percent(self.language, cut.reduction_pct));
        let message = message.with("year", cut.year);
        Some(match cut.baseline_year {
            Some(year) => message.with("baseline", year).to_string(),
            None => message.to_string(),
        })
    }

    /// What was not found. `None` if nothing is missing.
    fn missing(&self) -> Option<String> {
        let AnswersSummary { promise, count, doing, reporting, .. } = &self.answers;
        let text = |when: bool, key| when.then(|| self.language.text(key).to_owned());
        let things = [
            text(count.is_none(), "lead-no-count"),
            text(count.is_some() && self.lacks_counts(), "lead-few-counts"),
            text(promise.target.is_none() && promise.code == PromiseCode::None, "lead-no-target"),
            text(doing.actions == 0, "lead-no-action"),
            text(reporting.found == 0, "lead-no-report"),
        ];
        let things: Vec<String> = things.into_iter().flatten().collect();
        (!things.is_empty()).then(|| self.message("lead-missing").with("things", things.join("; ")).to_string())
    }

    fn lacks_counts(&self) -> bool {
        let reason = self.assessment.verdict().reason();
        matches!(reason, Some(NotKnown::TooFewInventories { .. } | NotKnown::MethodChanged { .. }))
    }
}
