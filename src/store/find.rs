//! Finding a place by what somebody wrote, slips and all: FTS5 names those that share three letters
//! in a row, and the domain says how like each is.
//!
//! The index is made in memory when an edition is opened, and holds nothing but letters: the names are
//! beside it. It is no part of the edition: whoever takes the file gets tables that any SQLite reads.

use std::collections::BTreeSet;

use rusqlite::{Connection, Result, params};

use super::listed::{LISTED, Listed, listed};
use super::municipalities::municipality;
use super::row::Row;
use super::{Store, StoreError, query, row};
use crate::domain::{Likeness, Municipality, Slug, plain};

/// A place, and how like its name is to what was asked.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    pub likeness: Likeness,
    pub found: Found,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    /// A community of the record, which says itself whether it is known to have joined.
    Listed(Box<Listed>),
    NotJoined(Municipality),
}

/// As many guesses as a reader looks through.
const GUESSES: usize = 6;

/// Letters. Far more than any name has.
const LONGEST: usize = 60;

/// The name of a place; a community of the record has a slug.
#[derive(Clone, Debug)]
pub struct PlaceName {
    name: String,
    /// As it is compared.
    plain: String,
    slug: Option<Slug>,
}

struct Hit<'a> {
    likeness: Likeness,
    place: &'a PlaceName,
}

/// A name that somebody asked for, with the communities that it may mean.
#[derive(Clone, Debug, PartialEq)]
pub struct Named {
    pub asked: String,
    /// As a JSON list.
    pub(super) slugs: String,
}

/// The names in the order of the index's rows.
pub fn index(db: &Connection) -> Result<Vec<PlaceName>> {
    let names = place_names(db)?;
    db.execute_batch(
        "CREATE VIRTUAL TABLE temp.place_name USING
            fts5(letters, content = '', columnsize = 0, detail = none, tokenize = 'trigram')",
    )?;
    // In one transaction: FTS5 merges its index at the end of each.
    let all = db.unchecked_transaction()?;
    let mut insert = db.prepare("INSERT INTO temp.place_name (rowid, letters) VALUES (?, ?)")?;
    for (row, name) in names.iter().enumerate() {
        insert.execute(params![row, spaced(&name.plain)])?;
    }
    all.commit()?;
    Ok(names)
}

/// A community of the campaign's state stands in for the city or town of its name; one elsewhere does
/// not, for there are two Cambridges and two Medfords.
fn place_names(db: &Connection) -> Result<Vec<PlaceName>> {
    let communities =
        "SELECT name, slug, state IS (SELECT state FROM campaign) AS here FROM community WHERE kind <> 'state'";
    let municipalities = "SELECT name, NULL AS slug, 1 AS here FROM municipality";
    let read = |row: &Row<'_>| {
        let (name, slug): (String, _) = (row.get("name")?, row::maybe_text(row, "slug")?);
        Ok((PlaceName { plain: plain(&name), name, slug }, row.get("here")?))
    };
    let all: [Vec<(PlaceName, bool)>; 2] =
        [query::all(db, communities, [], read)?, query::all(db, municipalities, [], read)?];
    let mut known = BTreeSet::new();
    let is_own = |(place, here): &(PlaceName, bool)| {
        let fresh = *here && known.insert(place.plain.clone());
        place.slug.is_some() || fresh
    };
    Ok(all.into_iter().flatten().filter(is_own).map(|(place, _)| place).collect())
}

/// Room around each word, so that its first letters and its last weigh as much as those in it; the
/// way of PostgreSQL's pg_trgm.
fn spaced(plain: &str) -> String {
    plain.split(' ').map(|word| format!("  {word} ")).collect()
}

/// Any of the text's trigrams, each in quotes, so that none is read as an operator.
fn any_trigram(plain: &str) -> String {
    let letters: Vec<char> = spaced(plain).chars().collect();
    let quoted = |three: &[char]| format!("\"{}\"", String::from_iter(three));
    letters.windows(3).map(quoted).collect::<Vec<_>>().join(" OR ")
}

/// Those that the text names; where it names none, the nearest guesses.
fn kept(mut hits: Vec<Hit<'_>>) -> Vec<Hit<'_>> {
    hits.sort_by(|a, b| {
        let rank = |hit: &Hit<'_>| (hit.likeness, hit.place.slug.is_none());
        rank(a).cmp(&rank(b)).then_with(|| a.place.name.cmp(&b.place.name))
    });
    match hits.iter().filter(|hit| hit.likeness <= Likeness::Part).count() {
        0 => hits.truncate(GUESSES),
        named => hits.truncate(named),
    }
    hits
}

impl Store {
    /// Every place that a text may mean, the likeliest first, those that joined before the others.
    pub fn find(&self, text: &str) -> Result<Vec<Finding>, StoreError> {
        let found = |hit: Hit<'_>| Ok(Finding { likeness: hit.likeness, found: self.found(hit.place)? });
        Ok(kept(self.hits(text)?).into_iter().map(found).collect::<Result<_>>()?)
    }

    /// The communities that a text may mean.
    pub fn named(&self, asked: String) -> Result<Named, StoreError> {
        let joined = self.hits(&asked)?.into_iter().filter(|hit| hit.place.slug.is_some()).collect();
        let slugs: Vec<String> =
            kept(joined).iter().filter_map(|hit| Some(format!("\"{}\"", hit.place.slug.as_ref()?))).collect();
        Ok(Named { asked, slugs: format!("[{}]", slugs.join(",")) })
    }

    fn hits(&self, text: &str) -> Result<Vec<Hit<'_>>> {
        let asked: String = plain(text).chars().take(LONGEST).collect();
        if asked.is_empty() {
            return Ok(Vec::new());
        }
        let sql = "SELECT rowid FROM temp.place_name WHERE place_name MATCH ?";
        let rows: Vec<usize> = self.all(sql, [any_trigram(&asked)], |row| row.at(0))?;
        let near = |row: usize| {
            let place = self.place_names.get(row)?;
            Likeness::of(&asked, &place.plain).map(|likeness| Hit { likeness, place })
        };
        Ok(rows.into_iter().filter_map(near).collect())
    }

    fn found(&self, place: &PlaceName) -> Result<Found> {
        let Some(slug) = &place.slug else {
            let sql = "SELECT * FROM municipality WHERE name = ?";
            return self.one(sql, [&place.name], municipality).map(Found::NotJoined);
        };
        let sql = format!("{LISTED} WHERE slug = ?");
        let joined = self.one(&sql, [slug.as_str()], listed)?;
        Ok(Found::Listed(Box::new(joined)))
    }
}
