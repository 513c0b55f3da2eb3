//! Writes and reads the datasets of town data.

use rusqlite::{Connection, Result, named_params};

use crate::domain::Dataset;
use crate::store::sql::{Row, insert};
use crate::store::{Store, StoreError};

pub fn insert_all(db: &Connection, datasets: &[Dataset]) -> Result<()> {
    for (position, dataset) in datasets.iter().enumerate() {
        let row = named_params! {
            "key": dataset.key,
            "position": position,
            "title": dataset.title,
            "publisher": dataset.publisher,
            "url": dataset.url,
            "copy": dataset.copy,
            "copy_url": dataset.copy_url,
            "terms": dataset.terms,
            "retrieved": dataset.retrieved,
            "first_year": dataset.first_year,
            "last_year": dataset.last_year,
            "vintage": dataset.vintage,
            "caution": dataset.caution,
        };
        insert(db, "dataset", row)?;
    }
    Ok(())
}

impl Store {
    /// Where town data comes from, in the record's order.
    pub fn datasets(&self) -> Result<Vec<Dataset>, StoreError> {
        Ok(self.all("SELECT * FROM dataset ORDER BY position", [], read)?)
    }
}

fn read(row: &Row<'_>) -> Result<Dataset> {
    Ok(Dataset {
        key: row.get("key")?,
        title: row.get("title")?,
        publisher: row.get("publisher")?,
        url: row.get("url")?,
        copy: row.get("copy")?,
        copy_url: row.get("copy_url")?,
        terms: row.get("terms")?,
        retrieved: row.get("retrieved")?,
        first_year: row.get("first_year")?,
        last_year: row.get("last_year")?,
        vintage: row.get("vintage")?,
        caution: row.get("caution")?,
    })
}
