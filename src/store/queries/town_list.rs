//! The orders of the list of cities and towns. No order is a rank.

use std::cmp::Ordering;

use strum::{EnumString, IntoStaticStr, VariantArray};

use super::list::Direction;
use crate::store::ListedTown;

/// The column that the list is sorted by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum TownOrder {
    #[default]
    Name,
    County,
    Residents,
    /// The energy code, from the least to the most demanding.
    Code,
    /// The newest settled figure of the indicator.
    Figure,
    /// The year of that figure.
    Year,
}

/// Sorts cities and towns that are in the order of their names; ties stay in it. Those without a value come last.
pub fn sort_towns(towns: &mut [ListedTown<'_>], order: TownOrder, direction: Direction) {
    let turned = |ordering: Ordering| match direction {
        Direction::Up => ordering,
        Direction::Down => ordering.reverse(),
    };
    towns.sort_by(|a, b| match order {
        TownOrder::Name => turned(a.town.municipality.name.cmp(&b.town.municipality.name)),
        TownOrder::County => turned(a.town.municipality.county.cmp(&b.town.municipality.county)),
        TownOrder::Residents => {
            turned(a.town.municipality.population_2020.cmp(&b.town.municipality.population_2020))
        }
        TownOrder::Code => known(a.town.energy_code(), b.town.energy_code(), |a, b| turned(a.cmp(b))),
        TownOrder::Figure => known(a.newest, b.newest, |a, b| turned(a.value.total_cmp(&b.value))),
        TownOrder::Year => known(a.newest, b.newest, |a, b| turned(a.year.cmp(&b.year))),
    });
}

fn known<T>(a: Option<T>, b: Option<T>, compare: impl Fn(&T, &T) -> Ordering) -> Ordering {
    match (a, b) {
        (Some(a), Some(b)) => compare(&a, &b),
        (a, b) => b.is_some().cmp(&a.is_some()),
    }
}
