//! Where communities stand on the five criteria, in and out, one community or all.

use rusqlite::{Connection, Result, params};

use super::code::{code, put};
use super::row::Row;
use super::{Store, StoreError, row};
use crate::domain::{Slug, Standing};

/// A standing with whose it is and the document it rests on.
#[derive(Clone, Debug, PartialEq)]
pub struct StandingOf {
    pub slug: Slug,
    pub name: String,
    pub standing: Standing,
    pub source_title: String,
    pub source_url: String,
}

pub fn insert(db: &Connection, slug: &str, standings: &[Standing]) -> Result<()> {
    for standing in standings {
        put(
            db,
            "INSERT INTO standing VALUES (?, ?, ?, ?, ?)",
            params![
                slug,
                standing.number.number(),
                code(standing.status),
                standing.evidence,
                standing.source.as_str()
            ],
        )?;
    }
    Ok(())
}

impl Store {
    pub(super) fn standings_of(&self, slug: &str) -> Result<Vec<Standing>> {
        self.all("SELECT * FROM standing WHERE community = ? ORDER BY number", [slug], standing)
    }

    /// Every community's, by name and number.
    pub fn standings(&self) -> Result<Vec<StandingOf>, StoreError> {
        let sql = "SELECT standing.*, slug, name, title, url FROM standing
            JOIN community ON slug = standing.community
            JOIN source ON source.community = slug AND key = standing.source
            WHERE member ORDER BY name, slug, number";
        Ok(self.all(sql, [], standing_of)?)
    }

    /// Those of one community, by number, with the documents.
    pub fn standings_with_sources(&self, slug: &Slug) -> Result<Vec<StandingOf>, StoreError> {
        let sql = "SELECT standing.*, slug, name, title, url FROM standing
            JOIN community ON slug = standing.community
            JOIN source ON source.community = slug AND key = standing.source
            WHERE slug = ? ORDER BY number";
        Ok(self.all(sql, [slug.as_str()], standing_of)?)
    }
}

fn standing_of(row: &Row<'_>) -> Result<StandingOf> {
    Ok(StandingOf {
        slug: row::text(row, "slug")?,
        name: row.get("name")?,
        standing: standing(row)?,
        source_title: row.get("title")?,
        source_url: row.get("url")?,
    })
}

fn standing(row: &Row<'_>) -> Result<Standing> {
    Ok(Standing {
        number: row::number(row, "number")?,
        status: row::text(row, "status")?,
        evidence: row.get("evidence")?,
        source: row::text(row, "source")?,
    })
}
