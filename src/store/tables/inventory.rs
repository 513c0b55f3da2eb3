//! Writes and reads series and inventories with their sectors.

use std::collections::BTreeMap;

use rusqlite::{Connection, Result, ToSql, named_params};

use super::{documents, origin};
use crate::domain::{
    Community, Earlier, Inventory, Key, NotationKey, Precision, Sector, Series, SeriesChange, Split, Tonnes,
    Year,
};
use crate::store::sql::insert::Cell;
use crate::store::sql::{Row, insert};
use crate::store::{Store, StoreError};

pub fn insert_all(db: &Connection, slug: &str, community: &Community) -> Result<()> {
    for (position, series) in community.series.iter().enumerate() {
        let row = named_params! {
            "community": slug,
            "key": series.key,
            "position": position,
            "title": series.title,
            "basis": series.basis,
            "protocol": series.protocol,
            "note": series.note,
        };
        insert(db, "series", row)?;
        insert_changes(db, slug, series)?;
    }
    let mut inventories = community.inventories.iter().enumerate();
    inventories.try_for_each(|(position, inventory)| insert_inventory(db, slug, position, inventory))
}

fn insert_changes(db: &Connection, slug: &str, series: &Series) -> Result<()> {
    for (position, change) in series.changes.iter().enumerate() {
        let row = named_params! {
            "community": slug,
            "series": series.key,
            "year": change.year,
            "position": position,
            "note": change.note,
        };
        insert(db, "series_change", row)?;
    }
    Ok(())
}

fn insert_inventory(db: &Connection, community: &str, position: usize, inventory: &Inventory) -> Result<()> {
    let split = inventory.split.as_ref();
    let key = named_params! { "community": community, "series": inventory.series, "year": inventory.year };
    let row = named_params! {
        "position": position,
        "total_tco2e": inventory.total,
        "precision": inventory.precision,
        "sectors_precision": split.map(|split| split.precision),
        "sectors_partial_reason": split.and_then(|split| split.partial.as_ref()),
        "source": inventory.source,
        "note": inventory.note,
        "locator": inventory.documents.locator,
    };
    insert(db, "inventory", &[key, row, &origin::cells(inventory.origin.as_ref())].concat())?;
    insert_parts(db, key, inventory)
}

