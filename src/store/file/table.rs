//! A table of an edition, as readers of the downloads see it. `tables` reads it from the file.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

/// A table of the edition, described by the database itself.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct Table {
    /// Its name, also in addresses.
    pub name: String,
    /// What one row is.
    pub description: String,
    /// How many rows it has.
    pub rows: u64,
    /// Its columns, in order.
    pub columns: Vec<Column>,
    /// The columns that tell one row from another; none where there is one row.
    pub primary_key: Vec<String>,
    /// Which columns name rows of other tables.
    pub foreign_keys: Vec<ForeignKey>,
}

/// A column of a table.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct Column {
    /// Its name, with the unit where it has one.
    pub name: String,
    /// `TEXT`, `INTEGER` or `REAL`: every table is STRICT.
    pub kind: String,
    /// Whether every row has a value here.
    pub required: bool,
    /// What it means.
    pub description: String,
    /// What it is measured in; `null` where it is no measure.
    pub unit: Option<String>,
    /// The only values allowed, where they are listed.
    pub codes: Option<Vec<Value>>,
    /// No value is below this.
    pub minimum: Option<Value>,
    /// No value is above this.
    pub maximum: Option<Value>,
}

/// Columns that name a row of another table.
#[derive(Clone, Debug, JsonSchema, PartialEq, Serialize)]
pub struct ForeignKey {
    /// The columns here.
    pub columns: Vec<String>,
    /// The other table.
    pub table: String,
    /// Its columns, in the same order.
    pub references: Vec<String>,
}

impl Column {
    /// The type of its values in JSON Schema, as in OpenAPI and in a data package.
    pub fn json_type(&self) -> &'static str {
        match self.kind.as_str() {
            "INTEGER" => "integer",
            "REAL" => "number",
            _ => "string",
        }
    }
}
