//! All town data: datasets, indicators and the figures of each.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::record::TownRule;
use crate::domain::values::{CensusGeoid, IndicatorKey, Key, Year};

use super::caution::{Caution, CautionKind};
use super::dataset::Dataset;
use super::formula::Derivation;
use super::indicator::Indicator;
use super::locality::{Locality, ZipCode};
use super::not_given::NotGiven;
use super::shape::Shapes;
use super::utility::Utility;

/// The figure of a year, in the unit of its indicator.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct YearValue {
    pub year: Year,
    pub value: f64,
}

/// The figures of one indicator, by place and year.
pub type Places = BTreeMap<CensusGeoid, Vec<YearValue>>;

/// Datasets, indicators and figures. A record without `towns/` has none.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TownData {
    pub datasets: Vec<Dataset>,
    /// The indicators, in the record's order.
    pub indicators: Vec<Indicator>,
    /// The figures of each indicator and place, by year. A missing year was not published.
    pub values: BTreeMap<IndicatorKey, Places>,
    /// How the derived indicators are computed, in the record's order: one may use those before it.
    pub derivations: Vec<(IndicatorKey, Derivation)>,
    /// Why a derived figure is not given, by indicator.
    pub not_given: BTreeMap<IndicatorKey, Vec<(CensusGeoid, Year, NotGiven)>>,
    pub utilities: Vec<Utility>,
    pub rules: Vec<TownRule>,
    pub zip_codes: Vec<ZipCode>,
    pub localities: Vec<Locality>,
    pub shapes: Shapes,
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

    /// The years in which any place has a figure.
    pub fn years(&self, key: &IndicatorKey) -> Vec<Year> {
        let points = self.values.get(key).into_iter().flat_map(|places| places.values()).flatten();
        points.map(|point| point.year).collect::<BTreeSet<_>>().into_iter().collect()
    }

    /// Every place with a figure, and the state.
    pub(super) fn places(&self) -> BTreeSet<CensusGeoid> {
        self.values.values().flat_map(|places| places.keys().copied()).collect()
    }

    /// Whether a municipal light plant serves the place, or a part of it.
    pub fn has_light_plant(&self, of: CensusGeoid) -> bool {
        self.utilities.iter().any(|utility| utility.of == of && utility.light_plant)
    }

    /// The indicators that a derived one is computed from; none for a published one.
    pub fn inputs(&self, key: &IndicatorKey) -> Vec<&IndicatorKey> {
        let derivation = self.derivations.iter().find(|(of, _)| of == key);
        derivation.map_or_else(Vec::new, |(_, derivation)| derivation.inputs())
    }

    /// The cautions of an indicator, and those about years of the indicators that it is computed from.
    pub fn cautions(&self, indicator: &Indicator) -> Vec<Caution> {
        let mut all = indicator.cautions.clone();
        for input in self.inputs(&indicator.key).into_iter().filter_map(|key| self.indicator(key)) {
            let inherited = self.cautions(input).into_iter();
            let of_years = inherited.filter(|it| matches!(it.kind, CautionKind::Gap | CautionKind::Filling));
            of_years.for_each(|caution| {
                if !all.contains(&caution) {
                    all.push(caution);
                }
            });
        }
        all
    }

    /// The datasets of an indicator, or of those that it is computed from.
    pub fn all_datasets(&self, indicator: &Indicator) -> BTreeSet<Key> {
        let inputs = self.inputs(&indicator.key).into_iter().filter_map(|key| self.indicator(key));
        let of_inputs = inputs.flat_map(|input| self.all_datasets(input));
        indicator.datasets.iter().cloned().chain(of_inputs).collect()
    }
}
