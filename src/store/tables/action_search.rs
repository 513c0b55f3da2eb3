//! The index of the words of actions, in each language that an action is written in.
//!
//! It is a table of SQLite's FTS5, which no download lists: the texts are in the tables of actions.

use rusqlite::{Connection, Result, named_params};

use crate::domain::{Action, Code, Language};
use crate::store::sql::insert;

/// Writes the words of an action in one language.
pub fn insert_one(
    db: &Connection,
    (community, name): (&str, &str),
    position: usize,
    language: Language,
    action: &Action,
) -> Result<()> {
    let evidence = [action.inclusive_because(), action.details.open_to.as_deref()];
    let row = named_params! {
        "community": community,
        "position": position,
        "language": language.code(),
        "name": name,
        "title": action.title,
        "summary": action.summary,
        "evidence": evidence.into_iter().flatten().collect::<Vec<_>>().join(" "),
    };
    insert(db, "action_search", row)
}

/// The query of FTS5 for a reader's text: each word must occur. A word is letters and digits alone, in quotes, so
/// that nothing in it is syntax.
pub fn query(text: &str) -> String {
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
