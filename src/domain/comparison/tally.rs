//! Counts of communities by what is known about them.

use strum::VariantArray;

use crate::domain::judgement::VerdictKind;
use crate::domain::record::{Basis, Community, Inventory};
use crate::domain::values::Year;

/// Counts of communities, never sums of what they emit.
#[derive(Clone, Debug, PartialEq)]
pub struct Tally<'a> {
    pub joined: usize,
    /// Communities with a community-wide inventory that does not rest on news alone.
    pub with_inventory: usize,
    /// Communities with an adopted community-wide interim target for this year or later.
    pub with_interim_target: usize,
    pub with_net_zero_year: usize,
    /// The number of communities by verdict, without zeros.
    pub verdicts: Vec<(VerdictKind, usize)>,
    /// The number of community-wide inventories of all years.
    pub inventories: usize,
    /// Among the newest inventories of all communities, those of the newest year, and those of the oldest year.
    pub newest: Vec<(&'a Community, &'a Inventory)>,
    pub oldest: Vec<(&'a Community, &'a Inventory)>,
}

impl<'a> Tally<'a> {
    pub fn new(communities: &[&'a Community], as_of: Year) -> Self {
        let with = |fits: &dyn Fn(&Community) -> bool| communities.iter().copied().filter(|c| fits(c)).count();
        let latest: Vec<(&Community, &Inventory)> =
            communities.iter().copied().filter_map(|c| Some((c, c.latest(as_of).ok()?.inventory))).collect();
        let of = |year: Option<Year>| {
            latest.iter().copied().filter(|(_, inventory)| Some(inventory.year) == year).collect()
        };
        let years = || latest.iter().map(|(_, inventory)| inventory.year);
        let verdicts: Vec<VerdictKind> = communities.iter().map(|c| c.verdict(as_of).kind()).collect();
        let given = |kind: &VerdictKind| (*kind, verdicts.iter().filter(|given| *given == kind).count());
        Tally {
            joined: communities.len(),
            with_inventory: latest.len(),
            with_interim_target: with(&|c| c.next_interim(as_of).is_ok()),
            with_net_zero_year: with(&|c| c.net_zero().is_ok()),
            verdicts: VerdictKind::VARIANTS.iter().map(given).filter(|(_, number)| *number > 0).collect(),
            inventories: communities.iter().map(|c| c.inventories_on(Basis::Community).len()).sum(),
            newest: of(years().max()),
            oldest: of(years().min()),
        }
    }
}
