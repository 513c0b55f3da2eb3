//! Writes and reads documents. Three tables have the same columns: `source`, which also names the community,
//! `campaign_source` and `municipality_source`.

use rusqlite::{Connection, Result, named_params};

use crate::domain::Source;
use crate::store::Store;
use crate::store::sql::insert::Cell;
use crate::store::sql::{Row, insert};

/// Inserts into a table whose rows name no community.
pub fn insert_all(db: &Connection, table: &str, sources: &[Source]) -> Result<()> {
    let mut all = sources.iter().enumerate();
    all.try_for_each(|(position, source)| insert(db, table, &cells(&position, source)))
}

pub fn insert_of(db: &Connection, community: &str, sources: &[Source]) -> Result<()> {
    for (position, source) in sources.iter().enumerate() {
        let row = [named_params! { "community": community }, &cells(&position, source)].concat();
        insert(db, "source", &row)?;
    }
    Ok(())
}

fn cells<'a>(position: &'a usize, source: &'a Source) -> [Cell<'a>; 9] {
    [
        ("key", &source.key),
        ("position", position),
        ("title", &source.title),
        ("publisher", &source.publisher),
        ("kind", &source.kind),
        ("url", &source.url),
        ("published", &source.published),
        ("locator", &source.locator),
        ("archived", &source.archived),
    ]
}

impl Store {
    pub(super) fn sources(&self, community: &str) -> Result<Vec<Source>> {
        self.all("SELECT * FROM source WHERE community = ? ORDER BY position", [community], read)
    }
}

pub fn read(row: &Row<'_>) -> Result<Source> {
    Ok(Source {
        key: row.get("key")?,
        title: row.get("title")?,
        publisher: row.get("publisher")?,
        kind: row.get("kind")?,
        url: row.get("url")?,
        published: row.get("published")?,
        locator: row.get("locator")?,
        archived: row.get("archived")?,
    })
}
