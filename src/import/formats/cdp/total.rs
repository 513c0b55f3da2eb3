//! The total of a row that states it in several ways, and the rule that found it.

use crate::domain::TotalRule;
use crate::import::reading::CellResult;
use crate::import::sheet::{Sheet, SheetColumn, SheetRow};

pub struct TotalColumns {
    stated: SheetColumn,
    basic: SheetColumn,
    /// Scope 1, 2 and 3, each without the generation of energy for the grid.
    without_grid: [SheetColumn; 3],
    scopes: [SheetColumn; 3],
}

/// The names of each column over the years.
const STATED: &[&str] =
    &["total city-wide emissions (metric tonnes co2e)", "total emissions (metric tonnes co2e)"];
const BASIC: &[&str] = &["total basic emissions (gpc)"];
const WITHOUT_GRID: [&[&str]; 3] = [
    &[
        "direct emissions (metric tonnes co2e) for total emissions (excluding generation of grid-supplied energy)",
        "direct emissions/ scope 1 (metric tonnes co2e) for total emissions (excluding generation of grid-supplied energy)",
    ],
    &[
        "indirect emissions from use of grid supplied energy (metric tonnes co2e) for total emissions (excluding generation of grid-supplied energy)",
        "indirect emissions from use of grid supplied energy/scope 2 (metric tonnes co2e) for total emissions (excluding generation of grid-supplied energy)",
    ],
    &[
        "emissions occurring outside city boundary (metric tonnes co2e) for total emissions (excluding generation of grid-supplied energy)",
        "emissions occurring outside city boundary/ scope 3 (metric tonnes co2e) for total emissions (excluding generation of grid-supplied energy)",
    ],
];
const SCOPES: [&[&str]; 3] = [
    &["total scope 1 emissions (metric tonnes co2e)", "total scope 1 emissions"],
    &["total scope 2 emissions (metric tonnes co2e)", "total scope 2 emissions"],
    &["total scope 3 emissions (metric tonnes co2e)", "total scope 3 emissions"],
];

/// A sheet of emissions has one of them.
pub const ANY: &[&str] =
    &[STATED[0], STATED[1], BASIC[0], SCOPES[0][0], SCOPES[0][1], WITHOUT_GRID[0][0], WITHOUT_GRID[0][1]];

impl TotalColumns {
    pub fn new(sheet: &Sheet) -> Self {
        TotalColumns {
            stated: sheet.column(STATED),
            basic: sheet.column(BASIC),
            without_grid: WITHOUT_GRID.map(|names| sheet.column(names)),
            scopes: SCOPES.map(|names| sheet.column(names)),
        }
    }

    /// The total by the first rule that finds one. People write 0 for a blank cell, so 0 is no total.
    /// A sum needs both scope 1 and scope 2.
    pub fn of(&self, row: &SheetRow<'_>) -> CellResult<Option<(f64, TotalRule)>> {
        let filled = |column| row.number(column).map(|number| number.filter(|number| *number != 0.0));
        if let Some(total) = filled(self.stated)? {
            return Ok(Some((total, TotalRule::StatedTotal)));
        }
        if let Some(total) = filled(self.basic)? {
            return Ok(Some((total, TotalRule::GpcBasic)));
        }
        for (columns, rule) in
            [(self.without_grid, TotalRule::WithoutGridGeneration), (self.scopes, TotalRule::ScopesSum)]
        {
            let [one, two, three] = columns.map(filled);
            if let (Some(one), Some(two)) = (one?, two?) {
                return Ok(Some((one + two + three?.unwrap_or_default(), rule)));
            }
        }
        Ok(None)
    }

    /// A column that has a number although no rule finds a total, to name its cell.
    pub fn partial(&self, row: &SheetRow<'_>) -> Option<SheetColumn> {
        let columns = self.without_grid.iter().chain(&self.scopes);
        columns.copied().find(|column| matches!(row.number(*column), Ok(Some(number)) if number != 0.0))
    }
}
