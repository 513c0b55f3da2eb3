//! One community with all its tables, in and out.

use rusqlite::{Connection, Result, params};

use super::code::{code, put, year};
use super::row::Row;
use super::{
    Store, StoreError, actions, communities, inventories, origin, reports, row, sources, standings, targets,
};
use crate::domain::{Community, Identifiers, Key, Place, Pledge, Population, Slug, Year};

pub fn insert(db: &Connection, community: &Community, as_of: Year) -> Result<()> {
    let slug = community.slug.as_str();
    put(
        db,
        "INSERT INTO community VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        params![
            slug,
            community.name,
            code(community.kind),
            community.state,
            community.region,
            community.country,
            community.county,
            community.website.as_ref().map(|url| url.as_str()),
            community.climate_page.as_ref().map(|url| url.as_str()),
            community.no_inventory,
            community.no_pledge,
            community.no_criteria,
            community.pledge.is_some()
        ],
    )?;
    sources::insert(db, slug, &community.sources)?;
    insert_place(db, slug, community.place.as_ref())?;
    insert_population(db, slug, &community.population)?;
    insert_identifiers(db, slug, community.identifiers.as_ref())?;
    insert_pledge(db, slug, community.pledge.as_ref())?;
    inventories::insert(db, slug, community)?;
    targets::insert(db, slug, &community.targets)?;
    standings::insert(db, slug, &community.standings)?;
    actions::insert(db, slug, &community.actions)?;
    reports::insert(db, slug, &community.reports)?;
    communities::insert(db, community, as_of)
}

fn insert_place(db: &Connection, slug: &str, place: Option<&Place>) -> Result<()> {
    let Some(place) = place else { return Ok(()) };
    let values = params![slug, place.latitude, place.longitude, place.area_km2, place.source.as_str()];
    put(db, "INSERT INTO place VALUES (?, ?, ?, ?, ?)", values).map(drop)
}

fn insert_population(db: &Connection, slug: &str, population: &[Population]) -> Result<()> {
    for count in population {
        let origin = origin::columns(count.origin.as_ref());
        let values = params![
            slug,
            year(count.year),
            count.value,
            code(count.kind),
            count.source.as_str(),
            origin.row,
            origin.rule,
            origin.reported,
            origin.self_reported
        ];
        put(db, "INSERT INTO population VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", values)?;
    }
    Ok(())
}

fn insert_identifiers(db: &Connection, slug: &str, identifiers: Option<&Identifiers>) -> Result<()> {
    let Some(ids) = identifiers else { return Ok(()) };
    let values = params![
        slug,
        ids.cdp_account,
        ids.race_to_zero,
        ids.net_zero_tracker,
        ids.un_locode,
        ids.census_geoid,
        ids.source.as_str()
    ];
    put(db, "INSERT INTO identifiers VALUES (?, ?, ?, ?, ?, ?, ?)", values).map(drop)
}

fn insert_pledge(db: &Connection, slug: &str, pledge: Option<&Pledge>) -> Result<()> {
    let Some(pledge) = pledge else { return Ok(()) };
    let values = params![
        slug,
        pledge.joined.map(|date| date.to_string()),
        pledge.named_in_story,
        pledge.source.as_str()
    ];
    put(db, "INSERT INTO pledge VALUES (?, ?, ?, ?)", values)?;
    for (position, network) in pledge.networks.iter().enumerate() {
        let values = params![slug, position, network.as_str()];
        put(db, "INSERT INTO pledge_network VALUES (?, ?, ?)", values)?;
    }
    Ok(())
}

impl Store {
    /// A community, or the state; `None` where the record has none of this name.
    pub fn community(&self, slug: &Slug) -> Result<Option<Community>, StoreError> {
        let sql = "SELECT * FROM community WHERE slug = ?";
        Ok(self.all(sql, [slug.as_str()], |row| self.read(row))?.pop())
    }

    fn read(&self, row: &Row<'_>) -> Result<Community> {
        let slug: Slug = row::text(row, "slug")?;
        let key = slug.as_str();
        Ok(Community {
            name: row.get("name")?,
            kind: row::text(row, "kind")?,
            state: row.get("state")?,
            region: row.get("region")?,
            country: row.get("country")?,
            county: row.get("county")?,
            website: row::maybe_text(row, "website")?,
            climate_page: row::maybe_text(row, "climate_page")?,
            no_inventory: row.get("no_inventory_reason")?,
            no_pledge: row.get("no_pledge_reason")?,
            no_criteria: row.get("no_criteria_reason")?,
            place: self.all("SELECT * FROM place WHERE community = ?", [key], place)?.pop(),
            population: self.population(key)?,
            identifiers: self.all("SELECT * FROM identifiers WHERE community = ?", [key], identifiers)?.pop(),
            pledge: self.pledge(key)?,
            series: self.series(key)?,
            inventories: self.inventories(key)?,
            targets: self.targets(key)?,
            standings: self.standings_of(key)?,
            actions: self.actions_of(key)?,
            reports: self.reports_of(key)?,
            sources: self.sources(key)?,
            slug,
        })
    }

    fn population(&self, slug: &str) -> Result<Vec<Population>> {
        self.all("SELECT * FROM population WHERE community = ? ORDER BY year", [slug], population)
    }

    fn pledge(&self, slug: &str) -> Result<Option<Pledge>> {
        let sql = "SELECT network FROM pledge_network WHERE community = ? ORDER BY position";
        let networks: Vec<Key> = self.all(sql, [slug], |row| row::text(row, "network"))?;
        let read = |row: &Row<'_>| {
            Ok(Pledge {
                joined: row::maybe_text(row, "joined")?,
                named_in_story: row.get("named_in_story")?,
                networks: networks.clone(),
                source: row::text(row, "source")?,
            })
        };
        Ok(self.all("SELECT * FROM pledge WHERE community = ?", [slug], read)?.pop())
    }
}

fn place(row: &Row<'_>) -> Result<Place> {
    Ok(Place {
        latitude: row.get("latitude")?,
        longitude: row.get("longitude")?,
        area_km2: row.get("area_km2")?,
        source: row::text(row, "source")?,
    })
}

fn population(row: &Row<'_>) -> Result<Population> {
    Ok(Population {
        year: row::year(row, "year")?,
        value: row.get("value")?,
        kind: row::text(row, "kind")?,
        source: row::text(row, "source")?,
        origin: origin::read(row)?,
    })
}

fn identifiers(row: &Row<'_>) -> Result<Identifiers> {
    Ok(Identifiers {
        cdp_account: row.get("cdp_account")?,
        race_to_zero: row.get("race_to_zero")?,
        net_zero_tracker: row.get("net_zero_tracker")?,
        un_locode: row.get("un_locode")?,
        census_geoid: row.get("census_geoid")?,
        source: row::text(row, "source")?,
    })
}
