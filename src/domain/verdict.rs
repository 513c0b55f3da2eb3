//! Whether a community is doing what it promised, fast enough.

use strum::{EnumString, IntoStaticStr, VariantArray};

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

/// The verdict without its reason: what lists are filtered and counted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum VerdictKind {
    Met,
    OnPace,
    Behind,
    FarBehind,
    GoingUp,
    Missed,
    CantTell,
}
