//! A query of FTS5 from the words of a reader. It knows no table.

/// The query of FTS5 for a reader's text: each word must occur. A word is letters and digits alone, in quotes, so
/// that nothing in it is syntax.
pub fn search_query(text: &str) -> String {
    let text = text.to_lowercase();
    let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let words: Vec<String> = words.map(forms).collect();
    // An empty phrase matches nothing.
    if words.is_empty() { "\"\"".to_owned() } else { words.join(" AND ") }
}

/// From so many letters on, a word may be the beginning of a longer one: "bus" is not to find "business".
const BEGINNING: usize = 4;

/// A word, its plain plural and its plain singular.
fn forms(word: &str) -> String {
    let longer = if word.chars().count() >= BEGINNING { "*" } else { "" };
    let mut forms = vec![format!("\"{word}\"{longer}"), format!("\"{word}s\""), format!("\"{word}es\"")];
    let singular = ["s", "es"].into_iter().filter_map(|ending| word.strip_suffix(ending));
    forms.extend(singular.filter(|word| !word.is_empty()).map(|word| format!("\"{word}\"")));
    format!("({})", forms.join(" OR "))
}
