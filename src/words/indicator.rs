//! Figures of town data.

use crate::domain::Indicator;

use super::language::Language;
use super::number::{fixed, short, trimmed, whole};

/// A figure with the decimals of its indicator, without its unit.
pub fn figure(language: Language, indicator: &Indicator, value: f64) -> String {
    match indicator.decimals {
        0 => whole(language, value),
        decimals => fixed(language, value, usize::from(decimals)),
    }
}

/// A figure as a label has it: `1.4%`, `93`.
pub fn amount(language: Language, indicator: &Indicator, value: f64) -> String {
    format!("{}{}", figure(language, indicator, value), sign(indicator))
}

/// A figure with its unit: `1.4% of cars`, `101,765 vehicles`, `93 (2018 = 100)`.
pub fn with_unit(language: Language, indicator: &Indicator, value: f64) -> String {
    let (amount, unit) = (amount(language, indicator, value), unit(language, indicator));
    match indicator.unit.as_str() {
        "index" => format!("{amount} ({unit})"),
        _ => format!("{amount} {unit}"),
    }
}

/// The unit beside an amount: `of cars`, `2018 = 100`.
pub fn unit(language: Language, indicator: &Indicator) -> &str {
    indicator.unit_name.in_language(language).trim_start_matches('%').trim_start()
}

/// A figure at an axis: `120k`, `2.5%`.
pub fn tick(language: Language, indicator: &Indicator, value: f64) -> String {
    let text = if value.abs() < 1_000.0 { trimmed(language, value, 2) } else { short(language, value) };
    format!("{text}{}", sign(indicator))
}

fn sign(indicator: &Indicator) -> &'static str {
    if indicator.unit == "percent" { "%" } else { "" }
}

/// The figures from one on and below another. `None`: open.
pub fn range(language: Language, indicator: &Indicator, from: Option<f64>, to: Option<f64>) -> String {
    let round = |value: f64| {
        let bare = match indicator.decimals {
            0 => whole(language, value),
            decimals => trimmed(language, value, usize::from(decimals)),
        };
        format!("{bare}{}", sign(indicator))
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
