//! What a change is about, for feeds of one kind of change.

use strum::{EnumString, IntoStaticStr, VariantArray};

#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum ChangeTopic {
    Verdict,
    Inventory,
    Target,
    Criterion,
    Action,
    Report,
}
