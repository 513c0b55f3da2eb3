//! Amounts: tons of carbon dioxide equivalent, and large numbers in few digits.

use super::digits::{fixed, trimmed, whole};
use crate::domain::{Precision, Tonnes};
use crate::words::language::Language;

/// The short unit, the same in every language: metric tons of carbon dioxide equivalent.
pub const UNIT: &str = "t CO₂e";

/// A figure as its source published it: to the ton, or in millions.
pub fn tons(language: Language, tonnes: Tonnes, precision: Precision) -> String {
    if in_millions(tonnes, precision) {
        return about_tons(language, tonnes.number());
    }
    whole_tons(language, tonnes.number())
}

/// The same without the unit, for a column whose heading has it.
pub fn tons_bare(language: Language, tonnes: Tonnes, precision: Precision) -> String {
    if in_millions(tonnes, precision) {
        return about(language, tonnes.number());
    }
    whole(language, tonnes.number())
}

fn in_millions(tonnes: Tonnes, precision: Precision) -> bool {
    let published_so = matches!(precision, Precision::Rounded | Precision::ReadOffChart);
    published_so && tonnes.number() >= 1e6 && tonnes.number() % 1e4 == 0.0
}

/// To the ton, with the unit.
pub fn whole_tons(language: Language, number: f64) -> String {
    language.message("tons").with("number", whole(language, number)).to_string()
}

/// An amount in few digits: `5.4 million`, `461,000`, `8,625`.
pub fn about(language: Language, number: f64) -> String {
    match number.abs() {
        size if size >= 999_500.0 => millions(language, "number-millions", number),
        size if size >= 10_000.0 => whole(language, (number / 1000.0).round() * 1000.0),
        _ => whole(language, number),
    }
}

/// The same with the unit.
pub fn about_tons(language: Language, number: f64) -> String {
    match number.abs() {
        size if size >= 999_500.0 => millions(language, "tons-millions", number),
        _ => language.message("tons").with("number", about(language, number)).to_string(),
    }
}

fn millions(language: Language, key: &'static str, number: f64) -> String {
    let millions = trimmed(language, number / 1e6, 2);
    language.message(key).with("number", millions).number("n", (number / 1e4).round() / 100.0).to_string()
}

/// An amount in little space, for an axis or a label in a chart: `5.4M`, `461k`, `0`.
pub fn short(language: Language, number: f64) -> String {
    let message = |key, size: f64, decimals| {
        language.message(key).with("number", trimmed(language, size, decimals)).to_string()
    };
    match number.abs() {
        size if size >= 999_500.0 => message("number-short-millions", number / 1e6, 2),
        size if size >= 1_000.0 => message("number-short-thousands", number / 1e3, 0),
        _ => whole(language, number),
    }
}

/// Tons a person: one decimal.
pub fn per_person(language: Language, tonnes: f64) -> String {
    language.message("tons").with("number", fixed(language, tonnes, 1)).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language::{En, Es, Ht, Pt};

    #[test]
    fn says_no_more_digits_than_are_known() {
        assert_eq!(about(En, 5_400_000.0), "5.4 million");
        assert_eq!(about(En, 461_499.0), "461,000");
        assert_eq!(about(En, 8_625.0), "8,625");
        assert_eq!(about(En, 999_700.0), "1 million");
    }

    #[test]
    fn millions_take_the_form_that_their_language_asks_for() {
        let formatted = |language| [1e6, 5.4e6].map(|number| about_tons(language, number));
        assert_eq!(formatted(Es), ["1 millón de t CO₂e", "5.4 millones de t CO₂e"]);
        assert_eq!(formatted(Pt), ["1 milhão de t CO₂e", "5,4 milhões de t CO₂e"]);
        assert_eq!(formatted(Ht), ["1 milyon t CO₂e", "5.4 milyon t CO₂e"]);
    }
}
