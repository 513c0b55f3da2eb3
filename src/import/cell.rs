//! A cell as people leave it: blanks that nobody sees, words where a number should be, and two ways to
//! write a thousand.

/// Without zero-width characters, and with single spaces.
pub fn clean(text: &str) -> String {
    let seen = |c: &char| !matches!(c, '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}');
    text.chars().filter(seen).collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What stands in a cell that says nothing.
const NOTHING: [&str; 10] =
    ["", "-", "–", "n/a", "na", "none", "null", "not applicable", "question not applicable", "no data"];

pub fn is_nothing(text: &str) -> bool {
    NOTHING.contains(&text.to_lowercase().as_str())
}

/// A number, `None` where the cell says nothing; what could be two numbers is refused.
pub fn number(text: &str) -> Result<Option<f64>, String> {
    if is_nothing(text) {
        return Ok(None);
    }
    let bare: String =
        text.chars().filter(|c| !matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\'' | '’')).collect();
    let plain = match (bare.matches(',').count(), bare.matches('.').count()) {
        (0, 0) => bare,
        (0, 1) => undoubted(bare, '.')?,
        (1, 0) => undoubted(bare, ',')?.replace(',', "."),
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

/// One mark alone is a decimal mark, but for three digits behind one to three: that may be a thousand.
fn undoubted(text: String, mark: char) -> Result<String, String> {
    let (before, behind) = text.split_once(mark).unwrap_or((&text, ""));
    let digits = before.trim_start_matches(['-', '+']);
    let doubtful = behind.len() == 3 && (1..=3).contains(&digits.len()) && digits != "0";
    if doubtful && behind.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(format!("could be {before}{behind} or {before} and a fraction: write it without the mark"));
    }
    Ok(text)
}

/// Groups of three between the marks, and a fraction behind the decimal mark.
fn grouped(text: &str, mark: char, decimal: Option<char>) -> Result<String, String> {
    let (whole, fraction) = decimal.and_then(|decimal| text.split_once(decimal)).unwrap_or((text, ""));
    let mut groups = whole.split(mark);
    let first = groups.next().unwrap_or_default().trim_start_matches(['-', '+']);
    if !(1..=3).contains(&first.len()) || !groups.all(|group| group.len() == 3) {
        return Err(format!("expected a number with its thousands in threes, found {text:?}"));
    }
    Ok(format!("{}.{fraction}", whole.replace(mark, "")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn thousands_are_read_where_there_is_no_doubt() {
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
    fn doubt_is_refused() {
        for text in
            ["1,234", "1.234", "12,34,567", "1,2,3.4", "1.23.4", "about 5", "5 t", "1.2,3.4", "inf", "NaN"]
        {
            assert!(number(text).is_err(), "{text}: {:?}", number(text));
        }
    }

    proptest! {
        #[test]
        fn any_number_comes_back(value in -1e12..1e12_f64) {
            let text = value.to_string();
            match number(&text) {
                Ok(read) => prop_assert_eq!(read, Some(value)),
                Err(reason) => prop_assert!(reason.starts_with("could be"), "{}: {}", text, reason),
            }
        }

        #[test]
        fn any_text_is_answered(text in ".{0,40}") {
            let _ = number(&clean(&text));
        }
    }
}
