//! Writes and reads one community with all its tables.

use rusqlite::{Connection, Result, named_params};

use super::summary::VerdictSentence;
use super::{action, contact, documents, inventory, origin, report, source, standing, summary, target};
use crate::domain::{Assessment, Community, Identifiers, Key, Place, Pledge, Population, Slug};
use crate::store::sql::{Row, insert};
use crate::store::{Store, StoreError};

pub fn insert_all(db: &Connection, assessment: &Assessment<'_>, sentence: VerdictSentence) -> Result<()> {
    let community = assessment.community;
    let slug = community.slug.as_str();
    insert_community(db, community)?;
    source::insert_of(db, slug, &community.sources)?;
    community.place.iter().try_for_each(|place| insert_place(db, slug, place))?;
    community.population.iter().try_for_each(|count| insert_population(db, slug, count))?;
    community.identifiers.iter().try_for_each(|identifiers| insert_identifiers(db, slug, identifiers))?;
    community.pledge.iter().try_for_each(|pledge| insert_pledge(db, slug, pledge))?;
    community.contact.iter().try_for_each(|one| contact::insert_contact(db, slug, one))?;
    community.reply.iter().try_for_each(|reply| contact::insert_reply(db, slug, reply))?;
    inventory::insert_all(db, slug, community)?;
    target::insert_all(db, slug, &community.targets)?;
    standing::insert_all(db, slug, &community.standings)?;
    action::insert_all(db, community)?;
    report::insert_all(db, slug, &community.reports)?;
    documents::insert_all(db, slug, community)?;
    summary::insert_of(db, assessment, sentence)
}

fn insert_community(db: &Connection, community: &Community) -> Result<()> {
    let row = named_params! {
        "slug": community.slug,
        "name": community.name,
        "kind": community.kind,
        "state": community.state,
        "region": community.region,
        "country": community.country,
        "county": community.county,
        "website": community.website,
        "climate_page": community.climate_page,
        "no_inventory_reason": community.no_inventory,
        "no_pledge_reason": community.no_pledge,
        "no_criteria_reason": community.no_criteria,
        "confirmed": community.confirmed,
        "member": community.pledge.is_some(),
    };
    insert(db, "community", row)
}

fn insert_place(db: &Connection, community: &str, place: &Place) -> Result<()> {
    let row = named_params! {
        "community": community,
        "latitude": place.latitude,
        "longitude": place.longitude,
        "area_km2": place.area_km2,
        "source": place.source,
        "locator": place.documents.locator,
    };
    insert(db, "place", row)
}

fn insert_population(db: &Connection, community: &str, count: &Population) -> Result<()> {
    let row = named_params! {
        "community": community,
        "year": count.year,
        "value": count.value,
        "kind": count.kind,
        "source": count.source,
        "vintage": count.vintage,
        "locator": count.documents.locator,
    };
    insert(db, "population", &[row, &origin::cells(count.origin.as_ref())].concat())
}

fn insert_identifiers(db: &Connection, community: &str, identifiers: &Identifiers) -> Result<()> {
    let row = named_params! {
        "community": community,
        "cdp_account": identifiers.cdp_account,
        "race_to_zero": identifiers.race_to_zero,
        "net_zero_tracker": identifiers.net_zero_tracker,
        "un_locode": identifiers.un_locode,
        "census_geoid": identifiers.census_geoid,
        "source": identifiers.source,
        "locator": identifiers.documents.locator,
    };
    insert(db, "identifiers", row)
}

fn insert_pledge(db: &Connection, community: &str, pledge: &Pledge) -> Result<()> {
    let row = named_params! {
        "community": community,
        "joined": pledge.joined,
        "named_in_story": pledge.named_in_story,
        "source": pledge.source,
        "locator": pledge.documents.locator,
    };
    insert(db, "pledge", row)?;
    for (position, network) in pledge.networks.iter().enumerate() {
        let row = named_params! { "community": community, "position": position, "network": network };
        insert(db, "pledge_network", row)?;
    }
    Ok(())
}

impl Store {
    /// A community or the state; `None` if the record has none with this slug.
    pub fn community(&self, slug: &Slug) -> Result<Option<Community>, StoreError> {
        let sql = "SELECT * FROM community WHERE slug = ?";
        let found = self.all(sql, [slug], |row| self.read_community(row))?.pop();
        let Some(found) = found else { return Ok(None) };
        Ok(Some(self.with_rules(self.with_further_sources(found)?)?))
    }

    fn read_community(&self, row: &Row<'_>) -> Result<Community> {
        let slug: Slug = row.get("slug")?;
        let key = slug.as_str();
        Ok(Community {
            name: row.get("name")?,
            kind: row.get("kind")?,
            state: row.get("state")?,
            region: row.get("region")?,
            country: row.get("country")?,
            county: row.get("county")?,
            website: row.get("website")?,
            climate_page: row.get("climate_page")?,
            no_inventory: row.get("no_inventory_reason")?,
            no_pledge: row.get("no_pledge_reason")?,
            no_criteria: row.get("no_criteria_reason")?,
            confirmed: row.get("confirmed")?,
            place: self.all("SELECT * FROM place WHERE community = ?", [key], place)?.pop(),
            population: self.population(key)?,
            identifiers: self.all("SELECT * FROM identifiers WHERE community = ?", [key], identifiers)?.pop(),
            contact: self.contact(key)?,
            reply: self.reply(key)?,
            pledge: self.pledge(key)?,
            series: self.series(key)?,
            inventories: self.inventories(key)?,
            targets: self.targets(key)?,
            standings: self.standings_of(key)?,
            actions: self.actions_of(key)?,
            reports: self.reports_of(key)?,
            rules: Vec::new(),
            sources: self.sources(key)?,
            slug,
        })
    }

    fn population(&self, community: &str) -> Result<Vec<Population>> {
        self.all("SELECT * FROM population WHERE community = ? ORDER BY year", [community], population)
    }

    fn pledge(&self, community: &str) -> Result<Option<Pledge>> {
        let sql = "SELECT network FROM pledge_network WHERE community = ? ORDER BY position";
        let networks: Vec<Key> = self.all(sql, [community], |row| row.get("network"))?;
        let read = |row: &Row<'_>| {
            Ok(Pledge {
                joined: row.get("joined")?,
                named_in_story: row.get("named_in_story")?,
                networks: networks.clone(),
                source: row.get("source")?,
                documents: documents::read(row)?,
            })
        };
        Ok(self.all("SELECT * FROM pledge WHERE community = ?", [community], read)?.pop())
    }
}

fn place(row: &Row<'_>) -> Result<Place> {
    Ok(Place {
        latitude: row.get("latitude")?,
        longitude: row.get("longitude")?,
        area_km2: row.get("area_km2")?,
        source: row.get("source")?,
        documents: documents::read(row)?,
    })
}

fn population(row: &Row<'_>) -> Result<Population> {
    Ok(Population {
        year: row.get("year")?,
        value: row.get("value")?,
        kind: row.get("kind")?,
        source: row.get("source")?,
        origin: origin::read(row)?,
        vintage: row.get("vintage")?,
        documents: documents::read(row)?,
    })
}

fn identifiers(row: &Row<'_>) -> Result<Identifiers> {
    Ok(Identifiers {
        cdp_account: row.get("cdp_account")?,
        race_to_zero: row.get("race_to_zero")?,
        net_zero_tracker: row.get("net_zero_tracker")?,
        un_locode: row.get("un_locode")?,
        census_geoid: row.get("census_geoid")?,
        source: row.get("source")?,
        documents: documents::read(row)?,
    })
}
