//! Numbers as each language writes them, with a real minus sign and without false precision.

use crate::domain::{PartialDate, Precision, Rate, Tonnes};

use super::language::Language;
use super::message::Message;

/// The short unit, the same in every language: metric tons of carbon dioxide equivalent.
pub const UNIT: &str = "t CO₂e";

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

/// Tons a person: one decimal.
pub fn per_person(language: Language, tonnes: f64) -> String {
    language.message("tons").with("number", fixed(language, tonnes, 1)).to_string()
}

/// `May 25, 2021`, `May 2021`, `2021`.
pub fn date(language: Language, date: PartialDate) -> String {
    match (month(language, date), date.day) {
        (Some(month), Some(day)) => on(language.message("date-day").with("day", day), month, date),
        (Some(month), None) => on(language.message("date-month"), month, date),
        _ => date.year.to_string(),
    }
}

/// The same with a preposition: `on May 25, 2021`, `in 2021`.
pub fn when(language: Language, at: PartialDate) -> String {
    match (month(language, at), at.day) {
        (Some(month), Some(day)) => on(language.message("when-day").with("day", day), month, at),
        (Some(month), None) => on(language.message("when-month"), month, at),
        _ => language.message("when-year").with("year", at.year).to_string(),
    }
}

fn on(message: Message, month: &str, date: PartialDate) -> String {
    message.with("month", month).with("year", date.year).to_string()
}

fn month(language: Language, date: PartialDate) -> Option<&'static str> {
    const MONTHS: [&str; 12] = [
        "month-1", "month-2", "month-3", "month-4", "month-5", "month-6", "month-7", "month-8", "month-9",
        "month-10", "month-11", "month-12",
    ];
    date.month.and_then(|month| MONTHS.get(usize::from(month) - 1)).map(|key| language.text(key))
}

/// `one inventory`, `three inventories`, `12 inventories`.
pub fn count(language: Language, key: &'static str, number: usize) -> String {
    counted(language.message(key), number).to_string()
}

/// Passes a number to a message: `$n` selects the plural form, `$size` is the text, in words if small.
pub fn counted(message: Message, number: usize) -> Message {
    const WORDS: [&str; 8] =
        ["number-2", "number-3", "number-4", "number-5", "number-6", "number-7", "number-8", "number-9"];
    let language = message.language;
    let word = number.checked_sub(2).and_then(|index| WORDS.get(index)).map(|key| language.text(key));
    let size = word.map_or_else(|| whole(language, number as f64), ToOwned::to_owned);
    message.number("n", number as f64).with("size", size)
}

/// `2023`, `2023 and 2024`, `2022, 2023 and 2024`.
pub fn listing(language: Language, items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [rest @ .., last] => {
            language.message("list-and").with("rest", rest.join(", ")).with("last", last).to_string()
        }
    }
}

/// Capitalizes the first letter.
pub fn opening(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::Language::{En, Es, Ht, Pt};
    use super::*;

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

    #[test]
    fn says_a_change_in_words() {
        assert_eq!(change(En, -31.2), "31% lower");
        assert_eq!(change(En, 4.24), "4.2% higher");
        assert_eq!(change(En, -0.01), "unchanged");
        assert_eq!(signed_percent(En, -31.2), "−31%");
        assert_eq!(percent(En, 9.96), "10%");
    }

    #[test]
    fn small_counts_are_words_in_the_right_form() {
        let formatted = |language| [0, 1, 2, 12].map(|number| count(language, "count-inventories", number));
        assert_eq!(formatted(En), ["no inventories", "one inventory", "two inventories", "12 inventories"]);
        assert_eq!(formatted(Es), ["ningún inventario", "un inventario", "dos inventarios", "12 inventarios"]);
        assert_eq!(formatted(Pt), ["nenhum inventário", "um inventário", "dois inventários", "12 inventários"]);
        assert_eq!(formatted(Ht), ["okenn envantè", "yon envantè", "de envantè", "12 envantè"]);
    }
}
