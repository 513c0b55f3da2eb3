//! Whether a community is doing what it promised, fast enough.

use super::not_known::NotKnown;
use super::verdict_kind::VerdictKind;

/// One word on one target. Its sentence is in `words::verdict`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    CantTell(NotKnown),
    /// At or below the target level, whether before the target year or in it.
    Met,
    /// The target year is counted, and emissions are above the target level.
    Missed,
    GoingUp,
    OnPace,
    /// Falling at half the needed rate or more, but not fast enough.
    Behind,
    FarBehind,
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
            Verdict::FarBehind => VerdictKind::FarBehind,
        }
    }

    pub fn reason(&self) -> Option<&NotKnown> {
        match self {
            Verdict::CantTell(reason) => Some(reason),
            _ => None,
        }
    }
}
