//! Parts of a hundred, changes and rates.

use super::digits::{fixed, trimmed};
use crate::domain::Rate;
use crate::words::language::Language;

/// `31% lower`, `4% higher`, `unchanged`, from a percentage that is negative for a fall. One
/// decimal below ten percent.
pub fn change(language: Language, pct: f64) -> String {
    let size = percent(language, pct.abs());
    match () {
        () if size == "0%" => language.text("change-none").to_owned(),
        () if pct < 0.0 => language.message("change-lower").with("size", size).to_string(),
        () => language.message("change-higher").with("size", size).to_string(),
    }
}

/// `−31%`, `+4.2%`: for tables, which have no room for words.
pub fn signed_percent(language: Language, pct: f64) -> String {
    let size = percent(language, pct.abs());
    match () {
        () if size == "0%" => size,
        () if pct < 0.0 => format!("−{size}"),
        () => format!("+{size}"),
    }
}

/// `31%`; one decimal below ten.
pub fn percent(language: Language, pct: f64) -> String {
    let decimals = usize::from(pct.abs() < 9.95);
    format!("{}%", trimmed(language, pct, decimals))
}

/// `63.3%`: as precise as the source.
pub fn percent_exact(language: Language, pct: f64) -> String {
    format!("{}%", trimmed(language, pct, 2))
}

/// `0.53` as `53%`: a part of one, without decimals.
pub fn percent_of(language: Language, part: f64) -> String {
    format!("{}%", trimmed(language, part * 100.0, 0))
}

/// A yearly rate without its sign: always one decimal, so that readers can compare two rates.
pub fn rate(language: Language, rate: Rate) -> String {
    format!("{}%", fixed(language, rate.pct_per_year().abs(), 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language::En;

    #[test]
    fn says_a_change_in_words() {
        assert_eq!(change(En, -31.2), "31% lower");
        assert_eq!(change(En, 4.24), "4.2% higher");
        assert_eq!(change(En, -0.01), "unchanged");
        assert_eq!(signed_percent(En, -31.2), "−31%");
        assert_eq!(percent(En, 9.96), "10%");
    }
}
