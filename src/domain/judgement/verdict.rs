//! The verdict: whether a community cuts emissions as fast as it promised.

use super::not_known::NotKnown;
use super::verdict_kind::VerdictKind;

/// The verdict on one goal. `words::verdict` words it. Its year, its age and its ratio are in the judgement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    CantTell(NotKnown),
    /// Emissions are at or below the target level, before the target year or in it.
    Met,
    /// There is an inventory of the target year or later, and emissions are above the target level.
    Missed,
    GoingUp,
    OnPace,
    /// If the pace went on, the goal would be missed. The ratio says by how much.
    Behind,
}

impl Verdict {
    pub fn kind(&self) -> VerdictKind {
        match self {
            Verdict::CantTell(_) => VerdictKind::CantTell,
            Verdict::Met => VerdictKind::Met,
            Verdict::Missed => VerdictKind::Missed,
            Verdict::GoingUp => VerdictKind::GoingUp,
            Verdict::OnPace => VerdictKind::OnPace,
            Verdict::Behind => VerdictKind::Behind,
        }
    }

    pub fn reason(&self) -> Option<NotKnown> {
        match self {
            Verdict::CantTell(reason) => Some(*reason),
            _ => None,
        }
    }
}
