//! The promised path of a community: straight lines from level to level.

use crate::domain::record::{Target, TargetStatus};
use crate::domain::values::{Tonnes, Year};

use super::trajectory::InventoryTotal;

/// Points (year, t CO₂e) from the baseline through each target to the last, years ascending.
#[derive(Clone, Debug, PartialEq)]
pub struct Pathway {
    points: Vec<InventoryTotal>,
}

impl Pathway {
    /// The path from the baseline inventory through the adopted targets measured from it. A cut of 100 % needs
    /// no baseline year, because its level is zero. Source: METHOD, "promised path".
    pub fn new(baseline: InventoryTotal, promises: &[&Target]) -> Self {
        let mut points: Vec<InventoryTotal> = promises
            .iter()
            .filter(|target| target.status == TargetStatus::Adopted && target.year > baseline.year)
            .filter(|target| is_measured_from(target, baseline.year))
            .filter_map(|target| Some(InventoryTotal { year: target.year, total: level(target, baseline)? }))
            .collect();
        points.push(baseline);
        points.sort_by(|a, b| a.year.cmp(&b.year).then(a.total.number().total_cmp(&b.total.number())));
        points.dedup_by_key(|point| point.year);
        Pathway { points }
    }

    pub fn points(&self) -> &[InventoryTotal] {
        &self.points
    }

    /// The two points around a year.
    pub fn leg(&self, year: Year) -> Option<(InventoryTotal, InventoryTotal)> {
        let leg = self.points.windows(2).find(|leg| leg[0].year <= year && year <= leg[1].year)?;
        Some((leg[0], leg[1]))
    }

    /// The promised t CO₂e of a year; `None` before the baseline and after the last target.
    pub fn at(&self, year: Year) -> Option<Tonnes> {
        if let Some(point) = self.points.iter().find(|point| point.year == year) {
            return Some(point.total);
        }
        let (before, after) = self.leg(year)?;
        let share = f64::from(year.since(before.year)) / f64::from(after.year.since(before.year));
        let (from, to) = (before.total.number(), after.total.number());
        Tonnes::signed(from + (to - from) * share).ok()
    }
}

/// The t CO₂e a year that a target allows; `None` only if the product is not finite. Source: METHOD,
/// "level T".
pub fn level(target: &Target, baseline: InventoryTotal) -> Option<Tonnes> {
    Tonnes::signed(target.gross_reduction().off(baseline.total.number())).ok()
}

fn is_measured_from(target: &Target, baseline: Year) -> bool {
    match target.baseline_year {
        Some(year) => year == baseline,
        None => target.gross_reduction().number() >= 100.0,
    }
}
