//! Writes and reads resources.

use rusqlite::{Connection, Result, named_params};

use crate::domain::Resource;
use crate::store::sql::{Row, insert};
use crate::store::{Store, StoreError};

pub fn insert_all(db: &Connection, resources: &[Resource]) -> Result<()> {
    for (position, resource) in resources.iter().enumerate() {
        let row = named_params! {
            "position": position,
            "title": resource.title,
            "kind": resource.kind,
            "publisher": resource.publisher,
            "url": resource.url,
            "summary": resource.summary,
            "community": resource.community,
            "criterion": resource.criterion,
        };
        insert(db, "resource", row)?;
    }
    Ok(())
}

impl Store {
    /// The resources, in the record's order.
    pub fn resources(&self) -> Result<Vec<Resource>, StoreError> {
        Ok(self.all("SELECT * FROM resource ORDER BY position", [], read)?)
    }
}

fn read(row: &Row<'_>) -> Result<Resource> {
    Ok(Resource {
        title: row.get("title")?,
        kind: row.get("kind")?,
        publisher: row.get("publisher")?,
        url: row.get("url")?,
        summary: row.get("summary")?,
        community: row.get("community")?,
        criterion: row.get("criterion")?,
    })
}
