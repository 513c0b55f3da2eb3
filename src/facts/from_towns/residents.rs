//! Adds the residents of years that a community counted its emissions in and its own file has no count of. Town data
//! has them for every city and town, so no editor copies them.

use std::collections::BTreeSet;

use super::source::cited;
use crate::domain::{
    CensusGeoid, Community, Documents, Origin, Population, PopulationRule, TownData, TownResidents, Year,
};

pub fn complete(community: &mut Community, geoid: CensusGeoid, towns: &TownData) {
    let counted: BTreeSet<Year> = community.population.iter().map(|count| count.year).collect();
    let years: BTreeSet<Year> = community.inventories.iter().map(|inventory| inventory.year).collect();
    let known = towns.residents(geoid);
    for year in years.difference(&counted) {
        if let Some(count) = known.iter().find(|count| count.year == *year)
            && cited(community, towns, &count.dataset)
        {
            community.population.push(population(count, geoid));
        }
    }
    community.population.sort_by_key(|count| count.year);
}

fn population(count: &TownResidents, geoid: CensusGeoid) -> Population {
    let row = format!("data/towns, {geoid}, {}", count.year);
    Population {
        year: count.year,
        value: count.value,
        kind: count.kind,
        source: count.dataset.clone(),
        origin: Some(Origin { reported: None, rule: PopulationRule::TownData, row, self_reported: false }),
        vintage: count.vintage,
        documents: Documents { sources: vec![count.dataset.clone()], locator: None },
    }
}
