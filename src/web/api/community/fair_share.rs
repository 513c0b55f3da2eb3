//! The fair share of a community: a yardstick beside its own target.

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::{Community, FairShare, Percent, Year};
use crate::web::api::{described, known, rounded};

/// The yardstick beside the community's own target. It does not judge.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "FairShare", transform = described::by::<FairShare>)]
pub struct FairShareTwin<'a> {
    reduction_pct: Percent,
    by: Year,
    basis: &'a str,
    /// The emissions of the whole community that would be fair in that year, in t CO₂e.
    level_tco2e: Option<f64>,
    /// Why the level is not known.
    level_tco2e_reason: Option<String>,
    /// The year of the inventory that the cut is measured from.
    reference_year: Option<Year>,
    /// The emissions of each resident in the reference year, in t CO₂e.
    per_person_tco2e: Option<f64>,
    /// The year of the count of residents that the level is for.
    population_year: Option<Year>,
}

pub fn fair_share<'a>(community: &Community, fair: &'a FairShare) -> FairShareTwin<'a> {
    let yardstick = fair.yardstick(community);
    let found = yardstick.as_ref().ok();
    let (level_tco2e, level_tco2e_reason) = known(&yardstick, |yardstick| rounded(yardstick.level.number()));
    FairShareTwin {
        reduction_pct: fair.reduction,
        by: fair.by,
        basis: &fair.basis,
        level_tco2e,
        level_tco2e_reason,
        reference_year: found.map(|yardstick| yardstick.inventory.year),
        per_person_tco2e: found.map(|yardstick| rounded(yardstick.per_person)),
        population_year: found.map(|yardstick| yardstick.residents_now.year),
    }
}
