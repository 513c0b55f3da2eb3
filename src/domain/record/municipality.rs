//! A city or town of the state, whether or not it has joined.

use schemars::JsonSchema;
use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::domain::values::{CensusGeoid, Key, Slug};

use super::source::Source;

/// All of them, with the document that lists them.
#[derive(Clone, Debug, PartialEq)]
pub struct Municipalities {
    /// In the record's order.
    pub list: Vec<Municipality>,
    pub source: Key,
    pub sources: Vec<Source>,
}

/// A city or town of the state, whether or not it has joined.
#[derive(Clone, Debug, PartialEq, JsonSchema)]
pub struct Municipality {
    /// Its name in addresses. That of a community of the record equals it.
    pub slug: Slug,
    /// Its name. No two municipalities of the state share one.
    pub name: String,
    /// Its kind by law.
    pub kind: MunicipalityKind,
    /// Its county.
    pub county: String,
    /// Its GEOID with the U.S. Census Bureau: the code of its county subdivision of 2020. Town data is joined by it.
    pub census_geoid: CensusGeoid,
    /// Latitude of a point inside it, in WGS 84.
    #[schemars(extend("x-unit" = "degrees"))]
    pub latitude: f64,
    /// Longitude of the same point, in WGS 84. West is negative.
    #[schemars(extend("x-unit" = "degrees"))]
    pub longitude: f64,
    /// Area inside its line, with inland water. On the coast it ends at the shore.
    #[schemars(extend("x-unit" = "km2"))]
    pub area_km2: f64,
    /// Residents by the U.S. census of 2020.
    #[schemars(extend("x-unit" = "residents"))]
    pub population_2020: u64,
}

impl Municipality {
    /// The path of its page, unless it has one among the communities.
    pub fn path(&self) -> String {
        format!("/towns/{}", self.slug)
    }
}

/// What the law calls it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum MunicipalityKind {
    City,
    Town,
    TownOperatingAsACity,
}
