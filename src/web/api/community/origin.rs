//! Which row of which file an import read a figure from.

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::{Code, Origin, Year};
use crate::web::api::schema;

/// Where an imported figure came from.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Origin")]
pub struct OriginTwin<'a> {
    /// The file and the row.
    row: &'a str,
    /// Which rule made the figure of the row: a total, a target or a count of residents.
    #[schemars(schema_with = "schema::origin_rule")]
    rule: &'static str,
    /// The year it was reported in; `null` where the file does not say.
    #[schemars(schema_with = "schema::maybe_year")]
    reported: Option<i32>,
    /// Whether the community itself reported it and nobody verified it.
    self_reported: bool,
}

impl<'a> OriginTwin<'a> {
    pub fn new<Rule: Code>(origin: &'a Origin<Rule>) -> Self {
        OriginTwin {
            row: &origin.row,
            rule: origin.rule.code(),
            reported: origin.reported.map(Year::number),
            self_reported: origin.self_reported,
        }
    }
}
