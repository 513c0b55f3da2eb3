//! The cities and towns of `/towns`, filtered and sorted as the address asks.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::domain::{Indicator, Slug};
use crate::store::{Store, StoreError, Town, TownLatest};

/// A city or town, with the newest settled figure of the indicator.
pub struct ListedTown {
    pub town: Town,
    pub newest: Option<TownLatest>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum TownOrder {
    #[default]
    Name,
    Residents,
    /// The largest figure first; those without one come last.
    Highest,
    /// The smallest figure first; those without one come last.
    Lowest,
}

pub fn towns(store: &Store, indicator: &Indicator) -> Result<Vec<ListedTown>, StoreError> {
    let newest = store.town_latest(&indicator.key)?.into_iter().map(|newest| (newest.town.clone(), newest));
    let mut newest: BTreeMap<Slug, TownLatest> = newest.collect();
    let listed = |town: Town| ListedTown { newest: newest.remove(&town.municipality.slug), town };
    Ok(store.towns()?.into_iter().map(listed).collect())
}

/// Those of one county, or all, in an order; ties by name.
pub fn sorted(towns: Vec<ListedTown>, county: Option<&str>, order: TownOrder) -> Vec<ListedTown> {
    let is_there = |town: &ListedTown| county.is_none_or(|county| town.town.municipality.county == county);
    let mut towns: Vec<ListedTown> = towns.into_iter().filter(is_there).collect();
    let figure = |town: &ListedTown| town.newest.as_ref().map(|newest| newest.value);
    match order {
        TownOrder::Name => {}
        TownOrder::Residents => towns.sort_by_key(|town| Reverse(town.town.municipality.population_2020)),
        TownOrder::Highest => towns.sort_by(|a, b| {
            let of = |town| figure(town).unwrap_or(f64::NEG_INFINITY);
            of(b).total_cmp(&of(a))
        }),
        TownOrder::Lowest => towns.sort_by(|a, b| {
            let of = |town| figure(town).unwrap_or(f64::INFINITY);
            of(a).total_cmp(&of(b))
        }),
    }
    towns
}
