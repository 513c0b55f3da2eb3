//! Writes outlines, borders and similar towns, and reads outlines.

use rusqlite::{Connection, Result, named_params};
use serde_json::Value;

use super::slugs::Slugs;
use crate::domain::{Municipality, Ring, Shapes, Slug, similar};
use crate::store::sql::insert;
use crate::store::{Store, StoreError};

/// The outline of a city or town: the polygons, each with its outer ring and its holes.
#[derive(Clone, Debug, PartialEq)]
pub struct TownShape {
    pub town: Slug,
    pub polygons: Vec<Vec<Ring>>,
}

pub fn insert_all(db: &Connection, shapes: &Shapes, slugs: &Slugs<'_>) -> Result<()> {
    for (of, polygons) in &shapes.polygons {
        let row = named_params! { "town": slugs.get(of), "polygons": text(polygons) };
        insert(db, "town_shape", row)?;
    }
    for (of, neighbors) in &shapes.neighbors {
        for neighbor in neighbors {
            let row = named_params! { "town": slugs.get(of), "neighbor": slugs.get(neighbor) };
            insert(db, "town_neighbor", row)?;
        }
    }
    Ok(())
}

pub fn insert_similar(db: &Connection, municipalities: &[Municipality]) -> Result<()> {
    for municipality in municipalities {
        for (position, other) in similar(municipality, municipalities).into_iter().enumerate() {
            let row = named_params! { "town": municipality.slug, "position": position, "similar": other.slug };
            insert(db, "town_similar", row)?;
        }
    }
    Ok(())
}

/// As JSON, each position as `[longitude, latitude]`.
fn text(polygons: &[Vec<Ring>]) -> String {
    serde_json::to_value(polygons).map_or_else(|_| "[]".to_owned(), |value: Value| value.to_string())
}

impl Store {
    /// The outlines of all cities and towns, by slug. Parsing them takes some milliseconds.
    pub fn town_shapes(&self) -> Result<Vec<TownShape>, StoreError> {
        let sql = "SELECT * FROM town_shape ORDER BY town";
        Ok(self.all(sql, [], |row| {
            let polygons: String = row.get("polygons")?;
            let polygons = serde_json::from_str(&polygons).unwrap_or_default();
            Ok(TownShape { town: row.get("town")?, polygons })
        })?)
    }
}
