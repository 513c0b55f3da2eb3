//! The inventories of one series, in the order of their years.

use crate::domain::values::{Key, Tonnes, Year};

/// The total of one inventory.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct InventoryTotal {
    pub year: Year,
    pub total: Tonnes,
}

/// At least one inventory, years ascending, each year once.
#[derive(Clone, Debug, PartialEq)]
pub struct Trajectory {
    pub series: Key,
    oldest: InventoryTotal,
    newest: InventoryTotal,
    totals: Vec<InventoryTotal>,
}

impl Trajectory {
    /// `None` without inventories. If a year occurs twice, the first inventory counts.
    pub fn new(series: Key, mut totals: Vec<InventoryTotal>) -> Option<Self> {
        totals.sort_by_key(|count| count.year);
        totals.dedup_by_key(|count| count.year);
        Some(Trajectory { series, oldest: *totals.first()?, newest: *totals.last()?, totals })
    }

    pub fn totals(&self) -> &[InventoryTotal] {
        &self.totals
    }

    pub fn oldest(&self) -> InventoryTotal {
        self.oldest
    }

    pub fn newest(&self) -> InventoryTotal {
        self.newest
    }

    pub fn at(&self, year: Year) -> Option<InventoryTotal> {
        self.totals.iter().copied().find(|count| count.year == year)
    }
}
