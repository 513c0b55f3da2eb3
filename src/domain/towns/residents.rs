//! Yearly residents of a city or town.

use crate::domain::record::PopulationKind;
use crate::domain::values::{CensusGeoid, Key, Year};

use super::town_data::TownData;

/// A count of the residents of a city or town.
#[derive(Clone, Debug, PartialEq)]
pub struct TownResidents {
    pub year: Year,
    /// The number of residents.
    pub value: u64,
    pub kind: PopulationKind,
    /// The year of the edition of estimates. `None` for a census.
    pub vintage: Option<Year>,
    /// The key of its dataset.
    pub dataset: Key,
}

impl TownData {
    /// Every count of the residents of a place, by year; a census comes before an estimate of its year.
    ///
    /// Empty if no dataset counts it.
    pub fn residents(&self, of: CensusGeoid) -> Vec<TownResidents> {
        let counting = self.indicators.iter().filter_map(|indicator| Some((indicator, indicator.residents?)));
        let mut counts = Vec::new();
        for (indicator, kind) in counting {
            for point in self.values(&indicator.key, of) {
                let Some(dataset) = self.dataset_of(indicator, point.year) else { continue };
                counts.push(TownResidents {
                    year: point.year,
                    value: point.value as u64,
                    kind,
                    vintage: dataset.vintage,
                    dataset: dataset.key.clone(),
                });
            }
        }
        counts.sort_by_key(|count| (count.year, count.kind, count.vintage));
        counts
    }
}
