//! The numbers behind a finding, each with its documents.

use crate::domain::{Community, Source, Year};

/// One number, or one statement if there is no number.
pub struct Evidence<'a> {
    pub community: &'a Community,
    pub what: String,
    pub said: String,
    /// Whether `said` quotes the record.
    pub recorded: bool,
    /// The number for programs; `None` for a statement.
    pub value: Option<f64>,
    pub unit: Option<&'static str>,
    pub year: Option<Year>,
    /// The precision, in words.
    pub known: &'static str,
    pub sources: Vec<&'a Source>,
}

/// Removes repeated documents.
pub fn once<'a>(sources: impl Iterator<Item = &'a Source>) -> Vec<&'a Source> {
    let mut named: Vec<&Source> = Vec::new();
    sources.for_each(|source| {
        if !named.iter().any(|known| known.key == source.key) {
            named.push(source);
        }
    });
    named
}
