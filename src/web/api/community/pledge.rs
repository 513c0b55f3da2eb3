//! The pledge of a community that joined, with the level that it allows.

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::{Assessment, Pledge, Year};
use crate::web::api::{known, rounded};

/// The pledge of a community that joined: half of the emissions of a reference year.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Pledge")]
pub struct PledgeTwin<'a> {
    #[serde(flatten)]
    pledge: &'a Pledge,
    /// The year of the earliest inventory of the series that judges the pledge. The campaign states no base year.
    reference_year: Option<Year>,
    /// Half of the emissions of that year, in t CO₂e.
    level_tco2e: Option<f64>,
    /// Why the level is not known.
    level_tco2e_reason: Option<String>,
}

pub fn pledge<'a>(assessment: &Assessment<'a>) -> Option<PledgeTwin<'a>> {
    let judged = assessment.pledge.as_ref()?;
    let (level_tco2e, level_tco2e_reason) = known(&judged.level, |level| rounded(level.number()));
    Some(PledgeTwin {
        pledge: assessment.community.pledge.as_ref()?,
        reference_year: judged.goal.baseline_year(),
        level_tco2e,
        level_tco2e_reason,
    })
}
