//! The words of the verdict.

use strum::{EnumString, IntoStaticStr, VariantArray};

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
