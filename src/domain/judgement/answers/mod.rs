//! The five answers for each community: promise, count, pace, doing and reporting.
//!
//! The answers are never added up and never ranked. The pace is the judgement on the headline target. Source:
//! METHOD, "Five answers for each community".

mod answer_kind;
mod count;
mod doing;
mod promise;
mod reporting;
mod rules;
mod summary;

use super::assessment::Assessment;
use super::goal_judgement::Judgement;
use super::not_known::Known;

pub use answer_kind::AnswerKind;
pub use count::CountAnswer;
pub use doing::DoingAnswer;
pub use promise::{PromiseAnswer, PromiseCode};
pub use reporting::ReportingAnswer;
pub use rules::RuleInForce;
pub use summary::{AnswersSummary, OwnCut, PaceSummary, PromiseSummary};

#[derive(Clone, Debug, PartialEq)]
pub struct Answers<'a> {
    pub promise: PromiseAnswer<'a>,
    /// Not known without an own community-wide inventory that rests on more than news.
    pub count: Known<CountAnswer>,
    /// Not known without a target and a pledge.
    pub pace: Known<Judgement<'a>>,
    pub doing: DoingAnswer,
    /// The rules in force, which belong to the answer *Doing*.
    pub rules: Vec<RuleInForce>,
    pub reporting: ReportingAnswer,
}

/// The sentences on a community that an edition stores, in English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentences {
    /// On the headline target.
    pub verdict: String,
    /// The first sentences of its page, made from the five answers.
    pub answers: String,
}

impl<'a> Assessment<'a> {
    pub fn answers(&self) -> Answers<'a> {
        let rules = self.rules_in_force();
        Answers {
            promise: PromiseAnswer::new(self),
            count: CountAnswer::new(self),
            pace: self.headline().cloned(),
            doing: DoingAnswer::new(&self.community.actions, rules.len()),
            rules,
            reporting: ReportingAnswer::new(&self.community.reports, self.as_of),
        }
    }
}
