//! What homes burn and use in a year, at a fixed grid and a usual winter. METHOD, "Town data".

use crate::domain::values::{IndicatorKey, Year};

/// The indicators of the formula, and its factors.
#[derive(Clone, Debug, PartialEq)]
pub struct HomeEnergy {
    /// Gas of homes, in therms a year.
    pub gas: IndicatorKey,
    /// Electricity of homes, in megawatt-hours a year.
    pub electricity: IndicatorKey,
    /// Homes by what heats them, and all occupied homes.
    pub gas_homes: IndicatorKey,
    pub oil_homes: IndicatorKey,
    pub propane_homes: IndicatorKey,
    pub homes: IndicatorKey,
    /// Heating degree days of the state.
    pub degree_days: IndicatorKey,
    /// The first and the last of the years whose mean is a usual winter.
    pub usual_winter: (Year, Year),
    /// The share of the gas that is for heating, from 0 to 1. An assumption.
    pub heating_share: f64,
    /// t CO₂e a therm, a megawatt-hour, and a home that heats with oil or with propane.
    pub t_per_therm: f64,
    pub t_per_mwh: f64,
    pub t_per_oil_home: f64,
    pub t_per_propane_home: f64,
    /// With fewer homes it is not given.
    pub fewest: f64,
    /// In percent of the homes: where more heat with gas, missing gas is not zero.
    pub gas_homes_without_gas_pct: f64,
    /// For how many years a survey of homes stands for a missing later one.
    pub homes_stand_for_years: u8,
}

impl HomeEnergy {
    pub fn inputs(&self) -> Vec<&IndicatorKey> {
        let of_homes = [&self.gas_homes, &self.oil_homes, &self.propane_homes, &self.homes];
        [&self.electricity, &self.gas].into_iter().chain(of_homes).chain([&self.degree_days]).collect()
    }
}
