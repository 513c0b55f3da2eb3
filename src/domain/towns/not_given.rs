//! Why a figure is not computed.

use strum::{EnumString, IntoStaticStr, VariantArray};

/// A figure, or why it is not given.
pub type Given = Result<f64, NotGiven>;

#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum NotGiven {
    /// A figure that it needs was not published.
    NotPublished,
    /// The gas of homes was not published, although many homes heat with it.
    GasNotPublished,
    /// The place has too few cars or homes.
    TooFew,
    /// A municipal light plant serves the place, and light plants record incompletely.
    LightPlant,
    /// A figure that it needs is far from those of the years beside it.
    Doubtful,
    /// There is no figure of the base year.
    NoBase,
}
