//! The index of the words of actions, in each language that an action is written in.
//!
//! It is a table of SQLite's FTS5, which no download lists: the texts are in the tables of actions.

use std::collections::{BTreeMap, HashMap};

use rusqlite::{Connection, Result, named_params};

use crate::domain::{Action, ActionDetails, Code, Community, Inclusion, Language, TranslatedText};
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

/// The translation of each English text.
type Told<'t> = HashMap<&'t str, &'t str>;

/// Writes the words of the actions that are translated.
pub fn insert_translated<'c>(
    db: &Connection,
    communities: impl Iterator<Item = &'c Community>,
    texts: &[TranslatedText],
) -> Result<()> {
    let mut told: BTreeMap<Language, Told<'_>> = BTreeMap::new();
    for text in texts {
        told.entry(text.language).or_default().insert(&text.english, &text.text);
    }
    for community in communities {
        let whose = (community.slug.as_str(), community.name.as_str());
        for (position, action) in community.actions.iter().enumerate() {
            let in_each =
                told.iter().filter_map(|(language, told)| Some((*language, translated(action, told)?)));
            in_each
                .into_iter()
                .try_for_each(|(language, action)| insert_one(db, whose, position, language, &action))?;
        }
    }
    Ok(())
}

/// `None` if neither its title nor its summary has a translation.
fn translated(action: &Action, told: &Told<'_>) -> Option<Action> {
    let of = |text: &str| told.get(text).copied().unwrap_or(text).to_owned();
    let is_told = told.contains_key(action.title.as_str()) || told.contains_key(action.summary.as_str());
    is_told.then(|| Action {
        title: of(&action.title),
        summary: of(&action.summary),
        inclusion: Inclusion::new(action.inclusive_because().map(of)),
        details: ActionDetails { open_to: action.details.open_to.as_deref().map(of), ..action.details.clone() },
        ..action.clone()
    })
}
