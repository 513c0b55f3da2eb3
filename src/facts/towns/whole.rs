//! The rules that span all files of town data.

use std::collections::BTreeSet;

use crate::domain::{Derivation, Indicator, IndicatorKey, Key, TownData};
use crate::facts::document::Document;
use crate::facts::fields::Fields;

/// Reports a dataset that no indicator names, and an indicator without a column.
pub fn report(datasets: &Document<'_>, indicators: &Document<'_>, towns: &TownData) {
    if !indicators.is_sound() {
        return;
    }
    let used: BTreeSet<&str> = used(towns).map(Key::as_str).collect();
    for (key, at) in keys(&datasets.fields(), "datasets") {
        if !used.contains(key.as_str()) {
            datasets.report(at, format!("no figure comes from the dataset `{key}`: use it or remove it"));
        }
    }
    for (key, at) in keys(&indicators.fields(), "indicators") {
        let Some(indicator) = towns.indicators.iter().find(|known| known.key.as_str() == key) else { continue };
        let has_column = towns.values.contains_key(&indicator.key);
        let derivation = towns.derivations.iter().find(|(of, _)| *of == indicator.key);
        match derivation {
            None if !has_column => {
                indicators.report(at, format!("no file has a column `{key}`: add its figures or remove it"));
            }
            Some(_) if has_column => {
                indicators.report(
                    at,
                    format!("`{key}` is derived, but a file has a column of it: remove one of them"),
                );
            }
            Some((_, derivation)) => report_inputs(indicators, at, indicator, derivation, towns),
            None => {}
        }
    }
}

/// Reports an input that is no indicator, or that is derived later.
fn report_inputs(
    indicators: &Document<'_>,
    at: usize,
    indicator: &Indicator,
    derivation: &Derivation,
    towns: &TownData,
) {
    let before = towns.indicators.iter().take_while(|known| known.key != indicator.key);
    let derived: BTreeSet<&IndicatorKey> = before.map(|known| &known.key).collect();
    for input in derivation.inputs() {
        let is_there = towns.values.contains_key(input) || derived.contains(input);
        if !is_there {
            let message =
                format!("`{}` is derived from `{input}`, which no file has and none before it", indicator.key);
            indicators.report(at, message);
        }
    }
}

/// The datasets of all figures and rows.
fn used(towns: &TownData) -> impl Iterator<Item = &Key> {
    let of_rules = towns.rules.iter().map(|row| &row.dataset);
    let of_zips = towns.zip_codes.iter().map(|row| &row.dataset);
    let of_localities = towns.localities.iter().map(|row| &row.dataset);
    let of_utilities = towns.utilities.iter().map(|row| &row.dataset);
    let of_figures = towns.indicators.iter().flat_map(|indicator| &indicator.datasets);
    of_figures.chain(of_utilities).chain(of_rules).chain(of_zips).chain(of_localities)
}

/// The names of the tables below a key, each with its byte offset.
pub fn keys(file: &Fields<'_>, key: &'static str) -> Vec<(String, usize)> {
    let table = file.table(key, key);
    table.map_or_else(Vec::new, |table| table.open().into_iter().map(|(name, at, _)| (name, at)).collect())
}
