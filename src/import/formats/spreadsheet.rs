//! Our own spreadsheet: one fact a row. `racetozero template` prints its header row.

use super::country;
use super::ids::IdColumns;
use super::source::source_key;
use super::target::StatedTarget;
use crate::domain::{Code, PopulationRule, Protocol, TargetRule, TargetStatus, Tonnes, TotalRule, Year};
use crate::import::entry::{CommunityEntry, Fact, InventoryFact, Joining, PopulationFact, SourceDocument};
use crate::import::reading::{CellResult, Reading};
use crate::import::sheet::{Sheet, SheetColumn, SheetError, SheetRow, Wanted};

/// The header row.
pub const TEMPLATE: &str = include_str!("template.csv");

pub const WANTED: Wanted =
    Wanted { name: "our own spreadsheet", heads: &[&[&["name"], &["country"], &["what"]]], hint: "" };

pub fn read(sheet: &Sheet) -> Result<Reading, SheetError> {
    let columns = SpreadsheetColumns::new(sheet)?;
    let mut reading = Reading::default();
    for row in sheet.rows() {
        reading.rows += 1;
        let entry = reading.accept(columns.entry(&row));
        reading.entries.extend(entry);
    }
    Ok(reading)
}

struct SpreadsheetColumns {
    ids: IdColumns,
    name: SheetColumn,
    country: SheetColumn,
    state: SheetColumn,
    region: SheetColumn,
    what: SheetColumn,
    year: SheetColumn,
    tco2e: SheetColumn,
    protocol: SheetColumn,
    residents: SheetColumn,
    reduction: SheetColumn,
    baseline: SheetColumn,
    adopted: SheetColumn,
    wording: SheetColumn,
    joined: SheetColumn,
    source_title: SheetColumn,
    source_publisher: SheetColumn,
    source_kind: SheetColumn,
    source_url: SheetColumn,
}

impl SpreadsheetColumns {
    fn new(sheet: &Sheet) -> Result<Self, SheetError> {
        Ok(SpreadsheetColumns {
            ids: IdColumns::new(sheet),
            name: sheet.required_column(&["name"])?,
            country: sheet.required_column(&["country"])?,
            state: sheet.column(&["state"]),
            region: sheet.column(&["region"]),
            what: sheet.required_column(&["what"])?,
            year: sheet.required_column(&["year"])?,
            tco2e: sheet.column(&["tco2e"]),
            protocol: sheet.column(&["protocol"]),
            residents: sheet.column(&["residents"]),
            reduction: sheet.column(&["reduction_pct"]),
            baseline: sheet.column(&["baseline_year"]),
            adopted: sheet.column(&["adopted"]),
            wording: sheet.column(&["wording"]),
            joined: sheet.column(&["joined"]),
            source_title: sheet.required_column(&["source_title"])?,
            source_publisher: sheet.required_column(&["source_publisher"])?,
            source_kind: sheet.required_column(&["source_kind"])?,
            source_url: sheet.required_column(&["source_url"])?,
        })
    }

    fn entry(&self, row: &SheetRow<'_>) -> CellResult<CommunityEntry> {
        let id = self.ids.of(row, self.name)?;
        let name = row.required_text(self.name, "expected a name")?;
        let country = country::required(row, self.country)?;
        let (fact, joined) = match row.text(self.what).unwrap_or_default().as_str() {
            "inventory" => (Some(self.inventory(row)?), None),
            "population" => (Some(self.population(row)?), None),
            "target" => (Some(self.target(row)?), None),
            "pledge" => (None, Some(self.joined(row)?)),
            _ => return Err(row.reject(self.what, "expected inventory, population, target or pledge")),
        };
        Ok(CommunityEntry {
            at: row.position(),
            rows: 1,
            id,
            name,
            country,
            state: row.text(self.state),
            region: row.text(self.region),
            document: self.document(row)?,
            joined,
            facts: fact.into_iter().collect(),
            reported: None,
        })
    }

    fn inventory(&self, row: &SheetRow<'_>) -> CellResult<Fact> {
        let total = row.required_number(self.tco2e, "expected the total in t CO2e")?;
        let total = Tonnes::emitted(total).map_err(|error| row.reject(self.tco2e, error.to_string()))?;
        let protocol = self.protocol(row)?;
        let origin = row.position().self_reported(None, TotalRule::StatedTotal);
        Ok(InventoryFact::total_only(self.year(row)?, total, protocol, origin))
    }

    fn population(&self, row: &SheetRow<'_>) -> CellResult<Fact> {
        let residents = row.required_number(self.residents, "expected the number of residents")?;
        Ok(Fact::Population(PopulationFact {
            year: self.year(row)?,
            residents: residents as u64,
            origin: row.position().self_reported(None, PopulationRule::StatedResidents),
        }))
    }

    fn target(&self, row: &SheetRow<'_>) -> CellResult<Fact> {
        let reduction = row.percent(self.reduction)?;
        let reduction =
            reduction.ok_or_else(|| row.reject(self.reduction, "expected the reduction in percent"))?;
        let wording = row.required_text(self.wording, "expected the wording of the target in the document")?;
        let adopted = row.whole(self.adopted)?;
        let target = StatedTarget {
            year: self.year(row)?,
            reduction,
            baseline: row.whole(self.baseline)?,
            status: TargetStatus::Adopted,
            adopted,
            wording,
            origin: row.position().self_reported(None, TargetRule::StatedCut),
        };
        target.checked().map(Fact::Target).map_err(|reason| row.reject(self.reduction, reason))
    }

    fn joined(&self, row: &SheetRow<'_>) -> CellResult<Joining> {
        let Some(text) = row.text(self.joined) else { return Ok(Joining::Undated) };
        let day = text
            .parse()
            .map_err(|_| row.reject(self.joined, "expected a day as YYYY, YYYY-MM or YYYY-MM-DD"))?;
        Ok(Joining::On(day))
    }

    fn year(&self, row: &SheetRow<'_>) -> CellResult<Year> {
        row.required_whole(self.year, "expected a year")
    }

    fn protocol(&self, row: &SheetRow<'_>) -> CellResult<Option<Protocol>> {
        row.text(self.protocol).map(|text| code(row, self.protocol, &text)).transpose()
    }

    fn document(&self, row: &SheetRow<'_>) -> CellResult<SourceDocument> {
        let text = |column| row.required_text(column, "expected the source document");
        let url = text(self.source_url)?;
        if !(url.starts_with("https://") || url.starts_with("http://")) {
            return Err(row.reject(self.source_url, "expected an address that begins with http:// or https://"));
        }
        let title = text(self.source_title)?;
        Ok(SourceDocument {
            key: source_key(&title),
            title,
            publisher: text(self.source_publisher)?,
            kind: code(row, self.source_kind, &text(self.source_kind)?)?,
            url,
            published: None,
        })
    }
}

/// Parses one of the codes of `T`; the error lists them all.
fn code<T: Code>(row: &SheetRow<'_>, column: SheetColumn, text: &str) -> CellResult<T> {
    text.parse().map_err(|_| row.reject(column, format!("expected one of {}", T::codes().join(", "))))
}
