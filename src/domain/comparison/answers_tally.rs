//! How many communities have which of the five answers.

use crate::domain::judgement::{AnswersSummary, OLD_AFTER_YEARS, PromiseCode, VerdictKind};

/// Counts of communities. The five answers are never added up to a score.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AnswersTally {
    pub joined: usize,
    /// Those with an own target of half or more, of less than half, without a baseline year, and with none.
    pub half_or_more: usize,
    pub less_than_half: usize,
    pub no_base_year: usize,
    pub no_target: usize,
    /// Those with a count that is at most five years old.
    pub counted_lately: usize,
    /// Those without a count.
    pub never_counted: usize,
    /// Those whose pace can be told, by its newest count.
    pub judged: usize,
    /// Those with an action in force or done.
    pub active: usize,
    /// Those with a report for the year before today.
    pub reported_last_year: usize,
    /// Those with a report in each of the five years before today.
    pub reported_each_year: usize,
}

impl AnswersTally {
    pub fn new<'a>(answers: impl Iterator<Item = &'a AnswersSummary> + Clone) -> Self {
        let with = |fits: &dyn Fn(&AnswersSummary) -> bool| answers.clone().filter(|one| fits(one)).count();
        let promised = |code: PromiseCode| with(&|one| one.promise.code == code);
        let lately = OLD_AFTER_YEARS.unsigned_abs();
        AnswersTally {
            joined: answers.clone().count(),
            half_or_more: promised(PromiseCode::HalfOrMore),
            less_than_half: promised(PromiseCode::LessThanHalf),
            no_base_year: promised(PromiseCode::NoBaseYear),
            no_target: promised(PromiseCode::None),
            counted_lately: with(&|one| one.count.as_ref().is_some_and(|count| count.age <= lately)),
            never_counted: with(&|one| one.count.is_none()),
            judged: with(&|one| one.pace.verdict != VerdictKind::CantTell),
            active: with(&|one| one.doing.in_place > 0),
            reported_last_year: with(&|one| {
                one.reporting.of.last().is_some_and(|last| one.reporting.years.contains(last))
            }),
            reported_each_year: with(&|one| one.reporting.missing().is_empty()),
        }
    }
}
