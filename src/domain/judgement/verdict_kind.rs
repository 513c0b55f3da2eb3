//! The verdict without its reason.

use strum::{EnumString, IntoStaticStr, VariantArray};

/// The verdict without its reason. Lists filter and count by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum VerdictKind {
    Met,
    OnPace,
    Behind,
    GoingUp,
    Missed,
    CantTell,
}
