//! Whether a number format of a workbook shows a percentage.

/// A percent sign that is neither quoted nor escaped multiplies the number by 100. The first section is that of
/// positive numbers.
pub fn is_percent(format: &str) -> bool {
    let mut letters = format.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '"' => drop(letters.by_ref().find(|letter| *letter == '"')),
            '[' => drop(letters.by_ref().find(|letter| *letter == ']')),
            '\\' | '_' | '*' => drop(letters.next()),
            ';' => return false,
            '%' => return true,
            _ => {}
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::is_percent;

    #[test]
    fn only_a_sign_of_its_own_shows_a_percentage() {
        for format in ["0%", "0.00%", "[Red]0.0 %", "0%;[Red]-0%"] {
            assert!(is_percent(format), "{format}");
        }
        for format in ["0", "0.00\"%\"", "0\\%", "General", "#,##0", "0;0%"] {
            assert!(!is_percent(format), "{format}");
        }
    }
}
