//! The names of all places, and an index of their letters for finding one by what a reader wrote.
//!
//! FTS5 builds the index in memory at the first search of a connection. The index contains only letters; the names are
//! beside it. It is no part of the edition's file, so any SQLite can read all tables there.

use std::collections::BTreeSet;

use rusqlite::{Connection, Result, params};

use crate::domain::{LocalityKind, Slug, plain};
use crate::store::sql::IS_COMMUNITY;
use crate::store::sql::{Row, query};

/// A name that a reader may write, and the place that it leads to.
#[derive(Clone, Debug)]
pub struct PlaceName {
    pub name: String,
    /// The name, prepared for comparison.
    pub plain: String,
    /// The community that it leads to. `None` if the record has none there.
    pub slug: Option<Slug>,
    /// The city or town of Massachusetts that it leads to.
    pub town: Option<Slug>,
    /// What it is, if it is no name of the community, city or town itself.
    pub locality: Option<LocalityKind>,
}

impl PlaceName {
    /// Whether it names the community, city or town itself, perhaps in another usual spelling.
    pub fn is_own(&self) -> bool {
        matches!(self.locality, None | Some(LocalityKind::Spelling))
    }
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

/// The names of communities, cities and towns, and after them those of their villages and neighborhoods. A village
/// that has the name of another city or town is left out.
fn place_names(db: &Connection) -> Result<Vec<PlaceName>> {
    let mut names = own_names(db)?;
    let known: BTreeSet<String> = names.iter().map(|place| place.plain.clone()).collect();
    let localities = query::all(db, LOCALITIES, [], read)?;
    names.extend(localities.into_iter().filter(|place| !known.contains(&place.plain)));
    Ok(names)
}

/// One row a name and city or town: Roxbury is a former town and a neighborhood.
const LOCALITIES: &str = "SELECT locality.name, community.slug, municipality.slug AS town,
        MAX(locality.kind) AS locality
    FROM locality
    JOIN municipality ON municipality.slug = locality.town
    LEFT JOIN identifiers USING (census_geoid)
    LEFT JOIN community ON community.slug = identifiers.community
    WHERE locality.name <> municipality.name
    GROUP BY locality.name, municipality.slug
    ORDER BY MIN(locality.position)";

/// A community of the campaign's state replaces the city or town of its name. One elsewhere does not: there are
/// two Cambridges and two Medfords.
fn own_names(db: &Connection) -> Result<Vec<PlaceName>> {
    let communities = format!(
        "SELECT name, slug, NULL AS town, NULL AS locality, state IS (SELECT state FROM campaign) AS here
         FROM community WHERE {IS_COMMUNITY}"
    );
    let municipalities =
        "SELECT name, NULL AS slug, slug AS town, NULL AS locality, 1 AS here FROM municipality";
    let read_here = |row: &Row<'_>| Ok((read(row)?, row.get("here")?));
    let all: [Vec<(PlaceName, bool)>; 2] =
        [query::all(db, &communities, [], read_here)?, query::all(db, municipalities, [], read_here)?];
    let mut known = BTreeSet::new();
    let is_first = |(place, here): &(PlaceName, bool)| {
        let fresh = *here && known.insert(place.plain.clone());
        place.slug.is_some() || fresh
    };
    Ok(all.into_iter().flatten().filter(is_first).map(|(place, _)| place).collect())
}

fn read(row: &Row<'_>) -> Result<PlaceName> {
    let name: String = row.get("name")?;
    Ok(PlaceName {
        plain: plain(&name),
        name,
        slug: row.get("slug")?,
        town: row.get("town")?,
        locality: row.get("locality")?,
    })
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
