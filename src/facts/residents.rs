//! Adds the residents of years that a community counted its emissions in and its own file has no count of. Town data
//! has them for every city and town, so no editor copies them.

use std::collections::BTreeSet;

use crate::domain::{
    CensusGeoid, Community, Dataset, Documents, Origin, Population, PopulationRule, Source, SourceKind,
    TownData, TownResidents, Year,
};

pub fn complete(communities: &mut [Community], towns: &TownData) {
    for community in communities {
        let code = community.identifiers.as_ref().and_then(|identifiers| identifiers.census_geoid.as_ref());
        if let Some(geoid) = code.and_then(|code| code.parse().ok()) {
            complete_one(community, geoid, towns);
        }
    }
}

fn complete_one(community: &mut Community, geoid: CensusGeoid, towns: &TownData) {
    let counted: BTreeSet<Year> = community.population.iter().map(|count| count.year).collect();
    let years: BTreeSet<Year> = community.inventories.iter().map(|inventory| inventory.year).collect();
    let known = towns.residents(geoid);
    for year in years.difference(&counted) {
        let count = known.iter().find(|count| count.year == *year);
        if let Some((count, dataset)) = count.and_then(|count| Some((count, towns.dataset(&count.dataset)?))) {
            let Some(source) = source(dataset) else { continue };
            if community.source(&dataset.key).is_none() {
                community.sources.push(source);
            }
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

/// The dataset as a document of the community. `None` if it has no web address to lead to.
fn source(dataset: &Dataset) -> Option<Source> {
    Some(Source {
        key: dataset.key.clone(),
        title: dataset.title.clone(),
        publisher: dataset.publisher.clone(),
        kind: SourceKind::Dataset,
        url: dataset.url.clone().or_else(|| dataset.copy_url.clone())?,
        published: None,
        locator: None,
        archived: dataset.copy_url.clone(),
    })
}
