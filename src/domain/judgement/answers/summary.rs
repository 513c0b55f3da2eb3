//! The five answers as figures, without their documents: what a list, a card and a small picture show.

use crate::domain::judgement::assessment::Assessment;
use crate::domain::judgement::goal::GoalKind;
use crate::domain::judgement::goal_judgement::Judgement;
use crate::domain::judgement::not_known::NotKnown;
use crate::domain::judgement::pace::pace_window;
use crate::domain::judgement::reason_code::ReasonCode;
use crate::domain::judgement::spread::Spread;
use crate::domain::judgement::verdict_kind::VerdictKind;
use crate::domain::values::Year;

use super::{Answers, CountAnswer, DoingAnswer, PromiseAnswer, PromiseCode, ReportingAnswer};

#[derive(Clone, Debug, PartialEq)]
pub struct AnswersSummary {
    /// "Today".
    pub as_of: Year,
    /// Whether this is the state, which is bound by its own law and did not join.
    pub by_law: bool,
    pub promise: PromiseSummary,
    /// `None` without an own community-wide inventory that rests on more than news.
    pub count: Option<CountAnswer>,
    pub pace: PaceSummary,
    pub doing: DoingAnswer,
    pub reporting: ReportingAnswer,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PromiseSummary {
    pub code: PromiseCode,
    /// The next own interim target. `None` if none was found.
    pub target: Option<OwnCut>,
    /// The year by which the community pledged to halve emissions. `None` if it did not join.
    pub pledged_by: Option<Year>,
    pub net_zero: Option<Year>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OwnCut {
    pub year: Year,
    /// Percent, from 0 to 100.
    pub reduction_pct: f64,
    /// `None` if no document states it.
    pub baseline_year: Option<Year>,
    /// Whether the community itself reported it and nobody verified it.
    pub self_reported: bool,
}

/// The verdict with its year and its certainty.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PaceSummary {
    pub verdict: VerdictKind,
    /// Why nobody can tell. `None` for every other verdict.
    pub reason: Option<ReasonCode>,
    /// `None` without a target and a pledge.
    pub target_kind: Option<GoalKind>,
    pub counted_in: Option<Year>,
    pub old: bool,
    pub close: bool,
    /// The pace divided by the needed rate: 1 is just enough, and a rise is negative.
    pub ratio: Option<f64>,
    pub ratio_spread: Option<Spread<f64>>,
    /// The inventories of the judging series that can tell a pace. A pace needs three.
    pub counts: usize,
}

impl AnswersSummary {
    pub fn new(assessment: &Assessment<'_>) -> Self {
        let Answers { promise, count, pace, doing, reporting, .. } = assessment.answers();
        AnswersSummary {
            as_of: assessment.as_of,
            by_law: assessment.community.is_state(),
            promise: PromiseSummary::new(&promise),
            count: count.ok(),
            pace: PaceSummary::new(assessment, pace.as_ref().ok()),
            doing,
            reporting,
        }
    }
}

impl PromiseSummary {
    fn new(answer: &PromiseAnswer<'_>) -> Self {
        let cut = answer.target.map(|target| OwnCut {
            year: target.year,
            reduction_pct: target.reduction.number(),
            baseline_year: target.baseline_year,
            self_reported: target.is_self_reported(),
        });
        let PromiseAnswer { code, pledged_by, net_zero, .. } = *answer;
        PromiseSummary { code, target: cut, pledged_by, net_zero }
    }
}

impl PaceSummary {
    fn new(assessment: &Assessment<'_>, judged: Option<&Judgement<'_>>) -> Self {
        let verdict = assessment.verdict();
        let window = judged.and_then(|judgement| Some(pace_window(judgement.trajectory.as_ref().ok()?).len()));
        PaceSummary {
            verdict: verdict.kind(),
            reason: verdict.reason().as_ref().map(NotKnown::reason_code),
            target_kind: judged.map(|judgement| judgement.goal.kind()),
            counted_in: judged.and_then(Judgement::counted_in),
            old: judged.is_some_and(Judgement::is_old),
            close: judged.is_some_and(|judgement| judgement.close),
            ratio: judged.and_then(|judgement| judgement.ratio.ok()),
            ratio_spread: judged.and_then(|judgement| judgement.ratio_spread.ok()),
            counts: window.unwrap_or(0),
        }
    }
}
