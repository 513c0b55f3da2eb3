//! The newest own inventory, and how many can be compared with it.

use crate::domain::judgement::assessment::Assessment;
use crate::domain::judgement::not_known::Known;
use crate::domain::values::Year;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CountAnswer {
    /// The year of the newest own community-wide inventory that does not rest on news alone.
    pub latest: Year,
    /// Years from then to today, 0 or more.
    pub age: u32,
    /// The inventories of its series, itself included: 1 or more.
    pub comparable: usize,
}

impl CountAnswer {
    /// Not known without an inventory.
    pub fn new(assessment: &Assessment<'_>) -> Known<Self> {
        let inventory = assessment.latest?.inventory;
        let same_series = assessment.trajectories.iter().find(|one| one.series == inventory.series);
        Ok(CountAnswer {
            latest: inventory.year,
            age: u32::try_from(assessment.as_of.since(inventory.year)).unwrap_or(0),
            comparable: same_series.map_or(1, |trajectory| trajectory.totals().len()),
        })
    }
}
