//! Finds a place by a text with misspellings. The index of letters proposes names, and the domain says how
//! similar each one is.

use rusqlite::Result;

use crate::domain::{Likeness, Municipality, plain};
use crate::store::file::place_names::{self, PlaceName};
use crate::store::filter::NameFilter;
use crate::store::tables::municipality;
use crate::store::tables::summary::{self, Summary};
use crate::store::{Store, StoreError};

/// A place, and the similarity of its name to the text.
#[derive(Clone, Debug, PartialEq)]
pub struct PlaceMatch {
    pub likeness: Likeness,
    pub place: MatchedPlace,
}

#[derive(Clone, Debug, PartialEq)]
pub enum MatchedPlace {
    /// A community of the record, which may not be known to have joined.
    Community(Box<Summary>),
    NotJoined(Municipality),
}

/// The most guesses that a reader looks through.
const GUESSES: usize = 6;

/// In letters: far more than any name has.
const LONGEST: usize = 60;

struct Hit<'a> {
    likeness: Likeness,
    place: &'a PlaceName,
}

/// The places that the text names, or else the nearest guesses.
fn best(mut hits: Vec<Hit<'_>>) -> Vec<Hit<'_>> {
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
    /// Every place that a text may mean, the most similar first. Communities that joined come before others.
    pub fn find(&self, text: &str) -> Result<Vec<PlaceMatch>, StoreError> {
        let found = |hit: Hit<'_>| Ok(PlaceMatch { likeness: hit.likeness, place: self.matched(hit.place)? });
        Ok(best(self.hits(text)?).into_iter().map(found).collect::<Result<_>>()?)
    }

    /// The communities that a text may mean.
    pub fn named(&self, asked: String) -> Result<NameFilter, StoreError> {
        let joined = self.hits(&asked)?.into_iter().filter(|hit| hit.place.slug.is_some()).collect();
        let slugs: Vec<String> =
            best(joined).iter().filter_map(|hit| Some(format!("\"{}\"", hit.place.slug.as_ref()?))).collect();
        Ok(NameFilter { asked, slugs: format!("[{}]", slugs.join(",")) })
    }

    fn hits(&self, text: &str) -> Result<Vec<Hit<'_>>> {
        let text: String = plain(text).chars().take(LONGEST).collect();
        if text.is_empty() {
            return Ok(Vec::new());
        }
        let near = |row: usize| {
            let place = self.place_names.get(row)?;
            Likeness::of(&text, &place.plain).map(|likeness| Hit { likeness, place })
        };
        let rows = place_names::sharing_letters(&self.connection, &text)?;
        Ok(rows.into_iter().filter_map(near).collect())
    }

    fn matched(&self, place: &PlaceName) -> Result<MatchedPlace> {
        let Some(slug) = &place.slug else {
            let sql = "SELECT * FROM municipality WHERE name = ?";
            return self.one(sql, [&place.name], municipality::read).map(MatchedPlace::NotJoined);
        };
        let joined = self.one(&format!("{} WHERE slug = ?", summary::SELECT), [slug], summary::read)?;
        Ok(MatchedPlace::Community(Box::new(joined)))
    }
}
