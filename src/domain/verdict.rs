//! Whether a community is doing what it promised, fast enough.

use super::NotKnown;

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
    /// The spelling used in SQL, addresses and twins.
    pub fn code(&self) -> &'static str {
        match self {
            Verdict::CantTell(_) => "cant-tell",
            Verdict::Met => "met",
            Verdict::Missed => "missed",
            Verdict::GoingUp => "going-up",
            Verdict::OnPace => "on-pace",
            Verdict::Behind => "behind",
            Verdict::FarBehind => "far-behind",
        }
    }
}
