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
