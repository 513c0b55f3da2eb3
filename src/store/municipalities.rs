//! The state's cities and towns, in and out.

use rusqlite::{Connection, Result, params};

use super::campaign::source;
use super::code::{code, date, put};
use super::row::Row;
use super::{Store, StoreError, row};
use crate::domain::{Municipalities, Municipality, Source};

pub fn insert(db: &Connection, municipalities: &Municipalities) -> Result<()> {
    for (position, source) in municipalities.sources.iter().enumerate() {
        put(
            db,
            "INSERT INTO municipality_source VALUES (?, ?, ?, ?, ?, ?, ?)",
            params![
                source.key.as_str(),
                position,
                source.title,
                source.publisher,
                code(source.kind),
                source.url.as_str(),
                date(source.published)
            ],
        )?;
    }
    for (position, of) in municipalities.list.iter().enumerate() {
        let source = municipalities.source.as_str();
        let values = params![of.name, position, code(of.kind), of.county, of.population_2020, source];
        put(db, "INSERT INTO municipality VALUES (?, ?, ?, ?, ?, ?)", values)?;
    }
    Ok(())
}

impl Store {
    /// In the record's order.
    pub fn municipalities(&self) -> Result<Vec<Municipality>, StoreError> {
        Ok(self.all("SELECT * FROM municipality ORDER BY position", [], municipality)?)
    }

    /// The documents that list them.
    pub fn municipality_sources(&self) -> Result<Vec<Source>, StoreError> {
        Ok(self.all("SELECT * FROM municipality_source ORDER BY position", [], source)?)
    }
}

pub fn municipality(row: &Row<'_>) -> Result<Municipality> {
    Ok(Municipality {
        name: row.get("name")?,
        kind: row::text(row, "kind")?,
        county: row.get("county")?,
        population_2020: row.get("population_2020")?,
    })
}
