//! The inventories that may enter a sum over communities.

use crate::domain::record::{Basis, Community, Precision, Protocol};
use crate::domain::values::Year;

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
