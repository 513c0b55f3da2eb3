//! Computes one sum of figures for another.

use crate::domain::towns::formula::Ratio;
use crate::domain::towns::not_given::{Given, NotGiven};
use crate::domain::towns::town_data::TownData;
use crate::domain::values::{CensusGeoid, IndicatorKey, Year};

impl Ratio {
    /// The ratio of a place in a year.
    ///
    /// Not given if a figure is missing or doubtful, with less than `fewest` to divide by, and in towns with a
    /// light plant where it asks so.
    pub fn figure(&self, towns: &TownData, of: CensusGeoid, year: Year) -> Given {
        if self.not_in_light_plant_towns && towns.has_light_plant(of) {
            return Err(NotGiven::LightPlant);
        }
        let first = self.to.first().ok_or(NotGiven::NotPublished)?;
        let whole_year = towns.standing_for(first, of, year, self.stand_for_years)?;
        let whole = sum(&self.to, towns, of, whole_year)?;
        if whole < self.fewest || whole <= 0.0 {
            return Err(NotGiven::TooFew);
        }
        Ok(self.times * sum(&self.of, towns, of, year)? / whole)
    }
}

fn sum(keys: &[IndicatorKey], towns: &TownData, of: CensusGeoid, year: Year) -> Given {
    keys.iter().map(|key| towns.usable(key, of, year)).sum()
}
