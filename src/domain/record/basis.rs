//! Whose emissions an inventory counts; the two are never mixed.

use strum::{EnumString, IntoStaticStr, VariantArray};

/// `Community`: all emissions of the place. `Municipal`: government operations only, a few percent of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Basis {
    Community,
    Municipal,
}
