//! Computes what homes burn and use.

use crate::domain::towns::formula::HomeEnergy;
use crate::domain::towns::not_given::{Given, NotGiven};
use crate::domain::towns::town_data::TownData;
use crate::domain::values::{CensusGeoid, IndicatorKey, Year};

impl HomeEnergy {
    /// Emissions of homes, in t CO₂e a year.
    ///
    /// Not given with fewer homes than `fewest`, without published electricity, and without published gas where many
    /// homes heat with it.
    pub fn figure(&self, towns: &TownData, of: CensusGeoid, year: Year) -> Given {
        let survey = towns.standing_for(&self.homes, of, year, self.homes_stand_for_years)?;
        let surveyed = |key: &IndicatorKey| towns.usable(key, of, survey);
        let homes = surveyed(&self.homes)?;
        if homes < self.fewest {
            return Err(NotGiven::TooFew);
        }
        let electricity = towns.usable(&self.electricity, of, year)?;
        let gas = match towns.usable(&self.gas, of, year) {
            Err(NotGiven::NotPublished) => self.missing_gas(surveyed(&self.gas_homes)? / homes)?,
            other => other?,
        };
        let winter = self.winter(towns, of.state(), year)?;
        let heat = 1.0 - self.heating_share + self.heating_share * winter;
        let metered = gas * self.t_per_therm * heat + electricity * self.t_per_mwh;
        let oil = surveyed(&self.oil_homes)? * self.t_per_oil_home;
        Ok(metered + oil + surveyed(&self.propane_homes)? * self.t_per_propane_home)
    }

    /// Zero where hardly any home heats with gas.
    fn missing_gas(&self, share: f64) -> Given {
        let hardly_any = 100.0 * share <= self.gas_homes_without_gas_pct;
        if hardly_any { Ok(0.0) } else { Err(NotGiven::GasNotPublished) }
    }

    /// The degree days of a usual winter ÷ those of the year.
    fn winter(&self, towns: &TownData, state: CensusGeoid, year: Year) -> Given {
        let (first, last) = self.usual_winter;
        let days = towns.values(&self.degree_days, state).iter();
        let usual: Vec<f64> =
            days.filter(|point| (first..=last).contains(&point.year)).map(|point| point.value).collect();
        if usual.is_empty() {
            return Err(NotGiven::NotPublished);
        }
        let mean = usual.iter().sum::<f64>() / usual.len() as f64;
        Ok(mean / towns.usable(&self.degree_days, state, year)?)
    }
}
