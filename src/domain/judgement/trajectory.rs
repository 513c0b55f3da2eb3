//! The inventories of one series, in the order of their years.

use crate::domain::values::{Key, Tonnes, Year};

/// The total of one inventory.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Count {
    pub year: Year,
    pub total: Tonnes,
}

/// At least one inventory, years ascending, each year once.
#[derive(Clone, Debug, PartialEq)]
pub struct Trajectory {
    pub series: Key,
    newest: Count,
    counts: Vec<Count>,
}

impl Trajectory {
    /// `None` without inventories. If a year occurs twice, the first inventory counts.
    pub fn new(series: Key, mut counts: Vec<Count>) -> Option<Self> {
        counts.sort_by_key(|count| count.year);
        counts.dedup_by_key(|count| count.year);
        Some(Trajectory { series, newest: *counts.last()?, counts })
    }

    pub fn counts(&self) -> &[Count] {
        &self.counts
    }

    pub fn newest(&self) -> Count {
        self.newest
    }

    pub fn at(&self, year: Year) -> Option<Count> {
        self.counts.iter().copied().find(|count| count.year == year)
    }
}
