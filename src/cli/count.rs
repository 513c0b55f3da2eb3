//! Counts in the output of commands, which is English like the record.

/// `one inventory`, `12 inventories`: counts below ten are words.
pub fn count(number: usize, one: &str, many: &str) -> String {
    const WORDS: [&str; 10] = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    let size = WORDS.get(number).map_or_else(|| number.to_string(), |word| (*word).to_owned());
    format!("{size} {}", if number == 1 { one } else { many })
}
