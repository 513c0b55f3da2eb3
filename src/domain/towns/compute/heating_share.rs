//! An index of what homes use, if another share of their gas were for heating. METHOD, "Town data".

use crate::domain::towns::formula::{Derivation, HomeEnergy};
use crate::domain::towns::town_data::TownData;
use crate::domain::values::{CensusGeoid, IndicatorKey, Year};

/// The shares that are set beside that of the method. 0 leaves every winter as it was: the index as metered.
pub const OTHER_SHARES: [f64; 3] = [0.0, 0.65, 0.85];

/// An index of what homes use, with a share of their gas for heating.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct IndexAtShare {
    pub year: Year,
    /// From 0 to 1. 0: as metered, no winter turned into a usual one.
    pub heating_share: f64,
    /// Whether it is the share of the method, so that `value` is the figure of the indicator.
    pub used: bool,
    pub value: f64,
}

/// How far another share of gas for heating moves an index.
#[derive(Clone, Debug, PartialEq)]
pub struct HeatingSpread {
    /// The share of the method, and the lowest and the highest one beside it.
    pub used: f64,
    pub low: f64,
    pub high: f64,
    pub year: Year,
    /// The number of places with an index of that year.
    pub places: usize,
    /// By how much the index of the middle place moves at most, and that of the place where it moves most.
    pub middle: f64,
    pub most: f64,
}

impl TownData {
    /// An index with the share of the method and with each other one. Empty where the index is not given, and for an
    /// indicator that is no index of what homes use.
    pub fn indices_at_shares(&self, index: &IndicatorKey, of: CensusGeoid, year: Year) -> Vec<IndexAtShare> {
        let Some((home, base)) = self.home_energy_of(index) else { return Vec::new() };
        let Some(used) = self.value(index, of, year) else { return Vec::new() };
        let other = |heating_share: f64| {
            let home = HomeEnergy { heating_share, ..home.clone() };
            let (own, base) = (home.figure(self, of, year).ok()?, home.figure(self, of, base).ok()?);
            Some(IndexAtShare { year, heating_share, used: false, value: 100.0 * own / base })
        };
        let own = IndexAtShare { year, heating_share: home.heating_share, used: true, value: used };
        OTHER_SHARES.into_iter().filter_map(other).chain([own]).collect()
    }

    /// What an index is computed from, and its base year.
    fn home_energy_of(&self, index: &IndicatorKey) -> Option<(&HomeEnergy, Year)> {
        let derivation =
            |key| self.derivations.iter().find(|(of, _)| of == key).map(|(_, derivation)| derivation);
        let Derivation::Index(index) = derivation(index)? else { return None };
        let Derivation::HomeEnergy(home) = derivation(&index.of)? else { return None };
        Some((home, index.base))
    }
}

impl HeatingSpread {
    /// The spread over places, in the newest year of any. `None` without an index.
    pub fn of(places: &[Vec<IndexAtShare>]) -> Option<Self> {
        let year = places.iter().flatten().map(|index| index.year).max()?;
        let of_year = places.iter().filter(|indices| indices.iter().all(|index| index.year == year));
        let mut moved: Vec<f64> = of_year.filter_map(|indices| moved(indices)).collect();
        moved.sort_by(f64::total_cmp);
        let (middle, most) = (*moved.get(moved.len() / 2)?, *moved.last()?);
        let used = places.iter().flatten().find(|index| index.used)?.heating_share;
        let shares = || places.iter().flatten().map(|index| index.heating_share).filter(|share| *share > 0.0);
        let (low, high) = (shares().fold(used, f64::min), shares().fold(used, f64::max));
        Some(HeatingSpread { used, low, high, year, places: moved.len(), middle, most })
    }
}

/// By how much an index moves at most from that of the method, the index as metered left out.
fn moved(indices: &[IndexAtShare]) -> Option<f64> {
    let used = indices.iter().find(|index| index.used)?.value;
    let others = indices.iter().filter(|index| index.heating_share > 0.0);
    Some(others.map(|index| (index.value - used).abs()).fold(0.0, f64::max))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_spread_leaves_out_the_index_as_metered_and_older_years() {
        let place = |year: i64, [metered, low, used, high]: [f64; 4]| {
            let index = |heating_share: f64, value: f64| IndexAtShare {
                year: year.try_into().unwrap(),
                heating_share,
                used: heating_share == 0.75,
                value,
            };
            vec![index(0.0, metered), index(0.65, low), index(0.75, used), index(0.85, high)]
        };
        let places = [
            place(2023, [88.0, 92.5, 93.0, 93.5]),
            place(2023, [90.0, 94.0, 95.0, 96.5]),
            place(2023, [95.0, 99.9, 100.0, 100.1]),
            place(2022, [10.0, 20.0, 50.0, 90.0]),
        ];
        let spread = HeatingSpread::of(&places).unwrap();
        assert_eq!((spread.low, spread.used, spread.high), (0.65, 0.75, 0.85));
        assert_eq!((spread.places, spread.middle, spread.most), (3, 0.5, 1.5));
        assert_eq!(HeatingSpread::of(&[]), None);
    }
}
