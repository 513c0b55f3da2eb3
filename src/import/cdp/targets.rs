//! Targets: one a row. Taken are those of the whole community that say a cut from a base year, or none
//! at all by a year; the others measure what the record does not.

use super::super::columns::{Column, Line, Name, Refused, column};
use super::super::entry::{Fact, Promised};
use super::super::reading::Reading;
use super::super::sheet::Sheet;
use super::super::targets::promised;
use crate::domain::{TargetRule, TargetStatus, Year};

pub struct Columns {
    kind: Column,
    sector: Column,
    boundary: Column,
    base_year: Column,
    introduced: Column,
    reduction: Column,
    target_year: Column,
    level: Column,
}

impl Columns {
    pub fn new(sheet: &Sheet) -> Self {
        let named = |alias: &'static [&'static str]| column(sheet, &Name(alias));
        Columns {
            kind: named(&["type of target"]),
            sector: named(&["sector"]),
            boundary: named(&["target boundary relative to city boundary"]),
            base_year: named(&["base year"]),
            introduced: named(&["year of target introduction", "year of target implementation"]),
            reduction: named(&["percentage reduction target", "percentage of emissions reduction"]),
            target_year: named(&["target year"]),
            level: named(&["target year absolute emissions"]),
        }
    }

    pub fn facts(&self, line: &Line<'_>, reported: Option<Year>, reading: &mut Reading) -> Vec<Fact> {
        let target = self.target(line, reported);
        reading.take(target).map(Fact::Target).into_iter().collect()
    }

    fn target(&self, line: &Line<'_>, reported: Option<Year>) -> Result<Option<Promised>, Refused> {
        let Some(kind) = line.text(self.kind).filter(|kind| kind != "No target") else { return Ok(None) };
        let sector = line.text(self.sector).unwrap_or_default();
        if !sector.starts_with("All emissions sources") {
            return Err(line.refused(self.sector, "the target is of a part: expected one of all emissions"));
        }
        let boundary = line.text(self.boundary).unwrap_or_default();
        if !boundary.is_empty() && !boundary.starts_with("Same") {
            return Err(line.refused(self.boundary, "the target is not of this community alone and whole"));
        }
        let year: Option<Year> = line.whole(self.target_year)?;
        let year = year.ok_or_else(|| line.refused(self.target_year, "expected the year of the target"))?;
        let (reduction, baseline, rule) = self.cut(line, &kind)?;
        let set = (TargetStatus::Adopted, line.whole(self.introduced)?);
        let origin = line.at().self_reported(reported, rule);
        let target = promised((year, reduction), baseline, set, &kind, origin);
        target.map(Some).map_err(|reason| line.refused(self.reduction, reason))
    }

    /// Percent, the base year, and the rule they were taken by.
    fn cut(&self, line: &Line<'_>, kind: &str) -> Result<(f64, Option<Year>, TargetRule), Refused> {
        match kind {
            "Base year emissions (absolute) target" => {
                let reduction = line.number(self.reduction)?;
                let reduction =
                    reduction.ok_or_else(|| line.refused(self.reduction, "expected the cut in percent"))?;
                Ok((reduction, line.whole(self.base_year)?, TargetRule::StatedCut))
            }
            "Fixed level target" if line.number(self.level)? == Some(0.0) => {
                Ok((100.0, None, TargetRule::LevelOfZero))
            }
            _ => Err(line
                .refused(self.kind, "the record has no target of this kind: expected a cut from a base year")),
        }
    }
}
