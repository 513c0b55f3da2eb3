//! An inventory, with its basis and its emissions for each resident.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::{
    Basis, Community, Documents, Earlier, Inventory, Key, NotationKey, Origin, Precision, Sector, Split,
    Tonnes, TotalRule, Year,
};
use crate::web::api::{described, known, rounded};

/// The emissions of one year, counted in one way.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Inventory", transform = described::by::<Inventory>)]
pub struct InventoryTwin<'a> {
    year: Year,
    /// The basis of its series: `community` or `municipal`.
    basis: Option<Basis>,
    series: &'a Key,
    total_tco2e: Tonnes,
    precision: Precision,
    /// The total by sector. `null` if the source does not split it.
    sectors: Option<SectorsTwin>,
    sectors_precision: Option<Precision>,
    /// Why the sectors do not add up to the total. `null` if they do, or if there is no split.
    sectors_partial_reason: Option<&'a str>,
    /// Finer parts under the source's own names, in t CO₂e.
    subsectors: BTreeMap<&'a str, Tonnes>,
    /// The total for each resident, in t CO₂e.
    per_person_tco2e: Option<f64>,
    /// Why the total for each resident is not known.
    per_person_tco2e_reason: Option<String>,
    /// The year of the count of residents that divides the total.
    population_year: Option<Year>,
    note: Option<&'a str>,
    source: &'a Key,
    origin: Option<&'a Origin<TotalRule>>,
    earlier: &'a [Earlier],
    notation: BTreeMap<&'a str, NotationKey>,
    #[serde(flatten)]
    documents: &'a Documents,
}

/// Emissions by sector of the GPC, in t CO₂e. `null` if the source does not split the sector out.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Sectors")]
pub struct SectorsTwin {
    /// Buildings, industry and energy.
    stationary: Option<Tonnes>,
    /// Transportation.
    transport: Option<Tonnes>,
    /// Waste and wastewater.
    waste: Option<Tonnes>,
    /// Industrial processes and product use.
    ippu: Option<Tonnes>,
    /// Agriculture, forestry and land use. Below zero if land takes up more than it emits.
    afolu: Option<Tonnes>,
    /// Emissions that the source places in no sector.
    other: Option<Tonnes>,
}

pub fn inventory<'a>(community: &'a Community, inventory: &'a Inventory) -> InventoryTwin<'a> {
    let split = inventory.split.as_ref();
    let per_person = community.per_person(inventory);
    let population_year = per_person.as_ref().ok().map(|found| found.population.year);
    let (per_person_tco2e, per_person_tco2e_reason) = known(&per_person, |found| rounded(found.tonnes));
    InventoryTwin {
        year: inventory.year,
        basis: community.basis_of(inventory),
        series: &inventory.series,
        total_tco2e: inventory.total,
        precision: inventory.precision,
        sectors: split.map(sectors),
        sectors_precision: split.map(|split| split.precision),
        sectors_partial_reason: split.and_then(|split| split.partial.as_deref()),
        subsectors: inventory.subsectors.iter().map(|(name, t)| (name.as_str(), *t)).collect(),
        per_person_tco2e,
        per_person_tco2e_reason,
        population_year,
        note: inventory.note.as_deref(),
        source: &inventory.source,
        origin: inventory.origin.as_ref(),
        earlier: &inventory.earlier,
        notation: inventory.notation.iter().map(|(reference, key)| (reference.as_str(), *key)).collect(),
        documents: &inventory.documents,
    }
}

fn sectors(split: &Split) -> SectorsTwin {
    SectorsTwin {
        stationary: split.part(Sector::Stationary),
        transport: split.part(Sector::Transport),
        waste: split.part(Sector::Waste),
        ippu: split.part(Sector::Ippu),
        afolu: split.part(Sector::Afolu),
        other: split.part(Sector::Other),
    }
}
