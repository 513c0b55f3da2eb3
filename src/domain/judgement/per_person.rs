//! Emissions for each resident.

use crate::domain::record::Population;
use crate::domain::values::{Tonnes, Year};

use super::not_known::{Known, NotKnown};

/// t CO₂e a person, with the population it was divided by.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PerPerson<'a> {
    pub tonnes: f64,
    pub population: &'a Population,
}

const FARTHEST_YEARS: i32 = 5;

/// The total divided by the census or estimate of the nearest year (a census before an estimate,
/// the earlier before the later where two are as near).
///
/// Not known where none is within five years. Source: METHOD, "per person".
pub fn per_person(total: Tonnes, year: Year, population: &[Population]) -> Known<PerPerson<'_>> {
    population
        .iter()
        .filter(|count| count.value > 0 && distance(count, year) <= FARTHEST_YEARS)
        .min_by_key(|count| (distance(count, year), count.kind, count.year))
        .map(|population| PerPerson { tonnes: total.number() / population.value as f64, population })
        .ok_or(NotKnown::NoPopulationNear { year })
}

fn distance(count: &Population, year: Year) -> i32 {
    count.year.since(year).abs()
}
