//! Computes a figure against that of a base year.

use crate::domain::towns::formula::Index;
use crate::domain::towns::not_given::{Given, NotGiven};
use crate::domain::towns::town_data::TownData;
use crate::domain::values::{CensusGeoid, Year};

impl Index {
    /// The index of a place in a year; 100 in the base year.
    ///
    /// Not given without a figure of the base year, for the reason of that figure.
    pub fn figure(&self, towns: &TownData, of: CensusGeoid, year: Year) -> Given {
        let base = match towns.usable(&self.of, of, self.base) {
            Ok(base) if base > 0.0 => base,
            Ok(_) | Err(NotGiven::NotPublished) => return Err(NotGiven::NoBase),
            Err(reason) => return Err(reason),
        };
        Ok(100.0 * towns.usable(&self.of, of, year)? / base)
    }
}
