//! Who distributes electricity and gas in a city or town.

use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::domain::values::{CensusGeoid, Key};

/// A distributor of a place; some places have two.
#[derive(Clone, Debug, PartialEq)]
pub struct Utility {
    pub of: CensusGeoid,
    pub service: UtilityService,
    /// The name as its dataset has it.
    pub name: String,
    /// Whether it is a municipal light plant, which records solar and heat pumps incompletely.
    pub light_plant: bool,
    pub dataset: Key,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum UtilityService {
    Electricity,
    Gas,
}
