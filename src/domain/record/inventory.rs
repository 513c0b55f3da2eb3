//! One count of a year's emissions.

use crate::domain::values::{Key, Tonnes, Year};

use super::origin::{Earlier, NotationKey, Origin, TotalRule};
use super::precision::Precision;
use super::sector::Sector;

#[derive(Clone, Debug, PartialEq)]
pub struct Inventory {
    pub year: Year,
    pub series: Key,
    /// Gross: removals and offsets are not subtracted.
    pub total: Tonnes,
    pub precision: Precision,
    /// `None` where the source gives no split.
    pub split: Option<Split>,
    /// The source's own finer parts, under its own names; they need not add up.
    pub subsectors: Vec<(String, Tonnes)>,
    pub source: Key,
    pub note: Option<String>,
    /// `None` where an editor wrote it from the document.
    pub origin: Option<Origin<TotalRule>>,
    /// Newest first.
    pub earlier: Vec<Earlier>,
    /// The reference numbers of the GPC that have no figure, and why.
    pub notation: Vec<(String, NotationKey)>,
}

/// The total by GPC sector.
#[derive(Clone, Debug, PartialEq)]
pub struct Split {
    pub precision: Precision,
    /// Why the parts do not reach the total, where they do not.
    pub partial: Option<String>,
    pub parts: Vec<(Sector, Tonnes)>,
}

impl Inventory {
    /// Given by the community itself, and verified by nobody.
    pub fn is_self_reported(&self) -> bool {
        self.origin.as_ref().is_some_and(|origin| origin.self_reported)
    }
}

impl Split {
    /// t CO₂e of one sector; `None` where the source does not split it out.
    pub fn part(&self, sector: Sector) -> Option<Tonnes> {
        self.parts.iter().find(|(name, _)| *name == sector).map(|(_, tonnes)| *tonnes)
    }

    /// t CO₂e of all parts together.
    pub fn sum(&self) -> f64 {
        self.parts.iter().map(|(_, tonnes)| tonnes.number()).sum()
    }
}
