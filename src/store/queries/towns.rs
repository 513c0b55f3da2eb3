//! What pages ask of town data.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Result;

use crate::domain::{
    IndexAtShare, IndicatorKey, ListedRule, Municipality, NotGiven, Slug, TownResidents, TownRule, Year,
    YearValue,
};
use crate::store::sql::Row;
use crate::store::tables::municipality;
use crate::store::{ListedTown, Store, StoreError, Town};

/// Figures by indicator and year.
pub type TownValues = BTreeMap<IndicatorKey, Vec<YearValue>>;

/// The newest settled figure of a city or town.
#[derive(Clone, Debug, PartialEq)]
pub struct TownLatest {
    pub town: Slug,
    pub year: Year,
    pub value: f64,
}

const TOWNS: &str =
    "SELECT municipality.*, community.slug AS community, COALESCE(community.member, 0) AS joined
    FROM municipality
    LEFT JOIN identifiers USING (census_geoid)
    LEFT JOIN community ON community.slug = identifiers.community";

impl Store {
    /// All cities and towns, by name. A connection reads them once, because the edition never changes.
    pub fn towns(&self) -> Result<&[Town], StoreError> {
        if let Some(known) = self.towns.get() {
            return Ok(known);
        }
        let mut rules: BTreeMap<Slug, Vec<TownRule>> = BTreeMap::new();
        for (town, rule) in self.all_town_rules()? {
            rules.entry(town).or_default().push(rule);
        }
        let mut read = self.all(&format!("{TOWNS} ORDER BY municipality.name"), [], town)?;
        for town in &mut read {
            let own = rules.get(&town.municipality.slug).map_or(&[][..], Vec::as_slice);
            town.rules = ListedRule::of(own, self.edition.as_of);
        }
        Ok(self.towns.get_or_init(|| read))
    }

    pub fn town(&self, slug: &str) -> Result<Option<&Town>, StoreError> {
        Ok(self.towns()?.iter().find(|town| town.municipality.slug.as_str() == slug))
    }

