//! A figure against that of a base year.

use crate::domain::values::{IndicatorKey, Year};

/// 100 · the figure ÷ that of the base year.
#[derive(Clone, Debug, PartialEq)]
pub struct Index {
    pub of: IndicatorKey,
    pub base: Year,
}
