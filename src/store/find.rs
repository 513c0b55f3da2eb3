//! Finding a place by what somebody wrote, slips and all: FTS5 names those that share three letters
//! in a row, and the domain says how like each is.
//!
//! The index is made in memory when an edition is opened. It is no part of the edition: whoever takes
//! the file gets tables that any SQLite reads.

use std::collections::BTreeSet;

use rusqlite::{Connection, Result, params};

use super::listed::{LISTED, Listed, listed};
use super::municipalities::municipality;
use super::row::Row;
use super::{Store, StoreError, row};
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

/// One name of the index; a community of the record has a slug.
struct Hit {
    likeness: Likeness,
    name: String,
    slug: Option<Slug>,
}

/// A community of the campaign's state stands in for the city or town of its name; one elsewhere does
/// not, for there are two Cambridges and two Medfords.
pub fn index(db: &Connection) -> Result<()> {
    db.execute_batch(
        "CREATE VIRTUAL TABLE temp.place_name USING fts5(letters, name UNINDEXED, slug UNINDEXED, tokenize = 'trigram')",
    )?;
    // In one transaction: FTS5 merges its index at the end of each.
    let all = db.unchecked_transaction()?;
    let mut insert = db.prepare("INSERT INTO temp.place_name VALUES (?, ?, ?)")?;
    let mut known = BTreeSet::new();
    let mut add = |(name, slug, here): (String, Option<String>, bool)| {
        let letters = plain(&name);
        let fresh = here && known.insert(letters.clone());
        if slug.is_some() || fresh {
            insert.execute(params![spaced(&letters), name, slug]).map(drop)
        } else {
            Ok(())
        }
    };
    let read = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?));
    let communities =
        "SELECT name, slug, state IS (SELECT state FROM campaign) FROM community WHERE kind <> 'state'";
    for sql in [communities, "SELECT name, NULL, 1 FROM municipality"] {
        for place in db.prepare(sql)?.query_map([], read)? {
            add(place?)?;
        }
    }
    all.commit()
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
fn kept(mut hits: Vec<Hit>) -> Vec<Hit> {
    hits.sort_by(|a, b| (a.likeness, a.slug.is_none(), &a.name).cmp(&(b.likeness, b.slug.is_none(), &b.name)));
    match hits.iter().filter(|hit| hit.likeness <= Likeness::Part).count() {
        0 => hits.truncate(GUESSES),
        named => hits.truncate(named),
    }
    hits
}

impl Store {
    /// Every place that a text may mean, the likeliest first, those that joined before the others.
    pub fn find(&self, text: &str) -> Result<Vec<Finding>, StoreError> {
        let found = |hit: Hit| Ok(Finding { likeness: hit.likeness, found: self.found(&hit)? });
        Ok(kept(self.hits(text)?).into_iter().map(found).collect::<Result<_>>()?)
    }

    /// The slugs of the communities that a text may mean, as a JSON list.
    pub(super) fn joined_like(&self, text: &str) -> Result<String> {
        let joined = self.hits(text)?.into_iter().filter(|hit| hit.slug.is_some()).collect();
        let slugs: Vec<String> =
            kept(joined).into_iter().filter_map(|hit| hit.slug).map(|slug| format!("\"{slug}\"")).collect();
        Ok(format!("[{}]", slugs.join(",")))
    }

    fn hits(&self, text: &str) -> Result<Vec<Hit>> {
        let asked: String = plain(text).chars().take(LONGEST).collect();
        if asked.is_empty() {
            return Ok(Vec::new());
        }
        let read = |row: &Row<'_>| {
            let name: String = row.get("name")?;
            let likeness = Likeness::of(&asked, &plain(&name));
            Ok(likeness.map(|likeness| (likeness, name)).zip(Some(row::maybe_text(row, "slug")?)))
        };
        let sql = "SELECT name, slug FROM temp.place_name WHERE place_name MATCH ?";
        let hits = self.all(sql, [any_trigram(&asked)], read)?.into_iter().flatten();
        Ok(hits.map(|((likeness, name), slug)| Hit { likeness, name, slug }).collect())
    }

    fn found(&self, hit: &Hit) -> Result<Found> {
        let Some(slug) = &hit.slug else {
            let sql = "SELECT * FROM municipality WHERE name = ?";
            return self.one(sql, [&hit.name], municipality).map(Found::NotJoined);
        };
        let sql = format!("{LISTED} WHERE slug = ?");
        let joined = self.one(&sql, [slug.as_str()], listed)?;
        Ok(Found::Listed(Box::new(joined)))
    }
}
