//! Community-wide emissions: one inventory a row.

use super::super::columns::{Column, Line, Name, Refused, column};
use super::super::entry::{Counted, Fact};
use super::super::reading::Reading;
use super::super::sheet::Sheet;
use super::{total, year};
use crate::domain::{Protocol, Tonnes, Year};

pub struct Columns {
    accounting: Column,
    boundary: Column,
    protocol: Column,
    total: total::Columns,
}

impl Columns {
    pub fn new(sheet: &Sheet) -> Self {
        let named = |alias: &'static [&'static str]| column(sheet, &Name(alias));
        Columns {
            accounting: named(&["accounting year", "measurement year"]),
            boundary: named(&["inventory boundary", "boundary"]),
            protocol: named(&["primary protocol", "primary methodology"]),
            total: total::Columns::new(sheet),
        }
    }

    pub fn facts(&self, line: &Line<'_>, reported: Option<Year>, reading: &mut Reading) -> Vec<Fact> {
        let counted = self.counted(line, reported);
        reading.take(counted).map(|counted| Fact::Inventory(Box::new(counted))).into_iter().collect()
    }

    fn counted(&self, line: &Line<'_>, reported: Option<Year>) -> Result<Option<Counted>, Refused> {
        let Some((total, rule)) = self.total.of(line)? else {
            return match self.total.half(line) {
                Some(cell) => Err(line.refused(cell, "is a part: no rule makes a total of this row")),
                None => Ok(None),
            };
        };
        let accounting = line.text(self.accounting).unwrap_or_default();
        let year = year::counted(&accounting).map_err(|reason| line.refused(self.accounting, reason))?;
        let Some(year) = year else {
            return Err(line.refused(self.accounting, "expected the year that was counted"));
        };
        self.refuse_other_places(line)?;
        let total = Tonnes::emitted(total).map_err(|error| line.refused(self.accounting, error.to_string()))?;
        let origin = line.at().self_reported(reported, rule);
        let protocol = line.text(self.protocol).map(|text| protocol(&text));
        Ok(Some(Counted { year, total, protocol, origin, sectors: Vec::new(), notation: Vec::new() }))
    }

    /// More or less than the community was counted: that is no figure of it.
    fn refuse_other_places(&self, line: &Line<'_>) -> Result<(), Refused> {
        let boundary = line.text(self.boundary).unwrap_or_default().to_lowercase();
        let other = ["smaller", "larger", "partial", "a metropolitan area"];
        match other.iter().any(|word| boundary.starts_with(word)) {
            true => Err(line.refused(self.boundary, "the inventory is not of this community alone and whole")),
            false => Ok(()),
        }
    }
}

fn protocol(text: &str) -> Protocol {
    let text = text.to_lowercase();
    match () {
        () if text.starts_with("global protocol for community") => Protocol::Gpc,
        () if text.starts_with("u.s. community protocol") => Protocol::Uscp,
        () => Protocol::Other,
    }
}
