//! The total of a row that says it in several ways, and by which of them.

use super::super::columns::{Column, Line, Name, Refused, column};
use super::super::sheet::Sheet;
use crate::domain::TotalRule;

pub struct Columns {
    stated: Column,
    basic: Column,
    /// Direct, indirect and outside, each without the generation of energy for the grid.
    without_grid: [Column; 3],
    scopes: [Column; 3],
}

impl Columns {
    pub fn new(sheet: &Sheet) -> Self {
        let named = |alias: &'static [&'static str]| column(sheet, &Name(alias));
        Columns {
            stated: named(&["total city-wide emissions", "total emissions (metric tonnes co2e)"]),
            basic: named(&["total basic emissions (gpc)"]),
            without_grid: [
                named(&[
                    "direct emissions (metric tonnes co2e) for total emissions (excluding",
                    "direct emissions/ scope 1 (metric tonnes co2e) for total emissions (excluding",
                ]),
                named(&[
                    "indirect emissions from use of grid supplied energy (metric tonnes co2e) for total emissions (excluding",
                    "indirect emissions from use of grid supplied energy/scope 2 (metric tonnes co2e) for total emissions (excluding",
                ]),
                named(&[
                    "emissions occurring outside city boundary (metric tonnes co2e) for total emissions (excluding",
                    "emissions occurring outside city boundary/ scope 3 (metric tonnes co2e) for total emissions (excluding",
                ]),
            ],
            scopes: [
                named(&["total scope 1 emissions"]),
                named(&["total scope 2 emissions"]),
                named(&["total scope 3 emissions"]),
            ],
        }
    }

    /// The first that is there, of the rules in their order. A 0 is what people write for nothing; and
    /// where scope 1 or 2 is missing, their sum is no total.
    pub fn of(&self, line: &Line<'_>) -> Result<Option<(f64, TotalRule)>, Refused> {
        let said = |column| line.number(column).map(|number| number.filter(|number| *number != 0.0));
        if let Some(total) = said(self.stated)? {
            return Ok(Some((total, TotalRule::StatedTotal)));
        }
        if let Some(total) = said(self.basic)? {
            return Ok(Some((total, TotalRule::GpcBasic)));
        }
        for (columns, rule) in
            [(self.without_grid, TotalRule::WithoutGridGeneration), (self.scopes, TotalRule::ScopesSum)]
        {
            let [one, two, three] = columns.map(said);
            if let (Some(one), Some(two)) = (one?, two?) {
                return Ok(Some((one + two + three?.unwrap_or_default(), rule)));
            }
        }
        Ok(None)
    }

    /// What stands there where no rule finds a total, for its cell to be named.
    pub fn half(&self, line: &Line<'_>) -> Option<Column> {
        let columns = self.without_grid.iter().chain(&self.scopes);
        columns.copied().find(|column| matches!(line.number(*column), Ok(Some(number)) if number != 0.0))
    }
}
