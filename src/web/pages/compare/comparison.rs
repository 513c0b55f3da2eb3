//! The communities, cities and towns that a query of `/compare` asks for, and what they are compared by.

use std::sync::Arc;

use serde_json::json;

use crate::domain::{Code, Community, Compared, Indicator, Measure, Municipality, Slug, Year, common_year};
use crate::store::Store;
use crate::web::directory::parameter::{Parameter, Schema, words};
use crate::web::error::{Allowed, PageError};
use crate::web::request::PageRequest;
use crate::web::site::Site;
use crate::words::{Language, comparison, not_known};

/// The most places in one comparison.
const MOST: usize = 6;

pub const PARAMETERS: &[Parameter] = &[
    Parameter::new("c", "A community, city or town to compare. Give two to six.", places).repeatable(),
    Parameter::new(
        "measure",
        "What to compare by: a measure of inventories, or the key of an indicator, which every city and town has.",
        measures,
    ),
];

fn places(store: &Store) -> Schema {
    let mut slugs: Vec<String> = store.names()?.into_iter().map(|(slug, _)| slug.to_string()).collect();
    for town in store.towns()? {
        let slug = town.municipality.slug.to_string();
        if !slugs.contains(&slug) {
            slugs.push(slug);
        }
    }
    Ok(json!({"type": "array", "items": words(slugs), "maxItems": MOST}))
}

fn measures(store: &Store) -> Schema {
    Ok(words(codes(store)?))
}

fn codes(store: &Store) -> Result<Vec<String>, crate::store::StoreError> {
    let indicators = store.indicators()?.iter().map(|indicator| indicator.key.to_string());
    Ok(Measure::codes().into_iter().map(ToString::to_string).chain(indicators).collect())
}

/// A place of the query.
pub struct Chosen {
    pub slug: Slug,
    pub name: String,
    /// Its page among the communities.
    pub community: Option<Community>,
    /// Its place among the cities and towns.
    pub town: Option<Municipality>,
}

/// What the places are compared by.
#[derive(Clone)]
pub enum By<'s> {
    Inventories(Measure),
    Indicator(&'s Indicator),
}

/// The choice in the query.
pub struct Comparison<'s> {
    /// The places, in the order of the query.
    pub chosen: Vec<Chosen>,
    pub by: By<'s>,
    /// Those among the chosen that have inventories to compare.
    pub communities: Vec<Community>,
    pub index: Option<Year>,
    pub nothing: Option<String>,
    /// The places that the measure cannot show.
    pub left_out: Option<String>,
}

impl<'s> Comparison<'s> {
    pub fn read(site: &'s Site, request: &PageRequest) -> Result<Self, PageError> {
        let slugs = request.values("c");
        if slugs.len() > MOST {
            return Err(PageError::bad_query("c", &slugs.join(", "), Allowed::Rule("allowed-compared")));
        }
        let chosen = slugs.iter().map(|slug| chosen(site, slug)).collect::<Result<Vec<Chosen>, PageError>>()?;
        let by = by(&site.store, request)?;
        match by {
            By::Inventories(measure) => Ok(Comparison::of_inventories(request.language, chosen, measure)),
            By::Indicator(_) => {
                let nothing = comparison::too_few(request.language, &names(&chosen));
                Ok(Comparison { chosen, by, communities: Vec::new(), index: None, nothing, left_out: None })
            }
        }
    }

    fn of_inventories(language: Language, chosen: Vec<Chosen>, measure: Measure) -> Self {
        let communities: Vec<Community> = chosen.iter().filter_map(|one| one.community.clone()).collect();
        let without = chosen.iter().filter(|one| one.community.is_none()).map(|one| one.name.clone());
        let left_out = comparison::without_inventory(language, &without.collect::<Vec<_>>());
        let common = common_year(&communities);
        let unusable = common
            .as_ref()
            .err()
            .filter(|_| measure == Measure::Indexed)
            .map(|reason| not_known::sentence(language, reason));
        let names: Vec<String> = communities.iter().map(|community| community.name.clone()).collect();
        let nothing = comparison::too_few(language, &names).or(unusable);
        let index = common.ok().filter(|_| measure == Measure::Indexed);
        Comparison { chosen, by: By::Inventories(measure), communities, index, nothing, left_out }
    }

    pub fn compared(&self, measure: Measure) -> Vec<Compared<'_>> {
        self.communities.iter().map(|community| Compared::new(community, measure, self.index)).collect()
    }

    pub fn names(&self) -> Vec<String> {
        names(&self.chosen)
    }

    /// The code of the measure, or the key of the indicator.
    pub fn code(&self) -> &str {
        match self.by {
            By::Inventories(measure) => measure.code(),
            By::Indicator(indicator) => indicator.key.as_str(),
        }
    }

    /// The choice as a query, without other parameters.
    pub fn query(&self) -> String {
        let chosen: String = self.chosen.iter().map(|one| format!("c={}&", one.slug)).collect();
        format!("?{chosen}measure={}", self.code())
    }
}

fn names(chosen: &[Chosen]) -> Vec<String> {
    chosen.iter().map(|one| one.name.clone()).collect()
}

fn by<'s>(store: &'s Store, request: &PageRequest) -> Result<By<'s>, PageError> {
    let asked = request.one_of("measure", &codes(store)?)?;
    let indicator = asked.as_deref().map(|key| store.indicator(key)).transpose()?.flatten();
    match indicator {
        Some(indicator) => Ok(By::Indicator(indicator)),
        None => Ok(By::Inventories(request.code("measure")?.unwrap_or_default())),
    }
}

/// A community of the record, or any city or town.
fn chosen(site: &Site, slug: &str) -> Result<Chosen, PageError> {
    let town = site.store.town(slug)?;
    match town.filter(|town| town.community.is_none()) {
        Some(town) => {
            let it = town.municipality.clone();
            Ok(Chosen { slug: it.slug.clone(), name: it.name.clone(), community: None, town: Some(it) })
        }
        None => {
            let community = site.community(slug).map(Arc::unwrap_or_clone)?;
            let town = town.map(|town| town.municipality.clone());
            let (slug, name) = (community.slug.clone(), community.name.clone());
            Ok(Chosen { slug, name, community: Some(community), town })
        }
    }
}
