//! The number in a cell of a publisher, or the word that stands in its place. Publishers of Massachusetts write
//! 1,234.5.

/// What a publisher writes for one place and year.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Given(f64),
    /// The publisher keeps the figure back and says so, in these words.
    Withheld(String),
}

/// Words in place of a figure.
const WITHHELD: [&str; 9] = [
    "suppressed",
    "municipal",
    "no gas",
    "no electric",
    "no electricity",
    "not published",
    "not available",
    "*",
    "**",
];

/// Parses a number in the notation of the United States, or a word in place of one.
pub fn value(text: &str) -> Result<Value, String> {
    if is_withheld(text) {
        return Ok(Value::Withheld(text.to_owned()));
    }
    number(text).map(Value::Given)
}

/// Parses a number with a point before the decimals, and commas between groups of three digits or none.
pub fn number(text: &str) -> Result<f64, String> {
    let expected = || format!("expected a number such as 1234.5 or 1,234.5, found {text:?}");
    let bare = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (whole, rest) = bare.split_at(bare.find(['.', 'e', 'E']).unwrap_or(bare.len()));
    let mut groups = whole.split(',');
    let first = groups.next().unwrap_or_default();
    let is_grouped = whole.contains(',');
    let are_threes = groups.all(|group| group.len() == 3) && (!is_grouped || (1..=3).contains(&first.len()));
    let is_plain = bare.bytes().all(|byte| byte.is_ascii_digit() || b".,eE+-".contains(&byte));
    if !are_threes || !is_plain || rest.contains(',') {
        return Err(expected());
    }
    let plain = text.replace(',', "");
    plain.parse::<f64>().ok().filter(|number| number.is_finite()).ok_or_else(expected)
}

/// "Under 100" and its like say that there is a figure, and not which.
fn is_withheld(text: &str) -> bool {
    let text = text.to_lowercase();
    let below = ["<", "under ", "less than ", "fewer than ", "below "];
    let is_below = |start: &&str| text.strip_prefix(*start).is_some_and(|rest| number(rest.trim()).is_ok());
    WITHHELD.contains(&text.as_str()) || below.iter().any(is_below)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_the_united_states() {
        for (text, number) in [
            ("19,920", 19_920.0),
            ("961.443", 961.443),
            ("1,359,322.781", 1_359_322.781),
            ("27.508000000000003", 27.508_000_000_000_003),
            ("0", 0.0),
            ("-8.3", -8.3),
            ("4.6E+05", 460_000.0),
        ] {
            assert_eq!(value(text), Ok(Value::Given(number)), "{text}");
        }
        for text in ["1.234,5", "12,34", "1,2345", "1,234,5", "", "5 t", "2.6%", "inf", "NaN", "about 5", "—"]
        {
            assert!(value(text).is_err(), "{text}");
        }
    }

    #[test]
    fn words_are_no_zero() {
        for text in ["Suppressed", "No Gas", "Municipal", "*", "<100", "< 100", "less than 100", "Under 100"] {
            assert_eq!(value(text), Ok(Value::Withheld(text.to_owned())), "{text}");
        }
        assert!(value("less than many").is_err());
    }
}
