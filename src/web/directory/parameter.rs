//! A parameter of a path or a query, and the values that it may have, for OpenAPI.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::charts::CHARTS;
use crate::domain::{Code, Year};
use crate::store::{Store, StoreError};

pub struct Parameter {
    pub name: &'static str,
    pub summary: &'static str,
    /// Whether it may be repeated.
    pub is_repeatable: bool,
    pub schema: fn(&Store) -> Schema,
}

pub type Schema = Result<Value, StoreError>;

/// The most characters of a text in a query.
pub const LONGEST_TEXT: usize = 100;

impl Parameter {
    pub const fn new(name: &'static str, summary: &'static str, schema: fn(&Store) -> Schema) -> Self {
        Parameter { name, summary, is_repeatable: false, schema }
    }

    pub const fn repeatable(self) -> Self {
        Parameter { is_repeatable: true, ..self }
    }
}

pub fn codes<T: Code>(_: &Store) -> Schema {
    Ok(words(T::codes()))
}

pub fn words<T: Into<Value>>(words: Vec<T>) -> Value {
    json!({"type": "string", "enum": words.into_iter().map(Into::into).collect::<Vec<Value>>()})
}

pub fn yes_no(_: &Store) -> Schema {
    Ok(words(vec!["yes", "no"]))
}

pub fn charts(_: &Store) -> Schema {
    Ok(words(CHARTS.map(|chart| chart.code).to_vec()))
}

pub fn year(_: &Store) -> Schema {
    Ok(json!({"type": "integer", "minimum": Year::FIRST, "maximum": Year::LAST}))
}

pub fn text(_: &Store) -> Schema {
    Ok(json!({"type": "string", "maxLength": LONGEST_TEXT}))
}

pub fn slugs(store: &Store) -> Schema {
    Ok(words(store.names()?.into_iter().map(|(slug, _)| slug.to_string()).collect()))
}

pub fn towns(store: &Store) -> Schema {
    Ok(words(store.municipalities()?.into_iter().map(|it| it.slug.to_string()).collect()))
}

pub fn indicators(store: &Store) -> Schema {
    Ok(words(store.indicators()?.iter().map(|indicator| indicator.key.to_string()).collect()))
}

pub fn counties(store: &Store) -> Schema {
    Ok(words(store.facets()?.counties.clone()))
}

pub fn countries(store: &Store) -> Schema {
    let choices = store.facets()?;
    let all = choices.countries(false).iter().chain(choices.countries(true));
    let codes: BTreeSet<String> = all.map(|(code, _)| code.clone()).collect();
    Ok(words(codes.into_iter().collect()))
}

pub fn editions(store: &Store) -> Schema {
    Ok(words(store.edition_names()?.iter().map(ToString::to_string).collect()))
}