/// The rows of the tables about one inventory, which `key` names.
fn insert_parts(db: &Connection, key: &[Cell<'_>], inventory: &Inventory) -> Result<()> {
    for (position, Earlier { total, origin, source }) in inventory.earlier.iter().enumerate() {
        let row = named_params! { "position": position, "total_tco2e": total, "source": source };
        insert(db, "inventory_earlier", &[key, row, &origin::cells(Some(origin))].concat())?;
    }
    let part = |table, row: &[(&'static str, &dyn ToSql)]| insert(db, table, &[key, row].concat());
    for (reference, notation_key) in &inventory.notation {
        part("inventory_notation", named_params! { "reference": reference, "notation_key": notation_key })?;
    }
    for (sector, tonnes) in inventory.split.iter().flat_map(|split| &split.parts) {
        part("inventory_sector", named_params! { "sector": sector, "tco2e": tonnes })?;
    }
    for (position, (name, tonnes)) in inventory.subsectors.iter().enumerate() {
        let row = named_params! { "position": position, "name": name, "tco2e": tonnes };
        part("inventory_subsector", row)?;
    }
    Ok(())
}

impl Store {
    /// The first and the last year of all inventories.
    pub fn years_counted(&self) -> Result<Option<(Year, Year)>, StoreError> {
        let sql = "SELECT min(year) AS first, max(year) AS last FROM inventory";
        let read = |row: &Row<'_>| Ok(row.get::<Option<Year>>("first")?.zip(row.get("last")?));
        Ok(self.one(sql, [], read)?)
    }

    pub(super) fn series(&self, community: &str) -> Result<Vec<Series>> {
        let mut changes: BTreeMap<Key, Vec<SeriesChange>> = BTreeMap::new();
        let sql = "SELECT * FROM series_change WHERE community = ? ORDER BY position";
        for (series, change) in self.all(sql, [community], change)? {
            changes.entry(series).or_default().push(change);
        }
        let sql = "SELECT * FROM series WHERE community = ? ORDER BY position";
        let all: Vec<Series> = self.all(sql, [community], series)?;
        let with_changes =
            |series: Series| Series { changes: changes.remove(&series.key).unwrap_or_default(), ..series };
        Ok(all.into_iter().map(with_changes).collect())
    }

    pub(super) fn inventories(&self, community: &str) -> Result<Vec<Inventory>> {
        let mut parts = self.parts(community)?;
        let sql = "SELECT * FROM inventory WHERE community = ? ORDER BY position";
        let read = |row: &Row<'_>| Ok((key(row)?, inventory(row)?));
        let inventories: Vec<(InventoryKey, Inventory)> = self.all(sql, [community], read)?;
        Ok(inventories.into_iter().map(|(key, inventory)| parts.added_to(&key, inventory)).collect())
    }

    fn parts(&self, community: &str) -> Result<Parts> {
        Ok(Parts {
            sectors: self.by_inventory("inventory_sector", "rowid", community, sector)?,
            subsectors: self.by_inventory("inventory_subsector", "position", community, subsector)?,
            earlier: self.by_inventory("inventory_earlier", "position", community, earlier)?,
            notation: self.by_inventory("inventory_notation", "rowid", community, notation)?,
        })
    }

    /// The rows of a table about each inventory of a community.
    fn by_inventory<T>(
        &self,
        table: &str,
        order: &str,
        community: &str,
        read: impl Fn(&Row<'_>) -> Result<T>,
    ) -> Result<BTreeMap<InventoryKey, Vec<T>>> {
        let sql = format!("SELECT * FROM {table} WHERE community = ? ORDER BY {order}");
        let mut rows: BTreeMap<InventoryKey, Vec<T>> = BTreeMap::new();
        for (key, part) in self.all(&sql, [community], |row| Ok((key(row)?, read(row)?)))? {
            rows.entry(key).or_default().push(part);
        }
        Ok(rows)
    }
}

/// Names one inventory of a community: series and year.
type InventoryKey = (Key, Year);

/// The rows of other tables, by inventory.
struct Parts {
    sectors: BTreeMap<InventoryKey, Vec<(Sector, Tonnes)>>,
    subsectors: BTreeMap<InventoryKey, Vec<(String, Tonnes)>>,
    earlier: BTreeMap<InventoryKey, Vec<Earlier>>,
    notation: BTreeMap<InventoryKey, Vec<(String, NotationKey)>>,
}

impl Parts {
    fn added_to(&mut self, key: &InventoryKey, inventory: Inventory) -> Inventory {
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

fn key(row: &Row<'_>) -> Result<InventoryKey> {
    Ok((row.get("series")?, row.get("year")?))
}

/// The inventory's own row, without the rows of other tables.
fn inventory(row: &Row<'_>) -> Result<Inventory> {
    let precision: Option<Precision> = row.get("sectors_precision")?;
    let partial: Option<String> = row.get("sectors_partial_reason")?;
    Ok(Inventory {
        year: row.get("year")?,
        series: row.get("series")?,
        total: row.get("total_tco2e")?,
        precision: row.get("precision")?,
        split: precision.map(|precision| Split { precision, partial, parts: Vec::new() }),
        subsectors: Vec::new(),
        source: row.get("source")?,
        note: row.get("note")?,
        origin: origin::read(row)?,
        earlier: Vec::new(),
        notation: Vec::new(),
        documents: documents::read(row)?,
    })
}

fn sector(row: &Row<'_>) -> Result<(Sector, Tonnes)> {
    Ok((row.get("sector")?, row.get("tco2e")?))
}

fn subsector(row: &Row<'_>) -> Result<(String, Tonnes)> {
    Ok((row.get("name")?, row.get("tco2e")?))
}

fn earlier(row: &Row<'_>) -> Result<Earlier> {
    let origin = origin::read(row)?.ok_or(rusqlite::Error::InvalidQuery)?;
    Ok(Earlier { total: row.get("total_tco2e")?, origin, source: row.get("source")? })
}

fn notation(row: &Row<'_>) -> Result<(String, NotationKey)> {
    Ok((row.get("reference")?, row.get("notation_key")?))
}

fn series(row: &Row<'_>) -> Result<Series> {
    Ok(Series {
        key: row.get("key")?,
        title: row.get("title")?,
        basis: row.get("basis")?,
        protocol: row.get("protocol")?,
        note: row.get("note")?,
        changes: Vec::new(),
    })
}

fn change(row: &Row<'_>) -> Result<(Key, SeriesChange)> {
    Ok((row.get("series")?, SeriesChange { year: row.get("year")?, note: row.get("note")? }))
}
