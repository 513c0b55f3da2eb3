//! What may honestly be added up over several communities.

use super::{Basis, Community, PopulationKind, Precision, Protocol, Tonnes, Year};

/// Residents of all communities by the newest census that counted every one of them.
pub fn residents(communities: &[Community]) -> Option<(Year, u64)> {
    let census = |community: &Community, year: Year| {
        let counts = &community.population;
        counts.iter().find(|count| count.year == year && count.kind == PopulationKind::Census).map(|c| c.value)
    };
    let years = communities.first()?.population.iter().map(|count| count.year).rev();
    years
        .filter_map(|year| Some((year, communities.iter().map(|c| census(c, year)).sum::<Option<u64>>()?)))
        .max()
}

/// Why the emissions of several communities make no honest sum, or the sum.
#[derive(Clone, Debug, PartialEq)]
pub enum Combined {
    /// Every community counted this year under the same protocol.
    Sum {
        year: Year,
        total: Tonnes,
    },
    /// No year was counted by all under one protocol: the newest inventories are spread over years.
    Apart {
        first: Year,
        last: Year,
        without: usize,
    },
    Nothing,
}

/// The newest year for which every community has an exact or derived GPC inventory.
pub fn emissions(communities: &[Community], as_of: Year) -> Combined {
    let newest: Vec<Year> =
        communities.iter().filter_map(|c| c.latest(as_of).ok()).map(|latest| latest.inventory.year).collect();
    let (Some(first), Some(last)) = (newest.iter().min(), newest.iter().max()) else {
        return Combined::Nothing;
    };
    let years = (first.number()..=last.number()).rev().filter_map(|n| Year::try_from(i64::from(n)).ok());
    let sum = |year| communities.iter().map(|c| alike(c, year)).sum::<Option<f64>>();
    let common = years.into_iter().find_map(|year| Some((year, Tonnes::emitted(sum(year)?).ok()?)));
    match common {
        Some((year, total)) => Combined::Sum { year, total },
        None => Combined::Apart { first: *first, last: *last, without: communities.len() - newest.len() },
    }
}

/// t CO₂e of one community in a year, where it was counted as others count.
fn alike(community: &Community, year: Year) -> Option<f64> {
    let inventories = community.inventories_on(Basis::Community);
    let fits = inventories.into_iter().find(|inventory| {
        let protocol = community.series(&inventory.series).and_then(|series| series.protocol);
        inventory.year == year
            && protocol == Some(Protocol::Gpc)
            && matches!(inventory.precision, Precision::Exact | Precision::Derived)
    });
    fits.map(|inventory| inventory.total.number())
}
