//! The neighbors of a city or town and those like it, with two figures side by side.

use std::collections::BTreeMap;

use crate::domain::{Indicator, Municipality, Slug};
use crate::store::{Store, StoreError, TownLatest};
use crate::words::{Language, indicator::figure};

const COMPARED: [&str; 2] = ["zero-emission-cars", "home-energy-index"];

pub struct Others {
    pub headings: Vec<String>,
    /// The place itself, then its neighbors by name.
    pub neighbors: Vec<OtherRow>,
    /// The place itself, then the nearest in size and density.
    pub similar: Vec<OtherRow>,
}

pub struct OtherRow {
    pub name: String,
    /// `None`: the place whose page it is.
    pub path: Option<String>,
    /// The newest settled figures with their years; `None` if not given.
    pub values: Vec<Option<String>>,
}

pub fn others(store: &Store, language: Language, place: &Municipality) -> Result<Others, StoreError> {
    let compared = store.indicators()?.iter().filter(|indicator| COMPARED.contains(&indicator.key.as_str()));
    let mut columns = Vec::new();
    for indicator in compared {
        let newest = store.town_latest(&indicator.key)?.into_iter().map(|newest| (newest.town.clone(), newest));
        columns.push(Column { indicator, newest: newest.collect() });
    }
    let paths: BTreeMap<&Slug, String> =
        store.towns()?.iter().map(|town| (&town.municipality.slug, town.path())).collect();
    let row = |it: &Municipality| OtherRow {
        name: it.name.clone(),
        path: paths.get(&it.slug).filter(|_| it.slug != place.slug).cloned(),
        values: columns.iter().map(|column| column.value(language, &it.slug)).collect(),
    };
    let with_place = |others: Vec<Municipality>| [place].into_iter().chain(&others).map(row).collect();
    Ok(Others {
        headings: columns.iter().map(|column| column.heading(language)).collect(),
        neighbors: with_place(store.town_neighbors(&place.slug)?),
        similar: with_place(store.town_similar(&place.slug)?),
    })
}

/// The newest settled figure of each city and town.
struct Column<'a> {
    indicator: &'a Indicator,
    newest: BTreeMap<Slug, TownLatest>,
}

impl Column<'_> {
    fn heading(&self, language: Language) -> String {
        let Indicator { title, unit_name, .. } = self.indicator;
        format!("{}, {}", title.in_language(language), unit_name.in_language(language))
    }

    fn value(&self, language: Language, town: &Slug) -> Option<String> {
        let TownLatest { year, value, .. } = self.newest.get(town)?;
        Some(format!("{} ({year})", figure(language, self.indicator, *value)))
    }
}
