//! What was counted, and how.

use std::collections::BTreeMap;

use serde::Serialize;

use super::super::{known, rounded};
use crate::domain::{Basis, Code, Community, Inventory, Protocol, Sector, Series, Split};

#[derive(Serialize)]
pub struct SeriesTwin<'a> {
    key: &'a str,
    title: &'a str,
    basis: &'static str,
    protocol: Option<&'static str>,
    note: &'a str,
}

#[derive(Serialize)]
pub struct InventoryTwin<'a> {
    year: i32,
    basis: Option<&'static str>,
    series: &'a str,
    total_tco2e: f64,
    precision: &'static str,
    sectors: Option<SectorsTwin>,
    sectors_precision: Option<&'static str>,
    sectors_partial_reason: Option<&'a str>,
    subsectors: BTreeMap<&'a str, f64>,
    per_person_tco2e: Option<f64>,
    per_person_tco2e_reason: Option<String>,
    population_year: Option<i32>,
    note: Option<&'a str>,
    source: &'a str,
}

/// t CO₂e; `null` where the source does not split the sector out.
#[derive(Serialize)]
pub struct SectorsTwin {
    stationary: Option<f64>,
    transport: Option<f64>,
    waste: Option<f64>,
    ippu: Option<f64>,
    afolu: Option<f64>,
    other: Option<f64>,
}

pub fn series(series: &Series) -> SeriesTwin<'_> {
    SeriesTwin {
        key: series.key.as_str(),
        title: &series.title,
        basis: series.basis.code(),
        protocol: series.protocol.map(Protocol::code),
        note: &series.note,
    }
}

pub fn inventory<'a>(community: &'a Community, inventory: &'a Inventory) -> InventoryTwin<'a> {
    let split = inventory.split.as_ref();
    let per_person = community.per_person(inventory);
    let population_year = per_person.as_ref().ok().map(|found| found.population.year.number());
    let (per_person_tco2e, per_person_tco2e_reason) = known(&per_person, |found| rounded(found.tonnes));
    InventoryTwin {
        year: inventory.year.number(),
        basis: community.basis_of(inventory).map(Basis::code),
        series: inventory.series.as_str(),
        total_tco2e: inventory.total.number(),
        precision: inventory.precision.code(),
        sectors: split.map(sectors),
        sectors_precision: split.map(|split| split.precision.code()),
        sectors_partial_reason: split.and_then(|split| split.partial.as_deref()),
        subsectors: inventory.subsectors.iter().map(|(name, t)| (name.as_str(), t.number())).collect(),
        per_person_tco2e,
        per_person_tco2e_reason,
        population_year,
        note: inventory.note.as_deref(),
        source: inventory.source.as_str(),
    }
}

fn sectors(split: &Split) -> SectorsTwin {
    let part = |sector| split.part(sector).map(|tonnes| tonnes.number());
    SectorsTwin {
        stationary: part(Sector::Stationary),
        transport: part(Sector::Transport),
        waste: part(Sector::Waste),
        ippu: part(Sector::Ippu),
        afolu: part(Sector::Afolu),
        other: part(Sector::Other),
    }
}
