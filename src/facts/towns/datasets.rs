//! Reads `towns/datasets.toml`: where the figures of town data come from.

use crate::domain::{Dataset, Key, Year, keys};
use crate::facts::document::Document;
use crate::facts::fields::Fields;

/// The datasets, in the file's order.
pub fn read(document: &Document<'_>) -> Vec<Dataset> {
    if !document.is_toml() {
        return Vec::new();
    }
    let file = document.fields();
    let tables = file.keyed_tables(keys::DATASETS, "[datasets.<key>]");
    let one = |(key, at, fields)| Some((dataset(key, fields)?, at));
    let mut list: Vec<(Dataset, usize)> = tables.into_iter().filter_map(one).collect();
    file.finish();
    list.sort_by_key(|(_, at)| *at);
    list.into_iter().map(|(dataset, _)| dataset).collect()
}

fn dataset(key: Key, fields: Fields<'_>) -> Option<Dataset> {
    let title = fields.required(keys::TITLE).text();
    let publisher = fields.required(keys::PUBLISHER).text();
    let url = fields.optional(keys::URL).text();
    let copy = fields.required(keys::COPY).text();
    let copy_url = fields.optional(keys::COPY_URL).text();
    let terms = fields.optional("terms").text();
    let retrieved = fields.required(keys::RETRIEVED).text();
    let first_year: Option<Year> = fields.optional(keys::FIRST_YEAR).whole();
    let last_year = fields.optional(keys::LAST_YEAR).whole();
    let vintage = fields.optional("vintage").whole();
    let caution = fields.optional("caution").text();
    let in_order = match (first_year, last_year) {
        (Some(first), Some(last)) => first <= last,
        (first, last) => first.is_none() && last.is_none(),
    };
    if !in_order {
        fields.report(keys::LAST_YEAR, "expected a year not before `first_year`, or neither of them");
    }
    fields.finish();
    Some(Dataset {
        key,
        title: title?,
        publisher: publisher?,
        url,
        copy: copy?,
        copy_url,
        terms,
        retrieved: retrieved?,
        first_year,
        last_year,
        vintage,
        caution,
    })
}
