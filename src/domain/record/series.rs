//! Which inventories may be compared.

use schemars::JsonSchema;
use serde::Serialize;
use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::domain::values::{Key, Year};

use super::basis::Basis;

/// Inventories of the same basis, method and edition of the method. Only figures of one series can be compared
/// or joined by a line.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Series {
    /// A short name, unique within the community.
    pub key: Key,
    /// The series in a few words. Charts use it as a label.
    pub title: String,
    /// `community` for all emissions of the place, `municipal` for those of its government's own operations.
    pub basis: Basis,
    /// The accounting standard. Absent if the source does not say.
    pub protocol: Option<Protocol>,
    /// Why these inventories belong together, and what readers must not compare them with.
    pub note: String,
    /// The years from which the figures come from another source. Charts mark them. Usually absent.
    pub changes: Vec<SeriesChange>,
}

/// A change of source inside a series: the figures still belong together, but a part of the step between them may
/// come from the change.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct SeriesChange {
    /// The first year from the other source.
    pub year: Year,
    /// What changed, in a sentence.
    pub note: String,
}

/// The accounting standard a source names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
pub enum Protocol {
    #[strum(serialize = "GPC")]
    Gpc,
    #[strum(serialize = "USCP")]
    Uscp,
    #[strum(serialize = "LGOP")]
    Lgop,
    #[strum(serialize = "MAPC-tool")]
    MapcTool,
    #[strum(serialize = "other")]
    Other,
}
