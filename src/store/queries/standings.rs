//! The status of communities on the criteria, with the document behind each.

use rusqlite::Result;

use crate::domain::{Slug, Standing};
use crate::store::sql::Row;
use crate::store::tables::standing;
use crate::store::{Store, StoreError};

/// A status with its community and its document.
#[derive(Clone, Debug, PartialEq)]
pub struct StandingOf {
    pub slug: Slug,
    pub name: String,
    pub standing: Standing,
    pub source_title: String,
    pub source_url: String,
}

const SELECT: &str = "SELECT standing.*, slug, name, title, url FROM standing
    JOIN community ON slug = standing.community
    JOIN source ON source.community = slug AND key = standing.source";

impl Store {
    /// The status of every community, by name and number.
    pub fn standings(&self) -> Result<Vec<StandingOf>, StoreError> {
        Ok(self.all(&format!("{SELECT} WHERE member ORDER BY name, slug, number"), [], read)?)
    }

    /// The status of one community, by number.
    pub fn standings_with_sources(&self, slug: &Slug) -> Result<Vec<StandingOf>, StoreError> {
        Ok(self.all(&format!("{SELECT} WHERE slug = ? ORDER BY number"), [slug], read)?)
    }
}

fn read(row: &Row<'_>) -> Result<StandingOf> {
    Ok(StandingOf {
        slug: row.get("slug")?,
        name: row.get("name")?,
        standing: standing::read(row)?,
        source_title: row.get("title")?,
        source_url: row.get("url")?,
    })
}
