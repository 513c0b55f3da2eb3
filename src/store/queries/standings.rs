//! Where communities stand on the criteria, with the document behind each judgement.

use rusqlite::Result;

use crate::domain::{Slug, Standing};
use crate::store::sql::Row;
use crate::store::tables::standing;
use crate::store::{Store, StoreError};

/// A standing with its community and the document it rests on.
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
    /// Every community's, by name and number.
    pub fn standings(&self) -> Result<Vec<StandingOf>, StoreError> {
        Ok(self.all(&format!("{SELECT} WHERE member ORDER BY name, slug, number"), [], read)?)
    }

    /// One community's, by number.
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
