//! One figure that is measured for all cities and towns in the same way.

use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::domain::record::PopulationKind;
use crate::domain::values::{InLanguages, IndicatorKey, Key, Year};

use super::caution::Caution;

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
    /// Up to this change, in percent, two figures are about the same.
    pub about_the_same_pct: Option<f64>,
    /// In a place with fewer occupied homes no sentence is made from a change.
    pub no_sentence_under: Option<f64>,
    /// Whether no sentence is made from it at all.
    pub no_sentence: bool,
    /// A straight line that its figures are shown beside.
    pub line: Option<StraightLine>,
    pub cautions: Vec<Caution>,
    /// Whether its figures are computed from others.
    pub derived: bool,
}

/// A straight line from one year to another, in the unit of the indicator.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StraightLine {
    pub from: (Year, f64),
    pub to: (Year, f64),
}

impl StraightLine {
    /// Where the line stands in a year. Before it begins and after it ends, it continues.
    pub fn at(self, year: Year) -> f64 {
        let share = f64::from(year.since(self.from.0)) / f64::from(self.to.0.since(self.from.0));
        self.from.1 + share * (self.to.1 - self.from.1)
    }
}

impl Indicator {
    /// The change from one figure to another, in percent, and whether they are about the same.
    ///
    /// `None` if the first is zero.
    pub fn change(&self, from: f64, to: f64) -> Option<IndicatorChange> {
        let pct = (from > 0.0).then(|| 100.0 * (to / from - 1.0))?;
        let about_the_same = self.about_the_same_pct.is_some_and(|limit| pct.abs() < limit);
        Some(IndicatorChange { pct, about_the_same })
    }

    /// Whether a sentence may tell a change in a place with so many occupied homes.
    pub fn tells_change(&self, homes: Option<f64>) -> bool {
        let enough = self.no_sentence_under.is_none_or(|least| homes.is_some_and(|homes| homes >= least));
        enough && !self.no_sentence
    }
}

/// A change from one figure to another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct IndicatorChange {
    /// In percent of the first figure.
    pub pct: f64,
    /// Whether it is too small to say more.
    pub about_the_same: bool,
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
