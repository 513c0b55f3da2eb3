//! Counts in what the commands print, which is English, as the record is.

/// `one inventory`, `12 inventories`; small counts in words.
pub fn count(number: usize, one: &str, many: &str) -> String {
    const WORDS: [&str; 10] = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    let size = WORDS.get(number).map_or_else(|| number.to_string(), |word| (*word).to_owned());
    format!("{size} {}", if number == 1 { one } else { many })
}
