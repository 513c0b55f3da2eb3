//! Numbers read from a TOML table, and the `origin` of a figure written to one.

use toml_edit::{Item, Table, value};

use crate::domain::{Code, Origin, keys};

pub fn whole(table: &Table, key: &str) -> Option<i64> {
    table.get(key).and_then(Item::as_integer)
}

pub fn number(table: &Table, key: &str) -> Option<f64> {
    let item = table.get(key)?;
    item.as_float().or_else(|| item.as_integer().map(|whole| whole as f64))
}

pub fn text<'t>(table: &'t Table, key: &str) -> &'t str {
    table.get(key).and_then(Item::as_str).unwrap_or_default()
}

pub fn origin<Rule: Code>(origin: &Origin<Rule>) -> Item {
    let mut table = toml_edit::InlineTable::new();
    if let Some(reported) = origin.reported {
        table.insert(keys::REPORTED, i64::from(reported.number()).into());
    }
    table.insert(keys::RULE, origin.rule.code().into());
    table.insert(keys::ROW, origin.row.as_str().into());
    table.insert(keys::SELF_REPORTED, origin.self_reported.into());
    value(table)
}
