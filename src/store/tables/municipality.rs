//! Writes and reads the state's cities and towns.

use rusqlite::{Connection, Result, named_params};

use super::source;
use crate::domain::{Municipalities, Municipality, Source};
use crate::store::sql::{Row, insert};
use crate::store::{Store, StoreError};

pub fn insert_all(db: &Connection, municipalities: &Municipalities) -> Result<()> {
    source::insert_all(db, "municipality_source", &municipalities.sources)?;
    for (position, municipality) in municipalities.list.iter().enumerate() {
        let row = named_params! {
            "slug": municipality.slug,
            "name": municipality.name,
            "position": position,
            "kind": municipality.kind,
            "county": municipality.county,
            "census_geoid": municipality.census_geoid,
            "latitude": municipality.latitude,
            "longitude": municipality.longitude,
            "area_km2": municipality.area_km2,
            "population_2020": municipality.population_2020,
            "source": municipalities.source,
        };
        insert(db, "municipality", row)?;
    }
    Ok(())
}

impl Store {
    /// The cities and towns, in the record's order.
    pub fn municipalities(&self) -> Result<Vec<Municipality>, StoreError> {
        Ok(self.all("SELECT * FROM municipality ORDER BY position", [], read)?)
    }

    /// The documents that list the cities and towns.
    pub fn municipality_sources(&self) -> Result<Vec<Source>, StoreError> {
        Ok(self.all("SELECT * FROM municipality_source ORDER BY position", [], source::read)?)
    }
}

pub fn read(row: &Row<'_>) -> Result<Municipality> {
    Ok(Municipality {
        slug: row.get("slug")?,
        name: row.get("name")?,
        kind: row.get("kind")?,
        county: row.get("county")?,
        census_geoid: row.get("census_geoid")?,
        latitude: row.get("latitude")?,
        longitude: row.get("longitude")?,
        area_km2: row.get("area_km2")?,
        population_2020: row.get("population_2020")?,
    })
}
