//! Numbers as a reader sees them: American separators, a real minus sign, no false precision.

use crate::domain::{PartialDate, Precision, Rate, Tonnes};

/// The unit, short. In words: metric tons of carbon dioxide equivalent.
pub const UNIT: &str = "t CO₂e";
pub const UNIT_IN_WORDS: &str = "metric tons of carbon dioxide equivalent";

/// `1234567.8` as `1,234,568`.
pub fn whole(number: f64) -> String {
    let digits = format!("{:.0}", number.abs());
    let sign = if number <= -0.5 { "−" } else { "" };
    let mut grouped = String::from(sign);
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// A figure as the record has it: to the ton, or in millions where it was published so.
pub fn tons(tonnes: Tonnes, precision: Precision) -> String {
    format!("{} {UNIT}", tons_bare(tonnes, precision))
}

/// The same without the unit, for a column whose head names it.
pub fn tons_bare(tonnes: Tonnes, precision: Precision) -> String {
    let in_millions = tonnes.number() >= 1e6 && tonnes.number() % 1e4 == 0.0;
    match precision {
        Precision::Rounded | Precision::ReadOffChart if in_millions => about(tonnes.number()),
        _ => whole(tonnes.number()),
    }
}

/// An amount in as many digits as a reader can hold: `5.4 million`, `461,000`, `8,625`.
pub fn about(number: f64) -> String {
    match number.abs() {
        size if size >= 999_500.0 => format!("{} million", trimmed(number / 1e6, 2)),
        size if size >= 10_000.0 => whole((number / 1000.0).round() * 1000.0),
        _ => whole(number),
    }
}

/// For an axis or a label in a chart, where room is short: `5.4M`, `461k`, `0`.
pub fn short(number: f64) -> String {
    match number.abs() {
        size if size >= 999_500.0 => format!("{}M", trimmed(number / 1e6, 2)),
        size if size >= 1_000.0 => format!("{}k", trimmed(number / 1e3, 0)),
        _ => whole(number),
    }
}

/// `63.3` as `63.3`, `50.0` as `50`.
pub fn trimmed(number: f64, decimals: usize) -> String {
    let text = format!("{:.decimals$}", number.abs());
    let text = match text.contains('.') {
        true => text.trim_end_matches('0').trim_end_matches('.'),
        false => &text,
    };
    let sign = if number < 0.0 && text.chars().any(|c| c.is_ascii_digit() && c != '0') { "−" } else { "" };
    format!("{sign}{text}")
}

/// `31% lower`, `4% higher`, `unchanged`, from a percentage that is negative for a fall. One
/// decimal below ten percent.
pub fn change(pct: f64) -> String {
    let size = percent(pct.abs());
    match () {
        () if size == "0%" => "unchanged".to_owned(),
        () if pct < 0.0 => format!("{size} lower"),
        () => format!("{size} higher"),
    }
}

/// `−31%`, `+4.2%`: for tables, where words would crowd.
pub fn signed_percent(pct: f64) -> String {
    let size = percent(pct.abs());
    match () {
        () if size == "0%" => size,
        () if pct < 0.0 => format!("−{size}"),
        () => format!("+{size}"),
    }
}

/// `31%`; one decimal below ten.
pub fn percent(pct: f64) -> String {
    let decimals = usize::from(pct.abs() < 9.95);
    format!("{}%", trimmed(pct, decimals))
}

/// `63.3%`: as the source has it.
pub fn percent_exact(pct: f64) -> String {
    format!("{}%", trimmed(pct, 2))
}

/// A yearly rate: always one decimal, so that two can be compared.
pub fn rate(rate: Rate) -> String {
    format!("{:.1}%", rate.pct_per_year().abs())
}

/// Tons a person: one decimal.
pub fn per_person(tonnes: f64) -> String {
    format!("{tonnes:.1} {UNIT}")
}

/// `May 25, 2021`, `May 2021`, `2021`.
pub fn date(date: PartialDate) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let month = date.month.and_then(|month| MONTHS.get(usize::from(month) - 1));
    match (month, date.day) {
        (Some(month), Some(day)) => format!("{month} {day}, {}", date.year),
        (Some(month), None) => format!("{month} {}", date.year),
        _ => date.year.to_string(),
    }
}

/// The same after a verb: `on May 25, 2021`, `in 2021`.
pub fn when(at: PartialDate) -> String {
    let preposition = if at.day.is_some() { "on" } else { "in" };
    format!("{preposition} {}", date(at))
}

/// `one inventory`, `3 inventories`; small counts in words.
pub fn count(number: usize, one: &str, many: &str) -> String {
    format!("{} {}", few(number), if number == 1 { one } else { many })
}

/// `nine`, `10`: small counts in words.
pub fn few(number: usize) -> String {
    const WORDS: [&str; 10] = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    WORDS.get(number).map_or_else(|| whole(number as f64), |word| (*word).to_owned())
}

/// `2023`, `2023 and 2024`, `2022, 2023 and 2024`.
pub fn listing(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [rest @ .., last] => format!("{} and {last}", rest.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_digits_and_uses_a_real_minus() {
        assert_eq!(whole(0.0), "0");
        assert_eq!(whole(999.4), "999");
        assert_eq!(whole(-1_234_567.6), "−1,234,568");
        assert_eq!(whole(-0.2), "0");
    }

    #[test]
    fn says_no_more_digits_than_are_known() {
        assert_eq!(about(5_400_000.0), "5.4 million");
        assert_eq!(about(461_499.0), "461,000");
        assert_eq!(about(8_625.0), "8,625");
        assert_eq!(about(999_700.0), "1 million");
    }

    #[test]
    fn says_a_change_in_words() {
        assert_eq!(change(-31.2), "31% lower");
        assert_eq!(change(4.24), "4.2% higher");
        assert_eq!(change(-0.01), "unchanged");
        assert_eq!(signed_percent(-31.2), "−31%");
        assert_eq!(percent(9.96), "10%");
    }
}
