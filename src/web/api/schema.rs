//! How text and numbers are spelled in a twin, said to those who read its schema: which codes, which
//! years. A twin holds plain text and numbers; `#[schemars(schema_with = "…")]` names the rule.

use schemars::{Schema, SchemaGenerator, json_schema};
use serde_json::{Value, json};

use crate::domain::{Code, CriterionNumber, PopulationRule, TargetRule, TotalRule, Year};

/// One of a closed set of words.
pub fn code<T: Code>(_: &mut SchemaGenerator) -> Schema {
    json_schema!({"type": "string", "enum": T::codes()})
}

/// How a figure was taken from the row of an import, of whatever kind the figure is.
pub fn origin_rule(_: &mut SchemaGenerator) -> Schema {
    let rules = [TotalRule::codes(), TargetRule::codes(), PopulationRule::codes()].concat();
    json_schema!({"type": "string", "enum": rules})
}

/// A year that the record may name.
pub fn year(_: &mut SchemaGenerator) -> Schema {
    json_schema!({"type": "integer", "minimum": Year::FIRST, "maximum": Year::LAST})
}

/// A date as exact as its source gives it.
pub fn day(_: &mut SchemaGenerator) -> Schema {
    json_schema!({"type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"})
}

/// A web address.
pub fn address(_: &mut SchemaGenerator) -> Schema {
    json_schema!({"type": "string", "pattern": "^https?://"})
}

/// A community's name in an address.
pub fn slug(_: &mut SchemaGenerator) -> Schema {
    json_schema!({"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 64})
}

pub fn criterion(_: &mut SchemaGenerator) -> Schema {
    json_schema!({"type": "integer", "minimum": 1, "maximum": CriterionNumber::ALL.len()})
}

pub fn maybe_code<T: Code>(generator: &mut SchemaGenerator) -> Schema {
    or_null(code::<T>(generator))
}

pub fn maybe_year(generator: &mut SchemaGenerator) -> Schema {
    or_null(year(generator))
}

pub fn maybe_day(generator: &mut SchemaGenerator) -> Schema {
    or_null(day(generator))
}

pub fn maybe_address(generator: &mut SchemaGenerator) -> Schema {
    or_null(address(generator))
}

pub fn maybe_slug(generator: &mut SchemaGenerator) -> Schema {
    or_null(slug(generator))
}

pub fn maybe_criterion(generator: &mut SchemaGenerator) -> Schema {
    or_null(criterion(generator))
}

fn or_null(mut schema: Schema) -> Schema {
    if let Some(kind) = schema.get("type").cloned() {
        schema.insert("type".to_owned(), json!([kind, "null"]));
    }
    if let Some(Value::Array(codes)) = schema.get_mut("enum") {
        codes.push(Value::Null);
    }
    schema
}
