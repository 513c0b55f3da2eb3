//! Computes the derived figures. Everything is pure.

mod column;
mod heating_share;
mod home_energy;
mod index;
mod ratio;

pub use heating_share::{HeatingSpread, IndexAtShare, OTHER_SHARES};

use std::collections::BTreeSet;

use crate::domain::values::{CensusGeoid, Year};

use super::formula::Derivation;
use super::not_given::{Given, NotGiven};
use super::town_data::{Places, TownData, YearValue};

impl TownData {
    /// Computes the derived indicators, in the record's order: one may use those before it.
    pub fn derive(&mut self) {
        for (key, derivation) in self.derivations.clone() {
            let (values, not_given) = self.computed(&derivation);
            self.values.insert(key.clone(), values);
            self.not_given.insert(key, not_given);
        }
    }

    fn computed(&self, derivation: &Derivation) -> (Places, Vec<(CensusGeoid, Year, NotGiven)>) {
        let (mut values, mut not_given) = (Places::new(), Vec::new());
        let years = derivation.inputs().first().map_or_else(Vec::new, |key| self.years(key));
        for of in self.places() {
            for year in &years {
                match self.figure(derivation, of, *year) {
                    Ok(value) => values.entry(of).or_default().push(YearValue { year: *year, value }),
                    Err(reason) => not_given.push((of, *year, reason)),
                }
            }
        }
        // A year without any figure is none of its years.
        let given: BTreeSet<Year> = values.values().flatten().map(|point| point.year).collect();
        not_given.retain(|(_, year, _)| given.contains(year));
        (values, not_given)
    }

    /// The figure of a place and a year, or why it is not given.
    fn figure(&self, derivation: &Derivation, of: CensusGeoid, year: Year) -> Given {
        match derivation {
            Derivation::Ratio(ratio) => ratio.figure(self, of, year),
            Derivation::HomeEnergy(home) => home.figure(self, of, year),
            Derivation::Index(index) => index.figure(self, of, year),
        }
    }
}
