//! Writes and reads rules, utilities, ZIP codes and localities.

use rusqlite::{Connection, Result, named_params};

use super::slugs::Slugs;
use crate::domain::{Community, Locality, RuleKind, Slug, TownData, TownRule, Utility, ZipCode};
use crate::store::sql::{Row, insert};
use crate::store::{Store, StoreError};

pub fn insert_all(db: &Connection, towns: &TownData, slugs: &Slugs<'_>) -> Result<()> {
    for TownRule { of, rule, value, dataset } in &towns.rules {
        let row = named_params! {
            "town": slugs.get(of), "rule": rule, "value": value, "dataset": dataset,
        };
        insert(db, "town_rule", row)?;
    }
    for Utility { of, service, name, light_plant, dataset } in &towns.utilities {
        let row = named_params! {
            "town": slugs.get(of), "service": service, "name": name, "light_plant": light_plant,
            "dataset": dataset,
        };
        insert(db, "town_utility", row)?;
    }
    for (position, ZipCode { zip, of, share, kind, dataset }) in towns.zip_codes.iter().enumerate() {
        let row = named_params! {
            "zip": zip, "town": slugs.get(of), "position": position, "share": share, "kind": kind,
            "dataset": dataset,
        };
        insert(db, "zip_code", row)?;
    }
    for (position, Locality { name, kind, of, dataset }) in towns.localities.iter().enumerate() {
        let row = named_params! {
            "name": name, "town": slugs.get(of), "kind": kind, "position": position, "dataset": dataset,
        };
        insert(db, "locality", row)?;
    }
    Ok(())
}

const WITH_GEOID: &str = "JOIN municipality ON municipality.slug = town";

impl Store {
    /// The rules of a city or town, sorted by their kind.
    pub fn town_rules(&self, town: &Slug) -> Result<Vec<TownRule>, StoreError> {
        let sql = format!("SELECT town_rule.*, census_geoid FROM town_rule {WITH_GEOID} WHERE town = ?");
        Ok(sorted(self.all(&sql, [town.as_str()], read_rule)?))
    }

    /// The community with the rules of the city or town there. It can cite each.
    pub(in crate::store) fn with_rules(&self, mut community: Community) -> Result<Community> {
        let geoid = community.identifiers.as_ref().and_then(|identifiers| identifiers.census_geoid.as_deref());
        if let Some(geoid) = geoid {
            let sql =
                format!("SELECT town_rule.*, census_geoid FROM town_rule {WITH_GEOID} WHERE census_geoid = ?");
            let mut rules = self.all(&sql, [geoid], read_rule)?;
            let may_hold = |rule: &TownRule| RuleKind::IN_FORCE.contains(&rule.rule);
            rules.retain(|rule| may_hold(rule) && community.source(&rule.dataset).is_some());
            community.rules = sorted(rules);
        }
        Ok(community)
    }

    /// The rules of all cities and towns, each with the slug of the place.
    pub fn all_town_rules(&self) -> Result<Vec<(Slug, TownRule)>, StoreError> {
        let sql = format!("SELECT town_rule.*, census_geoid FROM town_rule {WITH_GEOID}");
        Ok(self.all(&sql, [], |row| Ok((row.get("town")?, read_rule(row)?)))?)
    }

    /// Who distributes electricity and gas in a city or town.
    pub fn town_utilities(&self, town: &Slug) -> Result<Vec<Utility>, StoreError> {
        let sql = format!(
            "SELECT town_utility.*, census_geoid FROM town_utility {WITH_GEOID} WHERE town = ? ORDER BY service, 3"
        );
        Ok(self.all(&sql, [town.as_str()], |row| {
            Ok(Utility {
                of: row.get("census_geoid")?,
                service: row.get("service")?,
                name: row.get("name")?,
                light_plant: row.get("light_plant")?,
                dataset: row.get("dataset")?,
            })
        })?)
    }

    /// The cities and towns in which a ZIP code lies, the largest share first.
    pub fn zip_code(&self, zip: &str) -> Result<Vec<ZipCode>, StoreError> {
        let sql = format!(
            "SELECT zip_code.*, census_geoid FROM zip_code {WITH_GEOID} WHERE zip = ? ORDER BY share DESC, name"
        );
        Ok(self.all(&sql, [zip], read_zip)?)
    }

    /// The villages, neighborhoods and spellings of all cities and towns, in the record's order.
    pub fn localities(&self) -> Result<Vec<Locality>, StoreError> {
        let sql =
            format!("SELECT locality.*, census_geoid FROM locality {WITH_GEOID} ORDER BY locality.position");
        Ok(self.all(&sql, [], |row| {
            Ok(Locality {
                name: row.get("name")?,
                kind: row.get("kind")?,
                of: row.get("census_geoid")?,
                dataset: row.get("dataset")?,
            })
        })?)
    }
}

fn read_rule(row: &Row<'_>) -> Result<TownRule> {
    Ok(TownRule {
        of: row.get("census_geoid")?,
        rule: row.get("rule")?,
        value: row.get("value")?,
        dataset: row.get("dataset")?,
    })
}

fn sorted(mut rules: Vec<TownRule>) -> Vec<TownRule> {
    rules.sort_by_key(|rule| rule.rule);
    rules
}

fn read_zip(row: &Row<'_>) -> Result<ZipCode> {
    Ok(ZipCode {
        zip: row.get("zip")?,
        of: row.get("census_geoid")?,
        share: row.get("share")?,
        kind: row.get("kind")?,
        dataset: row.get("dataset")?,
    })
}
