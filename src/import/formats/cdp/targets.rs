//! Targets: one a row. The import reads targets of the whole community that cut emissions from a base year
//! or to zero. The record has no place for the other kinds of target.

use crate::domain::{TargetRule, TargetStatus, Year};
use crate::import::entry::Fact;
use crate::import::formats::target::StatedTarget;
use crate::import::reading::CellResult;
use crate::import::sheet::{Sheet, SheetColumn, SheetRow};

pub struct TargetColumns {
    kind: SheetColumn,
    sector: SheetColumn,
    boundary: SheetColumn,
    base_year: SheetColumn,
    introduced: SheetColumn,
    reduction: SheetColumn,
    target_year: SheetColumn,
    level: SheetColumn,
}

impl TargetColumns {
    pub fn new(sheet: &Sheet) -> Self {
        TargetColumns {
            kind: sheet.column(&["type of target"]),
            sector: sheet.column(&["sector"]),
            boundary: sheet.column(&["target boundary relative to city boundary"]),
            base_year: sheet.column(&["base year"]),
            introduced: sheet.column(&["year of target introduction", "year of target implementation"]),
            reduction: sheet.column(&["percentage reduction target", "percentage of emissions reduction"]),
            target_year: sheet.column(&["target year"]),
            level: sheet.column(&[
                "target year absolute emissions (metric tonnes co2e)",
                "target year absolute emissions",
            ]),
        }
    }

    pub fn fact(&self, row: &SheetRow<'_>, reported: Option<Year>) -> CellResult<Option<Fact>> {
        let Some(kind) = row.text(self.kind).filter(|kind| kind != "No target") else { return Ok(None) };
        self.reject_parts(row)?;
        let year = row.required_whole(self.target_year, "expected the target year")?;
        let (reduction, baseline, rule) = self.reduction(row, &kind)?;
        let target = StatedTarget {
            year,
            reduction,
            baseline,
            status: TargetStatus::Adopted,
            adopted: row.whole(self.introduced)?,
            wording: kind,
            origin: row.position().self_reported(reported, rule),
        };
        target
            .checked()
            .map(|target| Some(Fact::Target(target)))
            .map_err(|reason| row.reject(self.reduction, reason))
    }

    /// A target for one sector, or for another area, is not a target of the whole community.
    fn reject_parts(&self, row: &SheetRow<'_>) -> CellResult<()> {
        let sector = row.text(self.sector).unwrap_or_default();
        if !sector.starts_with("All emissions sources") {
            return Err(row.reject(self.sector, "expected a target for all emissions"));
        }
        let boundary = row.text(self.boundary).unwrap_or_default();
        if !boundary.is_empty() && !boundary.starts_with("Same") {
            return Err(row.reject(self.boundary, "expected a target for exactly this community"));
        }
        Ok(())
    }

    /// The reduction in percent, its base year, and the rule that found them.
    fn reduction(&self, row: &SheetRow<'_>, kind: &str) -> CellResult<(f64, Option<Year>, TargetRule)> {
        match kind {
            "Base year emissions (absolute) target" => {
                let reduction = row.percent(self.reduction)?;
                let reduction =
                    reduction.ok_or_else(|| row.reject(self.reduction, "expected the reduction in percent"))?;
                Ok((reduction, row.whole(self.base_year)?, TargetRule::StatedCut))
            }
            "Fixed level target" if row.number(self.level)? == Some(0.0) => {
                Ok((100.0, None, TargetRule::LevelOfZero))
            }
            _ => {
                Err(row
                    .reject(self.kind, "expected a reduction from a base year: the record has no other target"))
            }
        }
    }
}
