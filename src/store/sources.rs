//! The documents of one community, in and out.

use rusqlite::{Connection, Result, params};

use super::Store;
use super::campaign::source;
use super::code::{code, date, put};
use crate::domain::Source;

pub fn insert(db: &Connection, slug: &str, sources: &[Source]) -> Result<()> {
    for (position, source) in sources.iter().enumerate() {
        put(
            db,
            "INSERT INTO source VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            params![
                slug,
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
    Ok(())
}

impl Store {
    pub(super) fn sources(&self, slug: &str) -> Result<Vec<Source>> {
        self.all("SELECT * FROM source WHERE community = ? ORDER BY position", [slug], source)
    }
}
