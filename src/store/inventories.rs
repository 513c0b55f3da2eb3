//! Series and inventories with their sectors, in and out.

use std::collections::BTreeMap;

use rusqlite::{Connection, Result, params};

use super::code::{code, put, year};
use super::row::Row;
use super::{Store, StoreError, origin, row};
use crate::domain::{
    Community, Earlier, Inventory, NotationKey, Precision, Sector, Series, Split, Tonnes, Year,
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
    let (split, origin) = (inventory.split.as_ref(), origin::columns(inventory.origin.as_ref()));
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
            origin.row,
            origin.rule,
            origin.reported,
            origin.self_reported
        ],
    )?;
    for (position, Earlier { total, origin, source }) in inventory.earlier.iter().enumerate() {
        let origin = origin::columns(Some(origin));
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
                origin.rule,
                origin.reported,
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
        let read = |row: &Row<'_>| Ok(row::maybe_year(row, "first")?.zip(row::maybe_year(row, "last")?));
        Ok(self.one(sql, [], read)?)
    }

    pub(super) fn series(&self, slug: &str) -> Result<Vec<Series>> {
        self.all("SELECT * FROM series WHERE community = ? ORDER BY position", [slug], series)
    }

    pub(super) fn inventories(&self, slug: &str) -> Result<Vec<Inventory>> {
        let mut parts = Parts {
            sectors: self.of_each("SELECT * FROM inventory_sector WHERE community = ?", slug, sector)?,
            subsectors: self.of_each(
                "SELECT * FROM inventory_subsector WHERE community = ? ORDER BY position",
                slug,
                subsector,
            )?,
            earlier: self.of_each(
                "SELECT * FROM inventory_earlier WHERE community = ? ORDER BY position",
                slug,
                earlier,
            )?,
            notation: self.of_each(
                "SELECT * FROM inventory_notation WHERE community = ? ORDER BY rowid",
                slug,
                notation,
            )?,
        };
        let sql = "SELECT * FROM inventory WHERE community = ? ORDER BY position";
        let read = |row: &Row<'_>| Ok((key(row)?, inventory(row)?));
        let inventories: Vec<(OfOne, Inventory)> = self.all(sql, [slug], read)?;
        Ok(inventories.into_iter().map(|(key, inventory)| parts.taken(&key, inventory)).collect())
    }

    /// The rows about each inventory of a community.
    fn of_each<T>(
        &self,
        sql: &str,
        slug: &str,
        read: impl Fn(&Row<'_>) -> Result<T>,
    ) -> Result<BTreeMap<OfOne, Vec<T>>> {
        let mut of: BTreeMap<OfOne, Vec<T>> = BTreeMap::new();
        for (key, part) in self.all(sql, [slug], |row| Ok((key(row)?, read(row)?)))? {
            of.entry(key).or_default().push(part);
        }
        Ok(of)
    }
}

/// Which of a community's inventories: series and year.
type OfOne = (String, i64);

/// What stands in tables of their own, by inventory.
struct Parts {
    sectors: BTreeMap<OfOne, Vec<(Sector, Tonnes)>>,
    subsectors: BTreeMap<OfOne, Vec<(String, Tonnes)>>,
    earlier: BTreeMap<OfOne, Vec<Earlier>>,
    notation: BTreeMap<OfOne, Vec<(String, NotationKey)>>,
}

impl Parts {
    fn taken(&mut self, key: &OfOne, inventory: Inventory) -> Inventory {
        let mut sectors = self.sectors.remove(key).unwrap_or_default();
        sectors.sort_by_key(|(sector, _)| *sector);
        Inventory {
            split: inventory.split.map(|split| Split { parts: sectors, ..split }),
            subsectors: self.subsectors.remove(key).unwrap_or_default(),
            earlier: self.earlier.remove(key).unwrap_or_default(),
            notation: self.notation.remove(key).unwrap_or_default(),
            ..inventory
        }
    }
}

/// Without what stands in other tables.
fn inventory(row: &Row<'_>) -> Result<Inventory> {
    let precision: Option<Precision> = row::maybe_text(row, "sectors_precision")?;
    let partial: Option<String> = row.get("sectors_partial_reason")?;
    Ok(Inventory {
        year: row::year(row, "year")?,
        series: row::text(row, "series")?,
        total: row::tonnes(row, "total_tco2e")?,
        precision: row::text(row, "precision")?,
        split: precision.map(|precision| Split { precision, partial, parts: Vec::new() }),
        subsectors: Vec::new(),
        source: row::text(row, "source")?,
        note: row.get("note")?,
        origin: origin::read(row)?,
        earlier: Vec::new(),
        notation: Vec::new(),
    })
}

fn sector(row: &Row<'_>) -> Result<(Sector, Tonnes)> {
    Ok((row::text(row, "sector")?, row::tonnes(row, "tco2e")?))
}

fn subsector(row: &Row<'_>) -> Result<(String, Tonnes)> {
    Ok((row.get("name")?, row::tonnes(row, "tco2e")?))
}

fn earlier(row: &Row<'_>) -> Result<Earlier> {
    let origin = origin::read(row)?.ok_or(rusqlite::Error::InvalidQuery)?;
    Ok(Earlier { total: row::tonnes(row, "total_tco2e")?, origin, source: row::text(row, "source")? })
}

fn notation(row: &Row<'_>) -> Result<(String, NotationKey)> {
    Ok((row.get("reference")?, row::text(row, "notation_key")?))
}

fn key(row: &Row<'_>) -> Result<OfOne> {
    Ok((row.get("series")?, row.get("year")?))
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
