//! What sort of government a community has.

use strum::{EnumString, IntoStaticStr, VariantArray};

/// A Massachusetts municipality is legally a city or a town. The state is context.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum CommunityKind {
    City,
    Town,
    /// A county, a district or another government that is no city or town, or of which no document says.
    LocalGovernment,
    State,
}
