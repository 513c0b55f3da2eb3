//! The members of the campaign: name, country, an identifier, and the day on which each joined, if known.

use super::ids::IdColumns;
use super::{country, source};
use crate::import::entry::{CommunityEntry, Joining, SourceDocument};
use crate::import::options::ImportOptions;
use crate::import::reading::{CellResult, Reading};
use crate::import::sheet::{Sheet, SheetColumn, SheetError, SheetRow, Wanted};

const COUNTRY: &[&str] = &["country", "place", "country of hq"];
/// With the day before the month, as its name says.
const DAY_FIRST: &str = "join date (dd/mm/yyyy)";

pub const WANTED: Wanted =
    Wanted { name: "a list of members", heads: &[&[&["name"], COUNTRY, &["joined", DAY_FIRST]]], hint: "" };

/// The types of a participant that is a government. A list without types has only those.
const GOVERNMENTS: [&str; 3] = ["City", "State", "Region"];

pub fn read(sheet: &Sheet, options: &ImportOptions) -> Result<Reading, SheetError> {
    let document = source::source_document(sheet, options)?;
    let columns = MemberColumns::new(sheet)?;
    let mut reading = Reading::default();
    for row in sheet.rows() {
        reading.rows += 1;
        if row.text(columns.kind).is_some_and(|kind| !GOVERNMENTS.contains(&kind.as_str())) {
            reading.skipped += 1;
            reading.reject(
                *row.reject(columns.kind, "is not a city: the import reads cities, states and regions"),
            );
            continue;
        }
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
    kind: SheetColumn,
    joined: SheetColumn,
    /// The same with the day before the month.
    day_first: SheetColumn,
}

impl MemberColumns {
    fn new(sheet: &Sheet) -> Result<Self, SheetError> {
        Ok(MemberColumns {
            ids: IdColumns::new(sheet),
            name: sheet.required_column(&["name"])?,
            country: sheet.required_column(COUNTRY)?,
            state: sheet.column(&["state"]),
            region: sheet.column(&["region"]),
            kind: sheet.column(&["type"]),
            joined: sheet.column(&["joined"]),
            day_first: sheet.column(&[DAY_FIRST]),
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
        let column = if self.joined.exists() { self.joined } else { self.day_first };
        let Some(text) = row.text(column) else { return Ok(Joining::Undated) };
        let parts: Vec<&str> = text.split('/').collect();
        let day = match parts.as_slice() {
            [day, month, year] if !self.joined.exists() => format!("{year}-{month:0>2}-{day:0>2}"),
            _ => text,
        };
        let expected = || match self.joined.exists() {
            true => row.reject(column, "expected a day as YYYY, YYYY-MM or YYYY-MM-DD"),
            false => row.reject(column, "expected a day as DD/MM/YYYY"),
        };
        day.parse().map(Joining::On).map_err(|_| expected())
    }
}
