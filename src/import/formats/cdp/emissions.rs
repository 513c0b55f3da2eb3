//! Community-wide emissions: one inventory a row.

use super::{total, year};
use crate::domain::{Protocol, Tonnes, Year};
use crate::import::entry::{Fact, InventoryFact};
use crate::import::reading::CellResult;
use crate::import::sheet::{Sheet, SheetColumn, SheetRow};

pub struct EmissionsColumns {
    accounting: SheetColumn,
    boundary: SheetColumn,
    protocol: SheetColumn,
    total: total::TotalColumns,
}

impl EmissionsColumns {
    pub fn new(sheet: &Sheet) -> Self {
        EmissionsColumns {
            accounting: sheet.column(&["accounting year", "account year", "measurement year"]),
            boundary: sheet.column(&[
                "inventory boundary",
                "inventory boundary (compared to administrative city boundary)",
                "boundary",
            ]),
            protocol: sheet.column(&["primary protocol", "protocol", "primary methodology"]),
            total: total::TotalColumns::new(sheet),
        }
    }

    pub fn fact(&self, row: &SheetRow<'_>, reported: Option<Year>) -> CellResult<Option<Fact>> {
        let Some((total, rule)) = self.total.of(row)? else {
            return match self.total.partial(row) {
                Some(column) => Err(row.reject(column, "is only a part: no rule gives a total for this row")),
                None => Ok(None),
            };
        };
        let year = self.year(row)?;
        self.reject_other_boundaries(row)?;
        let total = Tonnes::emitted(total).map_err(|error| row.reject(self.accounting, error.to_string()))?;
        let origin = row.position().self_reported(reported, rule);
        let protocol = row.text(self.protocol).map(|text| protocol(&text));
        Ok(Some(InventoryFact::total_only(year, total, protocol, origin)))
    }

    fn year(&self, row: &SheetRow<'_>) -> CellResult<Year> {
        let text = row.text(self.accounting).unwrap_or_default();
        let year = year::inventory_year(&text).map_err(|reason| row.reject(self.accounting, reason))?;
        year.ok_or_else(|| row.reject(self.accounting, "expected the inventory year"))
    }

    /// An inventory of a smaller or larger area is not a figure of the community.
    fn reject_other_boundaries(&self, row: &SheetRow<'_>) -> CellResult<()> {
        let boundary = row.text(self.boundary).unwrap_or_default().to_lowercase();
        let other = ["smaller", "larger", "partial", "a metropolitan area"];
        match other.iter().any(|prefix| boundary.starts_with(prefix)) {
            true => Err(row.reject(self.boundary, "expected an inventory of exactly this community")),
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
