//! The names of all places, and an index of their letters for finding one by what a reader wrote.
//!
//! FTS5 builds the index in memory when an edition is opened. The index contains only letters; the names are
//! beside it. It is no part of the edition's file, so any SQLite can read all tables there.

use std::collections::BTreeSet;

use rusqlite::{Connection, Result, params};

use crate::domain::{Slug, plain};
use crate::store::sql::IS_COMMUNITY;
use crate::store::sql::{Row, query};

/// The name of a place; a community of the record has a slug.
#[derive(Clone, Debug)]
pub struct PlaceName {
    pub name: String,
    /// The name, prepared for comparison.
    pub plain: String,
    pub slug: Option<Slug>,
}

/// The names in the order of the index's rows.
pub fn index(db: &Connection) -> Result<Vec<PlaceName>> {
    let names = place_names(db)?;
    db.execute_batch(
        "CREATE VIRTUAL TABLE temp.place_name USING
            fts5(letters, content = '', columnsize = 0, detail = none, tokenize = 'trigram')",
    )?;
    // One transaction, because FTS5 merges its index at the end of each.
    let all = db.unchecked_transaction()?;
    let mut insert = db.prepare("INSERT INTO temp.place_name (rowid, letters) VALUES (?, ?)")?;
    for (row, name) in names.iter().enumerate() {
        insert.execute(params![row, spaced(&name.plain)])?;
    }
    all.commit()?;
    Ok(names)
}

/// The names, as places in the list, that share three letters in a row with a text.
pub fn sharing_letters(db: &Connection, plain: &str) -> Result<Vec<usize>> {
    let sql = "SELECT rowid FROM temp.place_name WHERE place_name MATCH ?";
    query::all(db, sql, [any_trigram(plain)], |row| row.get("rowid"))
}

/// A community of the campaign's state replaces the city or town of its name. One elsewhere does not: there are
/// two Cambridges and two Medfords.
fn place_names(db: &Connection) -> Result<Vec<PlaceName>> {
    let communities = format!(
        "SELECT name, slug, state IS (SELECT state FROM campaign) AS here FROM community WHERE {IS_COMMUNITY}"
    );
    let municipalities = "SELECT name, NULL AS slug, 1 AS here FROM municipality";
    let read = |row: &Row<'_>| {
        let name: String = row.get("name")?;
        Ok((PlaceName { plain: plain(&name), name, slug: row.get("slug")? }, row.get("here")?))
    };
    let all: [Vec<(PlaceName, bool)>; 2] =
        [query::all(db, &communities, [], read)?, query::all(db, municipalities, [], read)?];
    let mut known = BTreeSet::new();
    let is_own = |(place, here): &(PlaceName, bool)| {
        let fresh = *here && known.insert(place.plain.clone());
        place.slug.is_some() || fresh
    };
    Ok(all.into_iter().flatten().filter(is_own).map(|(place, _)| place).collect())
}

/// Spaces around each word, so that its first and its last letters weigh as much as those within; PostgreSQL's
/// pg_trgm does the same.
fn spaced(plain: &str) -> String {
    plain.split(' ').map(|word| format!("  {word} ")).collect()
}

/// Any of the text's trigrams, each in quotes, so that none is read as an operator.
fn any_trigram(plain: &str) -> String {
    let letters: Vec<char> = spaced(plain).chars().collect();
    let quoted = |three: &[char]| format!("\"{}\"", String::from_iter(three));
    letters.windows(3).map(quoted).collect::<Vec<_>>().join(" OR ")
}
