//! Emissions per resident.

use crate::domain::record::{Community, Inventory, Population};
use crate::domain::values::{Tonnes, Year};

use super::not_known::{Known, NotKnown};

/// t CO₂e per person, with the count of residents.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PerPerson<'a> {
    pub tonnes: f64,
    pub population: &'a Population,
}

impl Community {
    pub fn per_person(&self, inventory: &Inventory) -> Known<PerPerson<'_>> {
        per_person(inventory.total, inventory.year, &self.population)
    }
}

const FARTHEST_YEARS: i32 = 5;

/// Divides a total by the residents of the nearest year. In a tie a census wins over an estimate, and then
/// the earlier year wins.
///
/// Not known without a count of residents within five years. Source: METHOD, "per person".
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
