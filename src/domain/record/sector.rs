//! The sectors of the Global Protocol for Community-Scale Greenhouse Gas Inventories (GPC).

use strum::{EnumString, IntoStaticStr, VariantArray};

/// `Ippu`: industrial processes and product use. `Afolu`: agriculture, forestry and other land use.
/// `Other`: what the source does not place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Sector {
    Stationary,
    Transport,
    Waste,
    Ippu,
    Afolu,
    Other,
}
