//! Values computed from the record of one community: the verdict, and every number behind it.

mod action_age;
mod answers;
mod assessment;
mod contrast;
mod criterion_rule;
mod decision;
mod goal;
mod goal_judgement;
mod judging_series;
mod latest;
mod next_document;
mod not_known;
mod pace;
mod pathway;
mod per_person;
mod ratio;
mod reason_code;
mod remaining_cut;
mod spread;
mod trajectory;
mod verdict;
mod verdict_kind;
#[cfg(test)]
mod worked_numbers;
mod yardstick;

pub use action_age::reported_in;
pub use answers::{
    AnswerKind, Answers, AnswersSummary, CountAnswer, DoingAnswer, OwnCut, PaceSummary, PromiseAnswer,
    PromiseCode, PromiseSummary, ReportingAnswer, RuleInForce, Sentences,
};
pub use assessment::Assessment;
pub use contrast::Contrast;
pub use criterion_rule::{Grounds, REPORT_YEARS, Ruling, by_rule};
pub use goal::{Goal, GoalKind, Halving};
pub use goal_judgement::{Judgement, OLD_AFTER_YEARS};
pub use latest::{Change, Latest};
pub use next_document::NextDocument;
pub use not_known::{Known, NotKnown};
pub use pace::{Rate, observed_pace, pace_spread, pace_window};
pub use pathway::Pathway;
pub use per_person::{PLAUSIBLE_PER_PERSON, PerPerson, ResidentCount, hang_together, residents};
pub use reason_code::ReasonCode;
pub use spread::Spread;
pub use trajectory::{InventoryTotal, Trajectory};
pub use verdict::Verdict;
pub use verdict_kind::VerdictKind;
pub use yardstick::Yardstick;