    /// All cities and towns by name, with their newest settled figures of an indicator.
    pub fn listed_towns(&self, indicator: &IndicatorKey) -> Result<Vec<ListedTown<'_>>, StoreError> {
        let newest = self.town_latest(indicator)?.into_iter();
        let newest: BTreeMap<Slug, YearValue> =
            newest.map(|it| (it.town, YearValue { year: it.year, value: it.value })).collect();
        let listed = |town| ListedTown { town, newest: newest.get(&town.municipality.slug).copied() };
        Ok(self.towns()?.iter().map(listed).collect())
    }

    /// The figures of a city or town.
    pub fn town_values(&self, town: &Slug) -> Result<TownValues, StoreError> {
        let sql = "SELECT indicator, year, value FROM town_value WHERE town = ? ORDER BY indicator, year";
        Ok(by_indicator(self.all(sql, [town.as_str()], point)?))
    }

    /// The figures of the state, and those that are the same for all.
    pub fn state_values(&self) -> Result<TownValues, StoreError> {
        let sql = "SELECT indicator, year, value FROM state_value ORDER BY indicator, year";
        Ok(by_indicator(self.all(sql, [], point)?))
    }

    /// Why derived figures of a city or town are not given.
    pub fn town_not_given(&self, town: &Slug) -> Result<Vec<(IndicatorKey, Year, NotGiven)>, StoreError> {
        let sql = "SELECT indicator, year, reason FROM town_not_given WHERE town = ? ORDER BY indicator, year";
        let read = |row: &Row<'_>| Ok((row.get("indicator")?, row.get("year")?, row.get("reason")?));
        Ok(self.all(sql, [town.as_str()], read)?)
    }

    /// The highest figure of all cities and towns by indicator and year: each year in which any has one. A connection
    /// reads them once, because the edition never changes.
    pub fn highest_values(&self) -> Result<&TownValues, StoreError> {
        if let Some(known) = self.highest.get() {
            return Ok(known);
        }
        let sql = "SELECT indicator, year, MAX(value) AS value FROM town_value
            GROUP BY indicator, year ORDER BY indicator, year";
        let read = by_indicator(self.all(sql, [], point)?);
        Ok(self.highest.get_or_init(|| read))
    }

    /// The newest settled figure of each city and town that has one, by slug.
    pub fn town_latest(&self, indicator: &IndicatorKey) -> Result<Vec<TownLatest>, StoreError> {
        let sql = "SELECT town, year, value FROM town_latest WHERE indicator = ? ORDER BY town";
        Ok(self.all(sql, [indicator.as_str()], |row| {
            Ok(TownLatest { town: row.get("town")?, year: row.get("year")?, value: row.get("value")? })
        })?)
    }

    /// The newest settled figure of each indicator of a city or town.
    pub fn town_newest(&self, town: &Slug) -> Result<BTreeMap<IndicatorKey, YearValue>, StoreError> {
        let sql = "SELECT key AS indicator, year, value FROM indicator
            JOIN town_latest ON town_latest.indicator = indicator.key AND town = ?";
        Ok(self.all(sql, [town.as_str()], point)?.into_iter().collect())
    }

    /// The newest index of what homes use in a city or town, as the share of gas for heating goes; empty if it has none.
    pub fn town_index_at_shares(&self, town: &Slug) -> Result<Vec<IndexAtShare>, StoreError> {
        let sql = "SELECT * FROM town_index_at_share WHERE town = ? ORDER BY indicator, heating_share";
        Ok(self.all(sql, [town.as_str()], index_at_share)?)
    }

    /// The same of each city and town that has one.
    pub fn all_indices_at_shares(&self) -> Result<Vec<Vec<IndexAtShare>>, StoreError> {
        let sql = "SELECT * FROM town_index_at_share ORDER BY town, indicator, heating_share";
        let mut towns: BTreeMap<Slug, Vec<IndexAtShare>> = BTreeMap::new();
        for (town, index) in self.all(sql, [], |row| Ok((row.get("town")?, index_at_share(row)?)))? {
            towns.entry(town).or_default().push(index);
        }
        Ok(towns.into_values().collect())
    }

    /// The cities and towns that share a border with one, by name.
    pub fn town_neighbors(&self, town: &Slug) -> Result<Vec<Municipality>, StoreError> {
        let sql = "SELECT municipality.* FROM town_neighbor JOIN municipality ON slug = neighbor
            WHERE town = ? ORDER BY name";
        Ok(self.all(sql, [town.as_str()], municipality::read)?)
    }

    /// The five cities and towns of like size and density, the nearest first.
    pub fn town_similar(&self, town: &Slug) -> Result<Vec<Municipality>, StoreError> {
        let sql = "SELECT municipality.* FROM town_similar JOIN municipality ON slug = similar
            WHERE town = ? ORDER BY town_similar.position";
        Ok(self.all(sql, [town.as_str()], municipality::read)?)
    }

    /// Those that the page of each city and town has beside it: its neighbors and those like it.
    pub fn towns_beside(&self) -> Result<BTreeMap<Slug, Vec<Slug>>, StoreError> {
        let sql =
            "SELECT town, neighbor AS other FROM town_neighbor UNION SELECT town, similar FROM town_similar
            ORDER BY town, other";
        let mut beside: BTreeMap<Slug, Vec<Slug>> = BTreeMap::new();
        let pairs: Vec<(Slug, Slug)> = self.all(sql, [], |row| Ok((row.get("town")?, row.get("other")?)))?;
        for (town, other) in pairs {
            beside.entry(town).or_default().push(other);
        }
        Ok(beside)
    }

    /// Every count of the residents of a city or town, by year.
    pub fn town_residents(&self, town: &Slug) -> Result<Vec<TownResidents>, StoreError> {
        let sql = "SELECT year, value, residents, vintage, dataset.key AS dataset FROM town_value
            JOIN indicator ON indicator.key = indicator
            JOIN indicator_dataset USING (indicator)
            JOIN dataset ON dataset.key = dataset AND year BETWEEN first_year AND last_year
            WHERE town = ? AND residents IS NOT NULL ORDER BY year, residents, vintage";
        Ok(self.all(sql, [town.as_str()], residents)?)
    }

    /// The counties, by name.
    pub fn town_counties(&self) -> Result<Vec<String>, StoreError> {
        let counties: BTreeSet<&String> = self.towns()?.iter().map(|town| &town.municipality.county).collect();
        Ok(counties.into_iter().cloned().collect())
    }
}

fn town(row: &Row<'_>) -> Result<Town> {
    let municipality = municipality::read(row)?;
    Ok(Town { municipality, community: row.get("community")?, joined: row.get("joined")?, rules: Vec::new() })
}

fn index_at_share(row: &Row<'_>) -> Result<IndexAtShare> {
    Ok(IndexAtShare {
        year: row.get("year")?,
        heating_share: row.get("heating_share")?,
        used: row.get("used")?,
        value: row.get("value")?,
    })
}

fn point(row: &Row<'_>) -> Result<(IndicatorKey, YearValue)> {
    Ok((row.get("indicator")?, YearValue { year: row.get("year")?, value: row.get("value")? }))
}

fn by_indicator(points: Vec<(IndicatorKey, YearValue)>) -> TownValues {
    let mut values = TownValues::new();
    for (key, point) in points {
        values.entry(key).or_default().push(point);
    }
    values
}

fn residents(row: &Row<'_>) -> Result<TownResidents> {
    let value: f64 = row.get("value")?;
    Ok(TownResidents {
        year: row.get("year")?,
        value: value as u64,
        kind: row.get("residents")?,
        vintage: row.get("vintage")?,
        dataset: row.get("dataset")?,
    })
}
