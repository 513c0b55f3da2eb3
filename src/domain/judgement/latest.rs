//! The figure that leads a community's page.

use crate::domain::record::Inventory;
use crate::domain::values::Year;

use super::not_known::Known;

/// The newest community-wide inventory that does not rest on news alone, and how far it is from
/// the baseline its targets are measured from.
#[derive(Clone, Debug, PartialEq)]
pub struct Latest<'a> {
    pub inventory: &'a Inventory,
    /// The baseline year and the change since then in percent, negative where emissions fell.
    pub change: Known<Change>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    pub since: Year,
    pub pct: f64,
}
