//! Reads `[series.<key>]`: which inventories may be compared.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use super::fields::Fields;
use crate::domain::{Key, Series, keys, nearest};

/// The series of a file in its order, and the keys of all series, including those with a problem.
pub struct AllSeries {
    pub list: Vec<Series>,
    places: BTreeMap<Key, usize>,
    used: RefCell<BTreeSet<Key>>,
}

pub fn read(file: &Fields<'_>) -> AllSeries {
    let mut tables = file.keyed_tables(keys::SERIES, "[series.<key>]");
    tables.sort_by_key(|(_, at, _)| *at);
    let places = tables.iter().map(|(key, at, _)| (key.clone(), *at)).collect();
    let list = tables.into_iter().filter_map(|(key, _, fields)| one(key, fields)).collect();
    AllSeries { list, places, used: RefCell::default() }
}

fn one(key: Key, fields: Fields<'_>) -> Option<Series> {
    let title = fields.required(keys::TITLE).text();
    let basis = fields.required(keys::BASIS).code();
    let protocol = fields.optional(keys::PROTOCOL).code();
    let note = fields.required(keys::NOTE).text();
    fields.finish();
    Some(Series { key, title: title?, basis: basis?, protocol, note: note? })
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
