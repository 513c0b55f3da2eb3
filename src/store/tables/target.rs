//! Writes and reads targets.

use rusqlite::{Connection, Result, named_params};

use super::{documents, origin};
use crate::domain::Target;
use crate::store::Store;
use crate::store::sql::{Row, insert};

pub fn insert_all(db: &Connection, community: &str, targets: &[Target]) -> Result<()> {
    for (position, target) in targets.iter().enumerate() {
        let row = named_params! {
            "community": community,
            "position": position,
            "kind": target.kind,
            "year": target.year,
            "basis": target.basis,
            "reduction_pct": target.reduction,
            "gross_floor_pct": target.gross_floor,
            "baseline_year": target.baseline_year,
            "status": target.status,
            "adopted": target.adopted,
            "wording": target.wording,
            "source": target.source,
            "locator": target.documents.locator,
        };
        insert(db, "target", &[row, &origin::cells(target.origin.as_ref())].concat())?;
    }
    Ok(())
}

impl Store {
    pub(super) fn targets(&self, community: &str) -> Result<Vec<Target>> {
        self.all("SELECT * FROM target WHERE community = ? ORDER BY position", [community], read)
    }
}

fn read(row: &Row<'_>) -> Result<Target> {
    Ok(Target {
        kind: row.get("kind")?,
        year: row.get("year")?,
        basis: row.get("basis")?,
        reduction: row.get("reduction_pct")?,
        gross_floor: row.get("gross_floor_pct")?,
        baseline_year: row.get("baseline_year")?,
        status: row.get("status")?,
        adopted: row.get("adopted")?,
        wording: row.get("wording")?,
        source: row.get("source")?,
        origin: origin::read(row)?,
        documents: documents::read(row)?,
    })
}
