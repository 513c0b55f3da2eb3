//! Targets, in and out.

use rusqlite::{Connection, Result, params};

use super::code::{code, date, put, year};
use super::row::Row;
use super::{Store, origin, row};
use crate::domain::{Percent, Target};

pub fn insert(db: &Connection, slug: &str, targets: &[Target]) -> Result<()> {
    for (position, target) in targets.iter().enumerate() {
        let origin = origin::columns(target.origin.as_ref());
        put(
            db,
            "INSERT INTO target VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            params![
                slug,
                position,
                code(target.kind),
                year(target.year),
                code(target.basis),
                target.reduction.number(),
                target.gross_floor.map(Percent::number),
                target.baseline_year.map(year),
                code(target.status),
                date(target.adopted),
                target.wording,
                target.source.as_str(),
                origin.row,
                origin.rule,
                origin.reported,
                origin.self_reported
            ],
        )?;
    }
    Ok(())
}

impl Store {
    pub(super) fn targets(&self, slug: &str) -> Result<Vec<Target>> {
        self.all("SELECT * FROM target WHERE community = ? ORDER BY position", [slug], target)
    }
}

fn target(row: &Row<'_>) -> Result<Target> {
    Ok(Target {
        kind: row::text(row, "kind")?,
        year: row::year(row, "year")?,
        basis: row::text(row, "basis")?,
        reduction: row::percent(row, "reduction_pct")?,
        gross_floor: row::maybe_percent(row, "gross_floor_pct")?,
        baseline_year: row::maybe_year(row, "baseline_year")?,
        status: row::text(row, "status")?,
        adopted: row::maybe_text(row, "adopted")?,
        wording: row.get("wording")?,
        source: row::text(row, "source")?,
        origin: origin::read(row)?,
    })
}
