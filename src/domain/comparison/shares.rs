//! The shares of the sectors in the newest inventory with a split.

use crate::domain::record::{Community, Inventory, Sector, Split};
use crate::domain::values::Tonnes;

/// Shares in percent of the total. Sources differ in which sectors they split out.
#[derive(Clone, Debug, PartialEq)]
pub struct Shares<'a> {
    pub inventory: &'a Inventory,
    pub split: &'a Split,
    pub parts: Vec<Share>,
    /// The percent without a sector, if the source says that its parts do not reach the total.
    pub not_split_pct: Option<f64>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Share {
    pub sector: Sector,
    pub tonnes: Tonnes,
    /// Negative if land absorbs more than it emits.
    pub pct: f64,
}

impl<'a> Shares<'a> {
    /// The shares in the newest community-wide inventory with a split. Figures that rest on news alone are
    /// skipped.
    pub fn newest(community: &'a Community) -> Option<Self> {
        let inventory =
            community.documented_inventories().into_iter().rfind(|inventory| inventory.split.is_some())?;
        let total = inventory.total.number();
        let split = inventory.split.as_ref().filter(|_| total > 0.0)?;
        let share = |(sector, tonnes): &(Sector, Tonnes)| Share {
            sector: *sector,
            tonnes: *tonnes,
            pct: tonnes.number() / total * 100.0,
        };
        let not_split = split.partial.as_ref().map(|_| ((total - split.sum()) / total * 100.0).max(0.0));
        Some(Shares {
            inventory,
            split,
            parts: split.parts.iter().map(share).collect(),
            not_split_pct: not_split,
        })
    }

    /// `None` if the source does not split the sector out.
    pub fn of(&self, sector: Sector) -> Option<Share> {
        self.parts.iter().find(|share| share.sector == sector).copied()
    }
}
