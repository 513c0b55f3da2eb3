//! Sums over several communities, where all were counted alike.

use crate::domain::judgement::Assessment;
use crate::domain::record::{Community, PopulationKind};
use crate::domain::values::{Tonnes, Year};

use super::comparable::comparable_total;

/// The residents of all communities, by the newest census that counted every one of them.
pub fn residents(communities: &[Community]) -> Option<(Year, u64)> {
    let census = |community: &Community, year: Year| {
        let counts = &community.population;
        counts.iter().find(|count| count.year == year && count.kind == PopulationKind::Census).map(|c| c.value)
    };
    let years = communities.first()?.population.iter().map(|count| count.year).rev();
    years
        .filter_map(|year| Some((year, communities.iter().map(|c| census(c, year)).sum::<Option<u64>>()?)))
        .max()
}

/// The sum of the emissions of several communities, or why there is none.
#[derive(Clone, Debug, PartialEq)]
pub enum Combined {
    /// Every community has an inventory of this year under the same protocol.
    Sum {
        year: Year,
        total: Tonnes,
    },
    /// No year has such inventories of all communities. Their newest inventories are from `first` to `last`.
    Apart {
        first: Year,
        last: Year,
        without: usize,
    },
    Nothing,
}

/// The sum for the newest year in which every community has an exact or derived GPC inventory.
pub fn emissions(assessments: &[Assessment<'_>]) -> Combined {
    let latest = assessments.iter().filter_map(|assessment| assessment.latest.ok());
    let newest: Vec<Year> = latest.map(|latest| latest.inventory.year).collect();
    let (Some(first), Some(last)) = (newest.iter().min(), newest.iter().max()) else {
        return Combined::Nothing;
    };
    let years = (first.number()..=last.number()).rev().filter_map(|n| Year::try_from(i64::from(n)).ok());
    let sum = |year| {
        assessments.iter().map(|assessment| comparable_total(assessment.community, year)).sum::<Option<f64>>()
    };
    let common = years.into_iter().find_map(|year| Some((year, Tonnes::emitted(sum(year)?).ok()?)));
    match common {
        Some((year, total)) => Combined::Sum { year, total },
        None => Combined::Apart { first: *first, last: *last, without: assessments.len() - newest.len() },
    }
}
