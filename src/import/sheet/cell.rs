//! The text and the number of one cell. People type invisible characters, words in place of a number, and
//! four separators of thousands: comma, point, space and apostrophe.

/// Removes zero-width characters and repeated spaces.
pub fn clean(text: &str) -> String {
    let visible = |c: &char| !matches!(c, '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}');
    text.chars().filter(visible).collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Texts that mean an empty cell.
const BLANKS: [&str; 10] =
    ["", "-", "–", "n/a", "na", "none", "null", "not applicable", "question not applicable", "no data"];

pub fn is_blank(text: &str) -> bool {
    BLANKS.contains(&text.to_lowercase().as_str())
}

/// Parses a number; `None` if the cell is blank. An ambiguous text is an error.
pub fn number(text: &str) -> Result<Option<f64>, String> {
    if is_blank(text) {
        return Ok(None);
    }
    let bare: String =
        text.chars().filter(|c| !matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\'' | '’')).collect();
    let plain = match (bare.matches(',').count(), bare.matches('.').count()) {
        (0, 0) => bare,
        (0, 1) => decimal(bare, '.')?,
        (1, 0) => decimal(bare, ',')?.replace(',', "."),
        (0, _) => grouped(&bare, '.', None)?,
        (_, 0) => grouped(&bare, ',', None)?,
        _ if bare.rfind('.') > bare.rfind(',') => grouped(&bare, ',', Some('.'))?,
        _ => grouped(&bare, '.', Some(','))?,
    };
    match plain.parse::<f64>() {
        Ok(number) if number.is_finite() => Ok(Some(number)),
        _ => Err(format!("expected a number, found {text:?}")),
    }
}

/// A single separator is decimal, except as in `1,234`, which is ambiguous and refused.
fn decimal(text: String, separator: char) -> Result<String, String> {
    let (before, after) = text.split_once(separator).unwrap_or((&text, ""));
    let digits = before.trim_start_matches(['-', '+']);
    let ambiguous = after.len() == 3 && (1..=3).contains(&digits.len()) && digits != "0";
    if ambiguous && after.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(format!("could be {before}{after} or {before}.{after}: write it without the separator"));
    }
    Ok(text)
}

/// Removes the separators of thousands, which must leave groups of three, and writes the decimal as a point.
fn grouped(text: &str, separator: char, decimal: Option<char>) -> Result<String, String> {
    let (whole, fraction) = decimal.and_then(|decimal| text.split_once(decimal)).unwrap_or((text, ""));
    let mut groups = whole.split(separator);
    let first = groups.next().unwrap_or_default().trim_start_matches(['-', '+']);
    if !(1..=3).contains(&first.len()) || !groups.all(|group| group.len() == 3) {
        return Err(format!("expected a number with thousands in groups of three, found {text:?}"));
    }
    Ok(format!("{}.{fraction}", whole.replace(separator, "")))
}

/// The mark before the decimals, if the cells of a column agree on one: `99184.849` and `88705.25` write a point, so
/// `253.211` beside them does too. A cell with both marks, or with one of them twice, has groups of thousands.
pub fn decimal_mark<'a>(cells: impl Iterator<Item = &'a str>) -> Option<char> {
    let (mut points, mut commas) = (false, false);
    for cell in cells {
        let bare = cell.trim().trim_start_matches(['-', '+']);
        match (bare.matches('.').count(), bare.matches(',').count()) {
            (0, 0) => {}
            (1, 0) => points |= is_decimal(bare, '.'),
            (0, 1) => commas |= is_decimal(bare, ','),
            _ => return None,
        }
        if bare.contains('.') && commas || bare.contains(',') && points {
            return None;
        }
    }
    match (points, commas) {
        (true, false) => Some('.'),
        (false, true) => Some(','),
        _ => None,
    }
}

/// Whether the only mark of a number cannot separate thousands.
fn is_decimal(number: &str, mark: char) -> bool {
    let (before, after) = number.split_once(mark).unwrap_or((number, ""));
    let are_digits = number.bytes().all(|byte| byte.is_ascii_digit() || byte == mark as u8);
    are_digits && !after.is_empty() && (after.len() != 3 || before.len() > 3)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn unambiguous_thousands_are_read() {
        let read = |text: &str| number(&clean(text)).unwrap();
        assert_eq!(read("1,234.5"), Some(1234.5));
        assert_eq!(read("1.234,5"), Some(1234.5));
        assert_eq!(read("1,462,236"), Some(1_462_236.0));
        assert_eq!(read(" 1\u{a0}462\u{a0}236\u{200b}"), Some(1_462_236.0));
        assert_eq!(read("1'462'236.5"), Some(1_462_236.5));
        assert_eq!(read("23087.326"), Some(23087.326));
        assert_eq!(read("0.123"), Some(0.123));
        assert_eq!(read("1,5"), Some(1.5));
        assert_eq!(read("-3e2"), Some(-300.0));
        assert_eq!(read("Not Applicable "), None);
        assert_eq!(read(" - "), None);
    }

    #[test]
    fn the_cells_of_a_column_tell_the_decimal_mark() {
        let mark = |cells: &[&str]| decimal_mark(cells.iter().copied());
        assert_eq!(mark(&["99184.849", "253.211", "", "n/a"]), Some('.'));
        assert_eq!(mark(&["253,211", "0,5"]), Some(','));
        for open in [&["253.211", "1.000"][..], &["1.5", "1,5"], &["1.234.567", "0.5"], &[]] {
            assert_eq!(mark(open), None, "{open:?}");
        }
    }

    #[test]
    fn ambiguous_numbers_are_refused() {
        for text in
            ["1,234", "1.234", "12,34,567", "1,2,3.4", "1.23.4", "about 5", "5 t", "1.2,3.4", "inf", "NaN"]
        {
            assert!(number(text).is_err(), "{text}: {:?}", number(text));
        }
    }

    proptest! {
        #[test]
        fn any_number_is_read_as_written(value in -1e12..1e12_f64) {
            let text = value.to_string();
            match number(&text) {
                Ok(read) => prop_assert_eq!(read, Some(value)),
                Err(reason) => prop_assert!(reason.starts_with("could be"), "{}: {}", text, reason),
            }
        }

        #[test]
        fn no_text_panics(text in ".{0,40}") {
            let _ = number(&clean(&text));
        }
    }
}
