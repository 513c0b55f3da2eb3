//! The documents of a statement, if it has more than one, and the spot in them.

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::values::Key;

/// All documents of a statement, and where they say it. `source` beside it is the first document.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Documents {
    /// All documents, the main one first: keys of `sources`. The record writes it in place of `source` if one
    /// document holds only part of the statement.
    #[schemars(default)]
    pub sources: Vec<Key>,
    /// The page, table, row or cell of the document. Absent if nobody noted it.
    pub locator: Option<String>,
}

impl Documents {
    /// The documents after the first.
    pub fn further(&self) -> &[Key] {
        self.sources.get(1..).unwrap_or_default()
    }
}
