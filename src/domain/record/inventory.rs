//! One count of a year's emissions.

use crate::domain::values::{Key, Tonnes, Year};
use schemars::JsonSchema;
use std::collections::BTreeMap;

use super::documents::Documents;
use super::origin::{Earlier, NotationKey, Origin, TotalRule};
use super::precision::Precision;
use super::sector::Sector;

/// The emissions of one community in one year, counted in one way.
#[derive(Clone, Debug, PartialEq, JsonSchema)]
pub struct Inventory {
    /// The year counted.
    pub year: Year,
    /// The series that it belongs to: a key of `series`.
    pub series: Key,
    /// Gross emissions of the year. Removals and offsets are not subtracted.
    #[schemars(rename = "total_tco2e", extend("x-unit" = "t CO2e"))]
    pub total: Tonnes,
    /// How well the total is known: published to the ton, rounded, computed from published figures, or read off
    /// a chart.
    pub precision: Precision,
    /// `None` if the source gives no split.
    #[schemars(flatten)]
    pub split: Option<Split>,
    /// The source's own finer parts, under its own names. They need not add up.
    #[schemars(skip)]
    pub subsectors: Vec<(String, Tonnes)>,
    /// The document: a key of `sources`.
    pub source: Key,
    /// Anything that a reader must know about this figure. Usually absent.
    pub note: Option<String>,
    /// The row that an import read. Absent if an editor wrote the figure.
    pub origin: Option<Origin<TotalRule>>,
    /// Totals that were reported for the same year before and were replaced. The newest is first.
    pub earlier: Vec<Earlier>,
    /// The reference numbers of the GPC that have no figure, each with the reason.
    #[schemars(with = "BTreeMap<String, NotationKey>")]
    pub notation: Vec<(String, NotationKey)>,
    #[schemars(flatten)]
    pub documents: Documents,
}

/// The total by GPC sector.
#[derive(Clone, Debug, PartialEq, JsonSchema)]
pub struct Split {
    /// How well the split by sector is known. Absent if there is no split.
    #[schemars(rename = "sectors_precision")]
    pub precision: Precision,
    /// Why the sectors do not add up to the total. Absent if they do, or if there is no split.
    #[schemars(rename = "sectors_partial")]
    pub partial: Option<String>,
    #[schemars(skip)]
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
