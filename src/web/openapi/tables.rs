//! The addresses of the edition's tables, and the schema of a row, from the edition's own dictionary.

use serde_json::{Map, Value, json};

use crate::store::{Column, Table};
use crate::web::openapi::operations::{answers, described, everywhere, reference, sheet};

/// The two addresses of a table, each with its operation.
pub fn operations(table: &Table) -> [(String, Value); 2] {
    let row = reference("schemas", &row_name(table));
    let twin = |ending: &str, media_type: &str, summary: &str, content: Value| {
        let path = format!("/data/{}.{ending}", table.name);
        let answers = answers(summary, media_type, &content, true);
        let operation = described(&path, summary.trim_end_matches('.'), everywhere(), answers);
        (path, json!({"get": operation}))
    };
    let rows = json!({"schema": {"type": "array", "items": row}});
    [
        twin("json", "application/json", &table.description, rows),
        twin("csv", "text/csv", "The same as CSV.", sheet(&row)),
    ]
}

/// The name of a row's schema.
pub fn row_name(table: &Table) -> String {
    format!("table.{}", table.name)
}

pub fn row_schema(table: &Table) -> Value {
    let property = |column: &Column| (column.name.clone(), column_schema(column));
    let names: Vec<&String> = table.columns.iter().map(|column| &column.name).collect();
    json!({
        "type": "object",
        "description": table.description,
        "properties": table.columns.iter().map(property).collect::<Map<String, Value>>(),
        "required": names,
    })
}

fn column_schema(column: &Column) -> Value {
    let kind = column.json_type();
    let mut schema = json!({"description": meaning(column)});
    schema["type"] = if column.required { json!(kind) } else { json!([kind, "null"]) };
    if let Some(codes) = &column.codes {
        let null = (!column.required).then_some(Value::Null);
        schema["enum"] = codes.iter().cloned().chain(null).collect();
    }
    for (bound, value) in [("minimum", &column.minimum), ("maximum", &column.maximum)] {
        value.iter().for_each(|value| schema[bound] = (*value).clone());
    }
    schema
}

fn meaning(column: &Column) -> String {
    let unit = column.unit.as_ref().map(|unit| format!(" In {unit}.")).unwrap_or_default();
    format!("{}{unit}", column.description)
}
