//! One figure of a file of town data.

use super::number::Value;
use crate::domain::{CensusGeoid, IndicatorKey, Key, Year};
use crate::import::entry::RowPosition;
use crate::import::reading::RejectedCell;

/// The value of one place and year, in the unit of its indicator.
#[derive(Clone, Debug, PartialEq)]
pub struct TownFigure {
    /// Its row, or the first of the rows that were added up.
    pub at: RowPosition,
    pub column: String,
    pub of: CensusGeoid,
    pub year: Year,
    pub indicator: IndicatorKey,
    pub value: Value,
    /// The dataset that its row names.
    pub dataset: Option<Key>,
}

impl TownFigure {
    pub fn reject(&self, reason: impl Into<String>) -> RejectedCell {
        let value = match &self.value {
            Value::Given(number) => number.to_string(),
            Value::Withheld(word) => word.clone(),
        };
        RejectedCell { at: self.at.clone(), column: self.column.clone(), value, reason: reason.into() }
    }
}
