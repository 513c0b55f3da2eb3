//! The location and the area of a community.

use crate::domain::values::Key;
use schemars::JsonSchema;

use super::documents::Documents;

/// The position and the area of a community.
#[derive(Clone, Debug, PartialEq, JsonSchema)]
pub struct Place {
    /// Latitude of a point inside the community, in WGS 84.
    #[schemars(extend("x-unit" = "degrees"))]
    pub latitude: f64,
    /// Longitude of the same point, in WGS 84. West is negative.
    #[schemars(extend("x-unit" = "degrees"))]
    pub longitude: f64,
    /// Area inside the town line, with inland water. On the coast it ends at the shore.
    #[schemars(extend("x-unit" = "km2"))]
    pub area_km2: f64,
    /// The document: a key of `sources`.
    pub source: Key,
    #[schemars(flatten)]
    pub documents: Documents,
}
