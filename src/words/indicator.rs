//! Figures of town data.

use crate::domain::Indicator;

use super::language::Language;
use super::number::{fixed, whole};

/// A figure with the decimals of its indicator, without its unit.
pub fn figure(language: Language, indicator: &Indicator, value: f64) -> String {
    match indicator.decimals {
        0 => whole(language, value),
        decimals => fixed(language, value, usize::from(decimals)),
    }
}
