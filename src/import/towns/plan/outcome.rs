//! What an import does, figure by figure.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::{CensusGeoid, Indicator, IndicatorKey, Key, Year};
use crate::import::reading::RejectedCell;
use crate::import::towns::figure::TownFigure;
use crate::import::towns::known::Known;

/// The first and the last year of a dataset.
pub type Span = (Year, Year);

/// What an import does. The order of files and rows does not matter.
#[derive(Debug, Default)]
pub struct Plan {
    pub changes: Vec<TownChange>,
    pub conflicts: Vec<TownConflict>,
    /// The figures that the record has already.
    pub unchanged: BTreeSet<(CensusGeoid, IndicatorKey, Year)>,
    /// Figures that another row has too.
    pub repeated: usize,
    /// How many figures the publisher keeps back, by its words. The record has none of them.
    pub withheld: BTreeMap<String, usize>,
    pub rejected: Vec<RejectedCell>,
    /// The datasets with a change.
    pub datasets: BTreeMap<Key, Span>,
}

/// A figure that the record gets.
#[derive(Clone, Debug)]
pub struct TownChange {
    pub figure: TownFigure,
    pub dataset: Key,
    /// The figure of the record; `None` if it has none.
    pub from: Option<f64>,
    pub to: f64,
}

/// A figure that the record keeps as it is, and why.
#[derive(Clone, Debug)]
pub struct TownConflict {
    pub figure: TownFigure,
    pub from: Option<f64>,
    pub reason: String,
}

impl Plan {
    /// Whether the import has every figure that the record takes from a dataset.
    pub fn is_all_of(&self, dataset: &Key, known: &Known) -> bool {
        let towns = &known.towns;
        let changed: BTreeSet<(CensusGeoid, &IndicatorKey, Year)> = self
            .changes
            .iter()
            .map(|TownChange { figure, .. }| (figure.of, &figure.indicator, figure.year))
            .collect();
        let is_here = |of: CensusGeoid, key: &IndicatorKey, year: Year| {
            changed.contains(&(of, key, year)) || self.unchanged.contains(&(of, key.clone(), year))
        };
        let cites = |indicator: &&Indicator| indicator.datasets.contains(dataset);
        towns.indicators.iter().filter(cites).all(|indicator| {
            let is_owned = |year| towns.dataset_of(indicator, year).is_some_and(|owner| owner.key == *dataset);
            let places = towns.values.get(&indicator.key).into_iter().flatten();
            let mut points = places.flat_map(|(of, points)| points.iter().map(|point| (*of, point.year)));
            points.all(|(of, year)| !is_owned(year) || is_here(of, &indicator.key, year))
        })
    }

    pub fn added(&self) -> usize {
        self.changes.iter().filter(|change| change.from.is_none()).count()
    }

    /// How many figures the files have.
    pub fn figures(&self) -> usize {
        let withheld: usize = self.withheld.values().sum();
        let listed = self.conflicts.len() + self.rejected.len();
        self.changes.len() + self.unchanged.len() + self.repeated + withheld + listed
    }

    /// The conflicts as cells of the list of rejected cells.
    pub fn listed(&self) -> impl Iterator<Item = RejectedCell> {
        let in_conflict = self.conflicts.iter().map(|conflict| {
            let kept = conflict.from.map_or_else(|| "nothing".to_owned(), |from| from.to_string());
            conflict.figure.reject(format!("the record has {kept}: {}", conflict.reason))
        });
        self.rejected.iter().cloned().chain(in_conflict)
    }
}
