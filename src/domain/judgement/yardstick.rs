//! The fair-share yardstick beside a community's own target.
//!
//! It decides no verdict and no criterion.

use crate::domain::record::{Basis, Community, FairShare, Inventory, Population};
use crate::domain::values::Tonnes;

use super::not_known::{Known, NotKnown};

/// The yardstick of one community.
#[derive(Clone, Debug, PartialEq)]
pub struct Yardstick<'a> {
    pub inventory: &'a Inventory,
    /// t CO₂e per person in the year of that inventory.
    pub per_person: f64,
    pub residents_then: &'a Population,
    /// The newest count of residents. The level is for these residents.
    pub residents_now: &'a Population,
    /// t CO₂e a year in the target year.
    pub level: Tonnes,
}

impl FairShare {
    /// The emissions per person in the reference year, less the fair cut, times the newest count of residents.
    ///
    /// Not known outside the United States, whose governments the analysis is about, and without an inventory of
    /// the reference years or a count of residents near it. Source: METHOD, "Fair share".
    pub fn yardstick<'a>(&self, community: &'a Community) -> Known<Yardstick<'a>> {
        if !community.is_in_united_states() {
            return Err(NotKnown::OutsideOfYardstick);
        }
        let inventory = self.reference(community)?;
        let per_person = community.per_person(inventory)?;
        let residents_now =
            community.population.iter().max_by_key(|count| count.year).unwrap_or(per_person.population);
        let level = self.reduction.off(per_person.tonnes) * residents_now.value as f64;
        Ok(Yardstick {
            inventory,
            per_person: per_person.tonnes,
            residents_then: per_person.population,
            residents_now,
            level: Tonnes::emitted(level).map_err(|_| NotKnown::NoInventory)?,
        })
    }

    /// The community-wide inventory nearest to the last but one of the reference years (2018 of 2016–2019). The
    /// earlier one wins a tie. Figures that rest on news alone are skipped.
    fn reference<'a>(&self, community: &'a Community) -> Known<&'a Inventory> {
        let (first, last) = (self.reference_first, self.reference_last);
        let middle = last.number() - 1;
        community
            .inventories_on(Basis::Community)
            .into_iter()
            .filter(|inventory| (first..=last).contains(&inventory.year))
            .filter(|inventory| !community.is_news(&inventory.source))
            .min_by_key(|inventory| ((inventory.year.number() - middle).abs(), inventory.year))
            .ok_or(NotKnown::NoReferenceInventory { first, last })
    }
}
