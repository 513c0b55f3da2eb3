//! The rules that span all files of town data.

use crate::domain::TownData;
use crate::facts::document::Document;
use crate::facts::fields::Fields;

/// Reports a dataset that no indicator names, and an indicator without a column.
pub fn report(datasets: &Document<'_>, indicators: &Document<'_>, towns: &TownData) {
    if !indicators.is_sound() {
        return;
    }
    for (key, at) in keys(&datasets.fields(), "datasets") {
        let is_used = towns.indicators.iter().any(|it| it.datasets.iter().any(|named| named.as_str() == key));
        if !is_used {
            datasets.report(at, format!("no indicator names the dataset `{key}`: use it or remove it"));
        }
    }
    for (key, at) in keys(&indicators.fields(), "indicators") {
        let has_column = towns.values.keys().any(|known| known.as_str() == key);
        if !has_column {
            indicators.report(at, format!("no file has a column `{key}`: add its figures or remove it"));
        }
    }
}

/// The names of the tables below a key, each with its byte offset.
pub fn keys(file: &Fields<'_>, key: &'static str) -> Vec<(String, usize)> {
    let table = file.table(key, key);
    table.map_or_else(Vec::new, |table| table.open().into_iter().map(|(name, at, _)| (name, at)).collect())
}
