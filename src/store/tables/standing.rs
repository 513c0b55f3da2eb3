//! Writes and reads a community's status on each of the five criteria.

use rusqlite::{Connection, Result, named_params};

use super::documents;
use crate::domain::Standing;
use crate::store::Store;
use crate::store::sql::{Row, insert};

pub fn insert_all(db: &Connection, community: &str, standings: &[Standing]) -> Result<()> {
    for standing in standings {
        let row = named_params! {
            "community": community,
            "number": standing.number,
            "status": standing.status,
            "evidence": standing.evidence,
            "source": standing.source,
            "locator": standing.documents.locator,
        };
        insert(db, "standing", row)?;
    }
    Ok(())
}

impl Store {
    pub(super) fn standings_of(&self, community: &str) -> Result<Vec<Standing>> {
        self.all("SELECT * FROM standing WHERE community = ? ORDER BY number", [community], read)
    }
}

pub fn read(row: &Row<'_>) -> Result<Standing> {
    Ok(Standing {
        number: row.get("number")?,
        status: row.get("status")?,
        evidence: row.get("evidence")?,
        source: row.get("source")?,
        documents: documents::read(row)?,
    })
}
