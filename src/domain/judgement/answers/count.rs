//! The newest own inventory, and how many can be compared with it.

use crate::domain::judgement::assessment::Assessment;
use crate::domain::judgement::not_known::Known;
use crate::domain::judgement::trajectory::InventoryTotal;
use crate::domain::values::Year;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountAnswer {
    /// The year of the newest own community-wide inventory that does not rest on news alone.
    pub latest: Year,
    /// Years from then to today, 0 or more.
    pub age: u32,
    /// The years of its series, itself included, oldest first: these inventories can be compared.
    pub comparable: Vec<Year>,
    /// The years of all own community-wide inventories that do not rest on news alone, oldest first. A year that
    /// was counted twice is here twice.
    pub all: Vec<Year>,
}

impl CountAnswer {
    /// Not known without an inventory.
    pub fn new(assessment: &Assessment<'_>) -> Known<Self> {
        let inventory = assessment.latest?.inventory;
        let same_series = assessment.trajectories.iter().find(|one| one.series == inventory.series);
        let years = |totals: &[InventoryTotal]| totals.iter().map(|count| count.year).collect();
        let documented = assessment.community.documented_inventories();
        Ok(CountAnswer {
            latest: inventory.year,
            age: u32::try_from(assessment.as_of.since(inventory.year)).unwrap_or(0),
            comparable: same_series.map_or(vec![inventory.year], |trajectory| years(trajectory.totals())),
            all: documented.iter().map(|inventory| inventory.year).collect(),
        })
    }
}
