//! What was counted, and how.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::{Basis, Code, Community, Earlier, Inventory, Precision, Protocol, Sector, Series, Split};
use crate::web::api::community::origin::OriginTwin;
use crate::web::api::schema;
use crate::web::api::{known, rounded};

/// Inventories counted alike: the only ones that may be compared.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Series")]
pub struct SeriesTwin<'a> {
    /// A short name, unique within the community.
    key: &'a str,
    /// In a few words.
    title: &'a str,
    /// All emissions of the place, or those of its government's own operations.
    #[schemars(schema_with = "schema::code::<Basis>")]
    basis: &'static str,
    /// The accounting standard; `null` where the source does not say.
    #[schemars(schema_with = "schema::maybe_code::<Protocol>")]
    protocol: Option<&'static str>,
    /// Why these belong together, and what they must not be compared with.
    note: &'a str,
}

/// What was emitted in one year, counted in one way.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Inventory")]
pub struct InventoryTwin<'a> {
    /// The year counted.
    #[schemars(schema_with = "schema::year")]
    year: i32,
    /// All emissions of the place, or those of its government's own operations.
    #[schemars(schema_with = "schema::maybe_code::<Basis>")]
    basis: Option<&'static str>,
    /// A key of `series`.
    series: &'a str,
    /// Gross emissions in t CO₂e: removals and offsets are not subtracted.
    total_tco2e: f64,
    /// How well the total is known.
    #[schemars(schema_with = "schema::code::<Precision>")]
    precision: &'static str,
    /// The total by sector; `null` where the source does not split it.
    sectors: Option<SectorsTwin>,
    /// How well the split is known.
    #[schemars(schema_with = "schema::maybe_code::<Precision>")]
    sectors_precision: Option<&'static str>,
    /// Why the sectors do not add up to the total; `null` where they do.
    sectors_partial_reason: Option<&'a str>,
    /// Finer parts under the source's own names, in t CO₂e.
    subsectors: BTreeMap<&'a str, f64>,
    /// The total for each resident, in t CO₂e.
    per_person_tco2e: Option<f64>,
    /// Why that is not known.
    per_person_tco2e_reason: Option<String>,
    /// The year of the count of residents that it was divided by.
    #[schemars(schema_with = "schema::maybe_year")]
    population_year: Option<i32>,
    /// What a reader must know of this figure.
    note: Option<&'a str>,
    /// The document it rests on: a key of `sources`.
    source: &'a str,
    /// The row that an import read it from; `null` where an editor wrote it from the document.
    origin: Option<OriginTwin<'a>>,
    /// What was reported for the same year before, and stands no more; newest first.
    earlier: Vec<EarlierTwin<'a>>,
    /// The reference numbers of the GPC that have no figure, and why: NO, NE, IE or C.
    notation: BTreeMap<&'a str, &'static str>,
}

/// A figure that was reported before.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Earlier")]
pub struct EarlierTwin<'a> {
    /// What was reported, in t CO₂e.
    total_tco2e: f64,
    /// The row that an import read it from.
    origin: OriginTwin<'a>,
    /// The document of that report: a key of `sources`.
    source: &'a str,
}

/// t CO₂e; `null` where the source does not split the sector out.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Sectors")]
pub struct SectorsTwin {
    /// Buildings, industry and energy.
    stationary: Option<f64>,
    /// Transportation.
    transport: Option<f64>,
    /// Waste and wastewater.
    waste: Option<f64>,
    /// Industrial processes and product use.
    ippu: Option<f64>,
    /// Agriculture, forestry and land use; below zero where land takes up more than it emits.
    afolu: Option<f64>,
    /// What the source does not place in a sector.
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
        origin: inventory.origin.as_ref().map(OriginTwin::new),
        earlier: inventory.earlier.iter().map(earlier).collect(),
        notation: inventory.notation.iter().map(|(reference, key)| (reference.as_str(), key.code())).collect(),
    }
}

fn earlier(one: &Earlier) -> EarlierTwin<'_> {
    EarlierTwin {
        total_tco2e: one.total.number(),
        origin: OriginTwin::new(&one.origin),
        source: one.source.as_str(),
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
