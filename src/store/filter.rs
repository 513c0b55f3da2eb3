//! Which communities a list shows.

use rusqlite::types::Value;

use super::code::year;
use super::find::Named;
use crate::domain::{Code, CommunityKind, VerdictKind, Year};

/// What is left out is not asked for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    /// Those that are not known to have joined, in place of those that did.
    pub others: bool,
    pub country: Option<String>,
    /// The state by its postal code, or the region by its name.
    pub region: Option<String>,
    /// The name, or something like it.
    pub name: Option<Named>,
    pub kind: Option<CommunityKind>,
    pub county: Option<String>,
    pub net_zero_year: Option<Year>,
    pub has_interim_target: Option<bool>,
    pub has_inventory: Option<bool>,
    pub verdict: Option<VerdictKind>,
}

impl Filter {
    /// The condition for what is asked, and the values in its order. What is not asked is no part of it, so
    /// that SQLite chooses its way by what is.
    pub(super) fn fits(&self) -> (String, Vec<Value>) {
        let asked = [
            Some(("member <> ?", self.others.into())),
            self.country.clone().map(|country| ("country = ?", country.into())),
            self.region.clone().map(|region| ("COALESCE(region, state) = ?", region.into())),
            self.name
                .as_ref()
                .map(|name| ("slug IN (SELECT value FROM json_each(?))", name.slugs.clone().into())),
            self.kind.map(|kind| ("kind = ?", kind.code().to_owned().into())),
            self.county.clone().map(|county| ("county = ?", county.into())),
            self.net_zero_year.map(|at| ("net_zero_year = ?", year(at).into())),
            self.has_interim_target.map(|has| ("(interim_year IS NOT NULL) = ?", has.into())),
            self.has_inventory.map(|has| ("(latest_year IS NOT NULL) = ?", has.into())),
            self.verdict.map(|verdict| ("verdict = ?", verdict.code().to_owned().into())),
        ];
        let (conditions, values): (Vec<&str>, Vec<Value>) = asked.into_iter().flatten().unzip();
        (format!("kind <> 'state' AND {}", conditions.join(" AND ")), values)
    }
}
