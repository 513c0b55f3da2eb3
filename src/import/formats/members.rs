//! The members of the campaign: name, country, an identifier, and the day on which each joined, if known.

use super::ids::IdColumns;
use super::{country, source};
use crate::import::entry::{CommunityEntry, Joining, SourceDocument};
use crate::import::options::ImportOptions;
use crate::import::reading::{CellResult, Reading};
use crate::import::sheet::{Sheet, SheetColumn, SheetError, SheetRow};

pub fn read(sheet: &Sheet, options: &ImportOptions) -> Result<Reading, SheetError> {
    let document = source::source_document(sheet, options)?;
    let columns = MemberColumns::new(sheet)?;
    let mut reading = Reading::default();
    for row in sheet.rows() {
        reading.rows += 1;
        let Some(entry) = reading.accept(columns.entry(&row, &document)) else { continue };
        let joined = reading.accept(columns.joined(&row)).unwrap_or(Joining::Undated);
        reading.entries.push(CommunityEntry { joined: Some(joined), ..entry });
    }
    Ok(reading)
}

struct MemberColumns {
    ids: IdColumns,
    name: SheetColumn,
    country: SheetColumn,
    state: SheetColumn,
    region: SheetColumn,
    joined: SheetColumn,
}

impl MemberColumns {
    fn new(sheet: &Sheet) -> Result<Self, SheetError> {
        Ok(MemberColumns {
            ids: IdColumns::new(sheet),
            name: sheet.required_column(&["name"])?,
            country: sheet.required_column(&["country", "place"])?,
            state: sheet.column(&["state"]),
            region: sheet.column(&["region"]),
            joined: sheet.required_column(&["joined"])?,
        })
    }

    /// A member without the day on which it joined.
    fn entry(&self, row: &SheetRow<'_>, document: &SourceDocument) -> CellResult<CommunityEntry> {
        Ok(CommunityEntry {
            at: row.position(),
            rows: 1,
            id: self.ids.of(row, self.name)?,
            name: row.required_text(self.name, "expected a name")?,
            country: country::required(row, self.country)?,
            state: row.text(self.state),
            region: row.text(self.region),
            document: document.clone(),
            joined: None,
            facts: Vec::new(),
            reported: None,
        })
    }

    fn joined(&self, row: &SheetRow<'_>) -> CellResult<Joining> {
        let Some(text) = row.text(self.joined) else { return Ok(Joining::Undated) };
        let day = text.parse().map_err(|error| row.reject(self.joined, format!("expected {error}")))?;
        Ok(Joining::On(day))
    }
}
