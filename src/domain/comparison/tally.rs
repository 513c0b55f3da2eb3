//! Counts of communities by what is known about them.

use strum::VariantArray;

use crate::domain::judgement::{Assessment, VerdictKind};
use crate::domain::record::{Basis, Community, Inventory};
use crate::domain::values::Year;

/// Counts of communities, never sums of what they emit.
#[derive(Clone, Debug, PartialEq)]
pub struct Tally<'a> {
    pub joined: usize,
    /// Communities with a community-wide inventory that does not rest on news alone.
    pub with_inventory: usize,
    /// Communities with an own adopted community-wide interim target.
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
    pub fn new(assessments: &[Assessment<'a>]) -> Self {
        let with = |fits: &dyn Fn(&Assessment<'_>) -> bool| assessments.iter().filter(|one| fits(one)).count();
        let latest: Vec<(&Community, &Inventory)> = assessments
            .iter()
            .filter_map(|assessment| Some((assessment.community, assessment.latest.ok()?.inventory)))
            .collect();
        let of = |year: Option<Year>| {
            latest.iter().copied().filter(|(_, inventory)| Some(inventory.year) == year).collect()
        };
        let years = || latest.iter().map(|(_, inventory)| inventory.year);
        let verdicts: Vec<VerdictKind> = assessments.iter().map(|one| one.verdict().kind()).collect();
        let given = |kind: &VerdictKind| (*kind, verdicts.iter().filter(|given| *given == kind).count());
        let inventories = |one: &Assessment<'_>| one.community.inventories_on(Basis::Community).len();
        Tally {
            joined: assessments.len(),
            with_inventory: latest.len(),
            with_interim_target: with(&|one| one.next_own().is_ok()),
            with_net_zero_year: with(&|one| one.net_zero().is_ok()),
            verdicts: VerdictKind::VARIANTS.iter().map(given).filter(|(_, number)| *number > 0).collect(),
            inventories: assessments.iter().map(inventories).sum(),
            newest: of(years().max()),
            oldest: of(years().min()),
        }
    }
}
