//! Figures of town data.

use crate::domain::Indicator;

use super::language::Language;
use super::number::{fixed, trimmed, whole};

/// A figure with the decimals of its indicator, without its unit.
pub fn figure(language: Language, indicator: &Indicator, value: f64) -> String {
    match indicator.decimals {
        0 => whole(language, value),
        decimals => fixed(language, value, usize::from(decimals)),
    }
}

/// A figure with its unit, such as `1.4% of cars` or `95 t CO₂e`.
pub fn with_unit(language: Language, indicator: &Indicator, value: f64) -> String {
    let unit = indicator.unit_name.in_language(language);
    let space = if unit.starts_with('%') { "" } else { " " };
    format!("{}{space}{unit}", figure(language, indicator, value))
}

/// The figures from one on and below another. `None`: open.
pub fn range(language: Language, indicator: &Indicator, from: Option<f64>, to: Option<f64>) -> String {
    let round = |value: f64| {
        let bare = match indicator.decimals {
            0 => whole(language, value),
            decimals => trimmed(language, value, usize::from(decimals)),
        };
        if indicator.unit == "percent" { format!("{bare}%") } else { bare }
    };
    match (from, to) {
        (Some(from), Some(to)) => {
            language.message("towns-between").with("from", round(from)).with("to", round(to)).to_string()
        }
        (Some(from), None) => language.message("towns-from").with("from", round(from)).to_string(),
        (None, Some(to)) => language.message("towns-under").with("to", round(to)).to_string(),
        (None, None) => String::new(),
    }
}
