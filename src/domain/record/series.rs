//! Which inventories may be compared.

use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::domain::values::Key;

use super::basis::Basis;

/// Inventories of the same basis, method and edition. Only inside one series may figures be joined
/// by a line, a trend or a percentage.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    pub key: Key,
    pub title: String,
    pub basis: Basis,
    /// `None` where the source does not say.
    pub protocol: Option<Protocol>,
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
