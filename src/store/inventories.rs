//! Series and inventories with their sectors, in and out.

use rusqlite::{Connection, Result, Row, params};

use super::code::{code, put, year};
use super::{Store, StoreError, row};
use crate::domain::{
    Community, Earlier, Inventory, NotationKey, Origin, Precision, Sector, Series, Split, Tonnes, Year,
};

pub fn insert(db: &Connection, slug: &str, community: &Community) -> Result<()> {
    for (position, series) in community.series.iter().enumerate() {
        put(
            db,
            "INSERT INTO series VALUES (?, ?, ?, ?, ?, ?, ?)",
            params![
                slug,
                series.key.as_str(),
                position,
                series.title,
                code(series.basis),
                series.protocol.map(code),
                series.note
            ],
        )?;
    }
    for (position, inventory) in community.inventories.iter().enumerate() {
        insert_inventory(db, slug, position, inventory)?;
    }
    Ok(())
}

fn insert_inventory(db: &Connection, slug: &str, position: usize, inventory: &Inventory) -> Result<()> {
    let (series, at) = (inventory.series.as_str(), year(inventory.year));
    let (split, origin) = (inventory.split.as_ref(), inventory.origin.as_ref());
    put(
        db,
        "INSERT INTO inventory VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        params![
            slug,
            series,
            at,
            position,
            inventory.total.number(),
            code(inventory.precision),
            split.map(|split| code(split.precision)),
            split.and_then(|split| split.partial.as_deref()),
            inventory.source.as_str(),
            inventory.note,
            origin.map(|origin| &origin.row),
            origin.map(|origin| code(origin.rule)),
            origin.and_then(|origin| origin.reported).map(year),
            origin.map(|origin| origin.self_reported)
        ],
    )?;
    for (position, Earlier { total, origin, source }) in inventory.earlier.iter().enumerate() {
        let (rule, reported) = (code(origin.rule), origin.reported.map(year));
        put(
            db,
            "INSERT INTO inventory_earlier VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            params![
                slug,
                series,
                at,
                position,
                total.number(),
                origin.row,
                rule,
                reported,
                origin.self_reported,
                source.as_str()
            ],
        )?;
    }
    for (reference, key) in &inventory.notation {
        let values = params![slug, series, at, reference, code(*key)];
        put(db, "INSERT INTO inventory_notation VALUES (?, ?, ?, ?, ?)", values)?;
    }
    for (sector, tonnes) in split.iter().flat_map(|split| &split.parts) {
        let values = params![slug, series, at, code(*sector), tonnes.number()];
        put(db, "INSERT INTO inventory_sector VALUES (?, ?, ?, ?, ?)", values)?;
    }
    for (position, (name, tonnes)) in inventory.subsectors.iter().enumerate() {
        let values = params![slug, series, at, position, name, tonnes.number()];
        put(db, "INSERT INTO inventory_subsector VALUES (?, ?, ?, ?, ?, ?)", values)?;
    }
    Ok(())
}

impl Store {
    /// The first and the last year that any inventory counts.
    pub fn years_counted(&self) -> std::result::Result<Option<(Year, Year)>, StoreError> {
        let sql = "SELECT min(year) AS first, max(year) AS last FROM inventory";
        let years = self
            .connection
            .query_row(sql, [], |row| Ok(row::maybe_year(row, "first")?.zip(row::maybe_year(row, "last")?)))?;
        Ok(years)
    }

    pub(super) fn series(&self, slug: &str) -> Result<Vec<Series>> {
        self.all("SELECT * FROM series WHERE community = ? ORDER BY position", [slug], series)
    }

    pub(super) fn inventories(&self, slug: &str) -> Result<Vec<Inventory>> {
        let sql = "SELECT * FROM inventory WHERE community = ? ORDER BY position";
        self.all(sql, [slug], |row| self.inventory(row))
    }

    fn inventory(&self, row: &Row<'_>) -> Result<Inventory> {
        let precision: Option<Precision> = row::maybe_text(row, "sectors_precision")?;
        let partial: Option<String> = row.get("sectors_partial_reason")?;
        let parts = self.parts(row)?;
        Ok(Inventory {
            year: row::year(row, "year")?,
            series: row::text(row, "series")?,
            total: row::tonnes(row, "total_tco2e")?,
            precision: row::text(row, "precision")?,
            split: precision.map(|precision| Split { precision, partial, parts }),
            subsectors: self.subsectors(row)?,
            source: row::text(row, "source")?,
            note: row.get("note")?,
            origin: origin(row)?,
            earlier: self.earlier(row)?,
            notation: self.notation(row)?,
        })
    }

    fn parts(&self, of: &Row<'_>) -> Result<Vec<(Sector, Tonnes)>> {
        let sql = "SELECT * FROM inventory_sector WHERE community = ? AND series = ? AND year = ?";
        let read = |row: &Row<'_>| Ok((row::text(row, "sector")?, row::tonnes(row, "tco2e")?));
        let mut parts: Vec<(Sector, Tonnes)> = self.all(sql, key(of)?, read)?;
        parts.sort_by_key(|(sector, _)| *sector);
        Ok(parts)
    }

    fn earlier(&self, of: &Row<'_>) -> Result<Vec<Earlier>> {
        let sql =
            "SELECT * FROM inventory_earlier WHERE community = ? AND series = ? AND year = ? ORDER BY position";
        let read = |row: &Row<'_>| {
            let origin = origin(row)?.ok_or(rusqlite::Error::InvalidQuery)?;
            Ok(Earlier { total: row::tonnes(row, "total_tco2e")?, origin, source: row::text(row, "source")? })
        };
        self.all(sql, key(of)?, read)
    }

    fn notation(&self, of: &Row<'_>) -> Result<Vec<(String, NotationKey)>> {
        let sql =
            "SELECT * FROM inventory_notation WHERE community = ? AND series = ? AND year = ? ORDER BY rowid";
        self.all(sql, key(of)?, |row| Ok((row.get("reference")?, row::text(row, "notation_key")?)))
    }

    fn subsectors(&self, of: &Row<'_>) -> Result<Vec<(String, Tonnes)>> {
        let sql = "SELECT * FROM inventory_subsector WHERE community = ? AND series = ? AND year = ? ORDER BY position";
        self.all(sql, key(of)?, |row| Ok((row.get("name")?, row::tonnes(row, "tco2e")?)))
    }
}

fn origin(row: &Row<'_>) -> Result<Option<Origin>> {
    let Some(from) = row.get("origin_row")? else { return Ok(None) };
    Ok(Some(Origin {
        reported: row::maybe_year(row, "origin_reported")?,
        rule: row::text(row, "origin_rule")?,
        row: from,
        self_reported: row.get("origin_self_reported")?,
    }))
}

fn key(row: &Row<'_>) -> Result<(String, String, i64)> {
    Ok((row.get("community")?, row.get("series")?, row.get("year")?))
}

fn series(row: &Row<'_>) -> Result<Series> {
    Ok(Series {
        key: row::text(row, "key")?,
        title: row.get("title")?,
        basis: row::text(row, "basis")?,
        protocol: row::maybe_text(row, "protocol")?,
        note: row.get("note")?,
    })
}
