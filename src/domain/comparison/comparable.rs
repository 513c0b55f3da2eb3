//! The inventories that may be compared across communities.

use crate::domain::record::{Basis, Community, Inventory, Precision, Protocol};
use crate::domain::values::Year;

/// The community-wide inventories that do not rest on news alone, oldest first.
pub fn comparable(community: &Community) -> Vec<&Inventory> {
    let counted = community.inventories_on(Basis::Community);
    counted.into_iter().filter(|inventory| !community.is_news(&inventory.source)).collect()
}

/// The t CO₂e of a community in a year, if its inventory may enter a sum.
pub fn comparable_total(community: &Community, year: Year) -> Option<f64> {
    let inventories = community.inventories_on(Basis::Community);
    let fits = inventories.into_iter().find(|inventory| {
        let protocol = community.series(&inventory.series).and_then(|series| series.protocol);
        inventory.year == year
            && protocol == Some(Protocol::Gpc)
            && matches!(inventory.precision, Precision::Exact | Precision::Derived)
    });
    fits.map(|inventory| inventory.total.number())
}
