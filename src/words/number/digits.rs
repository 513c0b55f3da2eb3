//! The digits of a number, grouped and rounded.

use crate::words::language::Language;

/// `1234567.8` as `1,234,568`.
pub fn whole(language: Language, number: f64) -> String {
    let digits = format!("{:.0}", number.abs());
    let sign = if number <= -0.5 { "−" } else { "" };
    let mut grouped = String::from(sign);
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i) % 3 == 0 {
            grouped.push(language.conventions().separators.0);
        }
        grouped.push(digit);
    }
    grouped
}

/// A fixed number of decimals, for numbers that readers compare.
pub fn fixed(language: Language, number: f64, decimals: usize) -> String {
    let text =
        format!("{:.decimals$}", number.abs()).replace('.', &language.conventions().separators.1.to_string());
    let sign = if number < 0.0 && text.chars().any(|c| c.is_ascii_digit() && c != '0') { "−" } else { "" };
    format!("{sign}{text}")
}

/// `63.3` as `63.3`, `50.0` as `50`.
pub fn trimmed(language: Language, number: f64, decimals: usize) -> String {
    let text = fixed(language, number, decimals);
    let point = language.conventions().separators.1;
    match text.contains(point) {
        true => text.trim_end_matches('0').trim_end_matches(point).to_owned(),
        false => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language::{En, Es, Ht, Pt};

    #[test]
    fn groups_digits_and_uses_a_real_minus() {
        assert_eq!(whole(En, 0.0), "0");
        assert_eq!(whole(En, 999.4), "999");
        assert_eq!(whole(En, -1_234_567.6), "−1,234,568");
        assert_eq!(whole(En, -0.2), "0");
        assert_eq!(whole(Es, 1_234_567.6), "1,234,568");
        assert_eq!(whole(Ht, 8_625.0), "8,625");
        assert_eq!(whole(Pt, 1_234_567.6), "1.234.568");
        assert_eq!(trimmed(Pt, -3.50, 2), "−3,5");
    }
}
