//! The verdict with its year and its ratio, as a sentence or as a heading.

use crate::domain::{Assessment, GoalKind, Verdict};

use crate::words::language::Language;
use crate::words::message::Message;
use crate::words::verdict;

/// The messages on each verdict that needs a count.
pub struct PaceKeys {
    pub met: &'static str,
    pub missed: &'static str,
    pub going_up: &'static str,
    pub on_pace: &'static str,
    pub behind: &'static str,
    /// Behind, with the pace as a part of the needed one.
    pub slow: &'static str,
}

/// `None` if nobody can tell.
pub fn pace(language: Language, assessment: &Assessment<'_>, keys: &PaceKeys) -> Option<Message> {
    let judgement = assessment.headline().ok()?;
    let ratio = judgement.ratio.ok().filter(|ratio| *ratio >= 0.0);
    let message = match (judgement.verdict, ratio) {
        (Verdict::CantTell(_), _) => return None,
        (Verdict::Met, _) => language.message(keys.met),
        (Verdict::Missed, _) => language.message(keys.missed),
        (Verdict::GoingUp, _) => language.message(keys.going_up),
        (Verdict::OnPace, _) => language.message(keys.on_pace),
        (Verdict::Behind, None) => language.message(keys.behind),
        (Verdict::Behind, Some(ratio)) => {
            language.message(keys.slow).with("speed", language.text(verdict::part(ratio).1))
        }
    };
    let goal = language.text(match (judgement.goal.kind(), assessment.community.is_state()) {
        (GoalKind::Pledge, _) => "goal-noun-pledge",
        (GoalKind::Own, true) => "goal-noun-law",
        (GoalKind::Own, false) => "goal-noun-own",
    });
    let message = message.with("name", &assessment.community.name).with("goal", goal);
    Some(message.with("year", judgement.counted_in()?))
}
