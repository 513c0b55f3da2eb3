//! How many there are, in words if few; lists and the openings of sentences.

use super::digits::whole;
use crate::words::language::Language;
use crate::words::message::Message;

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
    use super::*;
    use crate::words::Language::{En, Es, Ht, Pt};

    #[test]
    fn small_counts_are_words_in_the_right_form() {
        let formatted = |language| [0, 1, 2, 12].map(|number| count(language, "count-inventories", number));
        assert_eq!(formatted(En), ["no inventories", "one inventory", "two inventories", "12 inventories"]);
        assert_eq!(formatted(Es), ["ningún inventario", "un inventario", "dos inventarios", "12 inventarios"]);
        assert_eq!(formatted(Pt), ["nenhum inventário", "um inventário", "dois inventários", "12 inventários"]);
        assert_eq!(formatted(Ht), ["okenn envantè", "yon envantè", "de envantè", "12 envantè"]);
    }
}
