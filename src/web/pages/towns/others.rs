//! The neighbors of a city or town and those like it, with some figures side by side.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::{Indicator, Municipality, Slug, Year};
use crate::store::{Store, StoreError, Town, TownLatest};
use crate::words::{Language, town};

const COMPARED: [&str; 3] = ["zero-emission-cars", "home-energy-index", "oil-homes"];

/// Some cities and towns with their figures: first the place itself.
pub struct OthersTable {
    pub headings: Vec<String>,
    pub rows: Vec<OtherRow>,
}

pub struct OtherRow {
    pub name: String,
    /// `None`: the place whose page it is.
    pub path: Option<String>,
    pub joined: bool,
    /// The newest settled figures, with their years where these differ; `None` if not given.
    pub values: Vec<Option<String>>,
}

/// What the tables are made from.
pub struct Compared<'a> {
    language: Language,
    towns: &'a [Town],
    columns: Vec<Column<'a>>,
}

/// The newest settled figure of each city and town.
struct Column<'a> {
    indicator: &'a Indicator,
    newest: BTreeMap<Slug, TownLatest>,
}

impl<'a> Compared<'a> {
    pub fn read(store: &'a Store, language: Language, towns: &'a [Town]) -> Result<Self, StoreError> {
        let compared = COMPARED
            .iter()
            .filter_map(|key| store.indicators().ok()?.iter().find(|it| it.key.as_str() == *key));
        let mut columns = Vec::new();
        for indicator in compared {
            let newest = store.town_latest(&indicator.key)?.into_iter();
            columns.push(Column { indicator, newest: newest.map(|it| (it.town.clone(), it)).collect() });
        }
        Ok(Compared { language, towns, columns })
    }

    /// A place beside others, without a column that none of them has a figure for.
    pub fn table(&self, place: &Municipality, others: &[Municipality]) -> OthersTable {
        let all: Vec<&Municipality> = std::iter::once(place).chain(others).collect();
        let slugs: Vec<&Slug> = all.iter().map(|it| &it.slug).collect();
        let shown = self.columns.iter().map(|column| column.shown(self.language, &slugs));
        let is_given = |(_, values): &(String, Vec<Option<String>>)| values.iter().any(Option::is_some);
        let columns: Vec<(String, Vec<Option<String>>)> = shown.filter(is_given).collect();
        let row = |(at, it): (usize, &&Municipality)| {
            let town = self.towns.iter().find(|town| town.municipality.slug == it.slug);
            OtherRow {
                name: it.name.clone(),
                path: town.filter(|_| it.slug != place.slug).map(Town::path),
                joined: town.is_some_and(|town| town.joined),
                values: columns.iter().map(|(_, values)| values.get(at).cloned().flatten()).collect(),
            }
        };
        let rows = all.iter().enumerate().map(row).collect();
        OthersTable { rows, headings: columns.into_iter().map(|(heading, _)| heading).collect() }
    }
}

impl Column<'_> {
    /// The heading, and the figure of each. If all are of one year, the heading has it.
    fn shown(&self, language: Language, of: &[&Slug]) -> (String, Vec<Option<String>>) {
        let found: Vec<Option<&TownLatest>> = of.iter().map(|slug| self.newest.get(*slug)).collect();
        let years: BTreeSet<Year> = found.iter().flatten().map(|newest| newest.year).collect();
        let one = years.first().copied().filter(|_| years.len() == 1);
        let value = |newest: &TownLatest| {
            let value = town::compared(language, self.indicator, newest.value);
            if one.is_some() { value } else { format!("{value} ({})", newest.year) }
        };
        let heading = town::heading(language, self.indicator, one);
        (heading, found.into_iter().map(|newest| newest.map(value)).collect())
    }
}
