//! One figure that is measured for all cities and towns in the same way.

use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::domain::record::PopulationKind;
use crate::domain::values::{InLanguages, IndicatorKey, Key};

/// What a column of town data means, and what `check` expects of its figures.
#[derive(Clone, Debug, PartialEq)]
pub struct Indicator {
    /// The name of its column, its key in twins, and its place in an address.
    pub key: IndicatorKey,
    pub title: InLanguages,
    /// The unit as the publisher writes it, such as `MWh`.
    pub unit: String,
    /// The unit as a reader reads it.
    pub unit_name: InLanguages,
    /// What a reader must know beside the figure.
    pub note: Option<InLanguages>,
    /// The number of decimals on a page.
    pub decimals: u8,
    pub better: Better,
    /// The keys of its datasets. Each year belongs to the dataset that covers it.
    pub datasets: Vec<Key>,
    /// The lowest possible figure.
    pub least: f64,
    /// The highest possible figure.
    pub most: f64,
    /// Whether it counts what has been installed so far, so that it never falls.
    pub cumulative: bool,
    /// The indicator that it is a part of: its figure is never above that of the same place and year.
    pub part_of: Option<IndicatorKey>,
    /// The change from one figure to the next that `check` asks about. `None` if any change is usual.
    pub jump: Option<Jump>,
    /// Whether its figures count residents, and how.
    pub residents: Option<PopulationKind>,
}

/// A change that is unusual.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Jump {
    /// The figure is this many times the one before, or the one before is this many times the figure.
    pub factor: f64,
    /// The larger of the two is above this. Small figures jump for small reasons.
    pub above: f64,
}

impl Jump {
    pub fn is_between(self, before: f64, after: f64) -> bool {
        let (low, high) = (before.min(after), before.max(after));
        high > self.above && high > low * self.factor
    }
}

/// Which way a change is for the better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Better {
    Less,
    More,
    Neither,
}
