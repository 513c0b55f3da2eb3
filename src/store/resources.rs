//! Resources, in and out.

use rusqlite::{Connection, Result, params};

use super::code::{code, put};
use super::row::Row;
use super::{Store, StoreError, row};
use crate::domain::{CriterionNumber, Resource, Slug};

pub fn insert(db: &Connection, resources: &[Resource]) -> Result<()> {
    for (position, resource) in resources.iter().enumerate() {
        put(
            db,
            "INSERT INTO resource VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            params![
                position,
                resource.title,
                code(resource.kind),
                resource.publisher,
                resource.url.as_str(),
                resource.summary,
                resource.community.as_ref().map(Slug::as_str),
                resource.criterion.map(CriterionNumber::number)
            ],
        )?;
    }
    Ok(())
}

impl Store {
    /// In the record's order.
    pub fn resources(&self) -> Result<Vec<Resource>, StoreError> {
        Ok(self.all("SELECT * FROM resource ORDER BY position", [], resource)?)
    }
}

fn resource(row: &Row<'_>) -> Result<Resource> {
    Ok(Resource {
        title: row.get("title")?,
        kind: row::text(row, "kind")?,
        publisher: row.get("publisher")?,
        url: row::text(row, "url")?,
        summary: row.get("summary")?,
        community: row::maybe_text(row, "community")?,
        criterion: row::maybe_number(row, "criterion")?,
    })
}
