//! Descriptions of keys, taken from the record's own types.

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};
use serde_json::{Map, Value};

/// For `#[schemars(transform = …)]`: a key without a comment has the meaning of the same key of `T`.
pub fn by<T: JsonSchema>(schema: &mut Schema) {
    let record = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<T>();
    let Some(known) = record.get("properties").and_then(Value::as_object) else { return };
    let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) else { return };
    for (key, property) in properties {
        if let (Some(property), Some(Value::Object(known))) = (property.as_object_mut(), known.get(key)) {
            add_meaning(property, known);
        }
    }
}

fn add_meaning(property: &mut Map<String, Value>, known: &Map<String, Value>) {
    if property.contains_key("description") {
        return;
    }
    for word in ["description", "x-unit"] {
        if let Some(meaning) = known.get(word) {
            property.insert(word.to_owned(), meaning.clone());
        }
    }
}
