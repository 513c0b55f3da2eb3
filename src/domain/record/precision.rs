//! How well a figure is known.

use strum::{EnumString, IntoStaticStr, VariantArray};

/// As published to the ton, rounded, worked out from published figures, or read off a chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Precision {
    Exact,
    Rounded,
    Derived,
    ReadOffChart,
}
