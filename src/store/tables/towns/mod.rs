//! Writes and reads town data: what others measure for all cities and towns.

mod dataset;
mod indicator;
mod lists;
mod shape;
mod slugs;
mod values;

pub use shape::TownShape;

use rusqlite::{Connection, Result};

use crate::domain::{Municipalities, TownData};

use slugs::Slugs;

pub fn insert_all(db: &Connection, towns: &TownData, municipalities: &Municipalities) -> Result<()> {
    let slugs: Slugs<'_> = municipalities.list.iter().map(|it| (it.census_geoid, &it.slug)).collect();
    dataset::insert_all(db, &towns.datasets)?;
    indicator::insert_all(db, towns)?;
    values::insert_all(db, towns, &slugs)?;
    lists::insert_all(db, towns, &slugs)?;
    shape::insert_all(db, &towns.shapes, &slugs)?;
    shape::insert_similar(db, &municipalities.list)
}
