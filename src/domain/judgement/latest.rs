//! The latest figure of a community. Source: METHOD, "What may be compared".

use crate::domain::record::Inventory;
use crate::domain::values::Year;

use super::not_known::Known;

/// The newest community-wide inventory that does not rest on news alone, and its change since the baseline.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Latest<'a> {
    pub inventory: &'a Inventory,
    /// The baseline year, and the change since then in percent; negative if emissions fell.
    pub change: Known<Change>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    pub since: Year,
    pub pct: f64,
}
