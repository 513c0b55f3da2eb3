//! All town data: datasets, indicators and the figures of each.

use std::collections::BTreeMap;

use crate::domain::values::{CensusGeoid, IndicatorKey, Key, Year};

use super::dataset::Dataset;
use super::indicator::Indicator;

/// The figure of a year, in the unit of its indicator.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct YearValue {
    pub year: Year,
    pub value: f64,
}

/// Datasets, indicators and figures. A record without `towns/` has none.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TownData {
    pub datasets: Vec<Dataset>,
    /// The indicators, in the record's order.
    pub indicators: Vec<Indicator>,
    /// The figures of each indicator and place, by year. A missing year was not published.
    pub values: BTreeMap<IndicatorKey, BTreeMap<CensusGeoid, Vec<YearValue>>>,
}

impl TownData {
    pub fn indicator(&self, key: &IndicatorKey) -> Option<&Indicator> {
        self.indicators.iter().find(|indicator| indicator.key == *key)
    }

    pub fn dataset(&self, key: &Key) -> Option<&Dataset> {
        self.datasets.iter().find(|dataset| dataset.key == *key)
    }

    /// The dataset that the figures of a year come from.
    pub fn dataset_of(&self, indicator: &Indicator, year: Year) -> Option<&Dataset> {
        indicator.datasets.iter().filter_map(|key| self.dataset(key)).find(|dataset| dataset.covers(year))
    }

    /// The figures of a place, by year. Empty if none was published.
    pub fn values(&self, indicator: &IndicatorKey, of: CensusGeoid) -> &[YearValue] {
        self.values.get(indicator).and_then(|places| places.get(&of)).map_or(&[], Vec::as_slice)
    }

    /// The figure of a place and a year. `None` if it was not published.
    pub fn value(&self, indicator: &IndicatorKey, of: CensusGeoid, year: Year) -> Option<f64> {
        self.values(indicator, of).iter().find(|point| point.year == year).map(|point| point.value)
    }
}
