//! What `datasets.toml` and `indicators.toml` say of the columns of all families.

use std::collections::BTreeSet;

use super::whole;
use crate::domain::TownData;
use crate::facts::document::Document;

/// What the two TOML files say of columns.
pub struct Meanings<'a> {
    pub towns: &'a TownData,
    /// The indicators that have a table, even if it could not be read.
    pub names: BTreeSet<String>,
    /// Whether both files could be read whole. If not, the years of datasets are not checked.
    pub sound: bool,
}

impl<'a> Meanings<'a> {
    pub fn new(datasets: &Document<'_>, indicators: &Document<'_>, towns: &'a TownData) -> Self {
        let names = whole::keys(&indicators.fields(), "indicators").into_iter().map(|(name, _)| name).collect();
        Meanings { towns, names, sound: datasets.is_sound() && indicators.is_sound() }
    }
}
