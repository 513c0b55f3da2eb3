//! The status of communities on the criteria, with the document behind each.

use rusqlite::Result;
use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::{Slug, Standing, WebUrl};
use crate::store::sql::Row;
use crate::store::tables::standing;
use crate::store::{Store, StoreError};

/// A status with its community and its document.
#[derive(Clone, Debug, JsonSchema, PartialEq, Serialize)]
#[schemars(rename = "StandingRow")]
pub struct StandingOf {
    /// The slug of the community.
    pub slug: Slug,
    /// The name of the community.
    pub name: String,
    #[serde(flatten)]
    pub standing: Standing,
    /// The title of the document.
    pub source_title: String,
    /// The web address of the document.
    pub source_url: WebUrl,
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
