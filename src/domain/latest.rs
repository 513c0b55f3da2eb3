//! The figure that leads a community's page.

use super::{Inventory, Known};

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
    pub since: super::Year,
    pub pct: f64,
}
