//! Reads `[series.<key>]`: which inventories may be compared.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use super::fields::Fields;
use crate::domain::{Inventory, Key, Series, SeriesChange, Year, keys, nearest};

/// The series of a file in its order, and the keys of all series, including those with a problem.
pub struct AllSeries {
    pub list: Vec<Series>,
    places: BTreeMap<Key, usize>,
    /// The place of each change of source.
    changes: Vec<(Key, Year, usize)>,
    used: RefCell<BTreeSet<Key>>,
}

pub fn read(file: &Fields<'_>) -> AllSeries {
    let mut tables = file.keyed_tables::<Key>(keys::SERIES, "[series.<key>]");
    tables.sort_by_key(|(_, at, _)| *at);
    let places = tables.iter().map(|(key, at, _)| (key.clone(), *at)).collect();
    let mut changes = Vec::new();
    let list = tables.into_iter().filter_map(|(key, _, fields)| one(key, fields, &mut changes)).collect();
    AllSeries { list, places, changes, used: RefCell::default() }
}

fn one(key: Key, fields: Fields<'_>, changed: &mut Vec<(Key, Year, usize)>) -> Option<Series> {
    let title = fields.required(keys::TITLE).text();
    let basis = fields.required(keys::BASIS).code();
    let protocol = fields.optional(keys::PROTOCOL).code();
    let note = fields.required(keys::NOTE).text();
    let (changes, places): (Vec<SeriesChange>, Vec<usize>) = changes(&fields).into_iter().unzip();
    fields.finish();
    changed.extend(changes.iter().zip(places).map(|(change, place)| (key.clone(), change.year, place)));
    Some(Series { key, title: title?, basis: basis?, protocol, note: note?, changes })
}

/// The changes of source, with their places.
fn changes(fields: &Fields<'_>) -> Vec<(SeriesChange, usize)> {
    let read = |fields: Fields<'_>| {
        let (place, year) = (fields.place(keys::YEAR), fields.required(keys::YEAR).whole());
        let note = fields.required(keys::NOTE).text();
        fields.finish();
        Some((SeriesChange { year: year?, note: note? }, place))
    };
    fields.tables("changes", "[[series.<key>.changes]]").into_iter().filter_map(read).collect()
}

/// Reads the `series` key of an inventory, which must name a series of the file.
pub fn belonging(fields: &Fields<'_>, series: &AllSeries) -> Option<Key> {
    let key: Key = fields.required(keys::SERIES).text()?;
    if series.places.contains_key(&key) {
        series.used.borrow_mut().insert(key.clone());
        return Some(key);
    }
    let hint = match nearest(key.as_str(), series.places.keys().map(Key::as_str)) {
        Some(known) => format!("did you mean `{known}`?"),
        None => format!("add a [series.{key}] table"),
    };
    fields.report(keys::SERIES, format!("there is no series `{key}` in this file; {hint}"));
    None
}

/// Reports series without an inventory: they are leftovers.
pub fn report_unused(file: &Fields<'_>, series: &AllSeries) {
    let used = series.used.borrow();
    for (key, at) in series.places.iter().filter(|(key, _)| !used.contains(*key)) {
        file.document.report(*at, format!("the series `{key}` holds no inventory: use it or remove it"));
    }
}

/// Reports a change that lies between no two inventories of its series: nothing could mark it.
pub fn report_changes(file: &Fields<'_>, series: &AllSeries, inventories: &[Inventory]) {
    for (key, year, place) in &series.changes {
        let of_it = || inventories.iter().filter(|inventory| inventory.series == *key);
        let is_between = of_it().any(|one| one.year < *year) && of_it().any(|one| one.year >= *year);
        if !is_between {
            let message = format!(
                "`year`: expected a year after the first inventory of `{key}` and not after its last, found {year}"
            );
            file.document.report(*place, message);
        }
    }
}
