//! Finds a place by a text with misspellings. The index of letters proposes names, and the domain says how
//! similar each one is.

use rusqlite::Result;

use crate::domain::{Likeness, Municipality, Slug, Via, plain};
use crate::store::file::place_names::{self, PlaceName};
use crate::store::filter::NameFilter;
use crate::store::sql::Row;
use crate::store::tables::municipality;
use crate::store::tables::summary::{self, Summary};
use crate::store::{Store, StoreError};

/// A place, and the similarity of its name to the text.
#[derive(Clone, Debug, PartialEq)]
pub struct PlaceMatch {
    pub likeness: Likeness,
    pub via: Option<Via>,
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

impl Hit<'_> {
    fn via(&self) -> Option<Via> {
        let kind = self.place.locality?;
        Some(Via::Locality { name: self.place.name.clone(), kind })
    }
}

/// The places that the text names, or else the nearest guesses. A part of a village's name counts only if it is
/// part of no city's or town's name.
fn best(mut hits: Vec<Hit<'_>>) -> Vec<Hit<'_>> {
    let is_town = |hit: &Hit<'_>| hit.place.locality.is_none() && hit.likeness <= Likeness::Part;
    if hits.iter().any(is_town) {
        hits.retain(|hit| hit.place.locality.is_none() || hit.likeness == Likeness::Same);
    }
    hits.sort_by(|a, b| {
        let rank = |hit: &Hit<'_>| (hit.likeness, !hit.place.is_own(), hit.place.slug.is_none());
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
        if let Some(zip) = zip_of(text) {
            return Ok(self.find_zip(zip)?);
        }
        let found = |hit: Hit<'_>| {
            let (likeness, via) = (hit.likeness, hit.via());
            Ok(PlaceMatch {
                likeness,
                via,
                place: self.matched(hit.place.slug.as_ref(), hit.place.town.as_ref())?,
            })
        };
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
        let names = self.place_names()?;
        let near = |row: usize| {
            let place = names.get(row)?;
            Likeness::of(&text, &place.plain).map(|likeness| Hit { likeness, place })
        };
        let rows = place_names::sharing_letters(&self.connection, &text)?;
        Ok(rows.into_iter().filter_map(near).collect())
    }

    /// The community, or else the city or town.
    fn matched(&self, community: Option<&Slug>, town: Option<&Slug>) -> Result<MatchedPlace> {
        let Some(slug) = community else {
            let sql = "SELECT * FROM municipality WHERE slug = ?";
            return self.one(sql, [town], municipality::read).map(MatchedPlace::NotJoined);
        };
        let listed = self.one(&format!("{} WHERE slug = ?", summary::SELECT), [slug], summary::read)?;
        Ok(MatchedPlace::Community(Box::new(listed)))
    }

    /// Where a ZIP code lies, the largest share first; or those that differ by one digit.
    fn find_zip(&self, zip: &str) -> Result<Vec<PlaceMatch>> {
        let same = self.zips("= ?1", zip, Likeness::Same)?;
        if !same.is_empty() {
            return Ok(same);
        }
        let mut near = self.zips("LIKE substr(?1, 1, 3) || '%'", zip, Likeness::Near(1))?;
        near.retain(|place| {
            matches!(&place.via, Some(Via::Zip { zip: other, .. }) if strsim::hamming(zip, other) == Ok(1))
        });
        near.truncate(GUESSES);
        Ok(near)
    }

    fn zips(&self, condition: &str, zip: &str, likeness: Likeness) -> Result<Vec<PlaceMatch>> {
        let sql = format!(
            "SELECT zip, share, municipality.slug AS town, community.slug AS slug FROM zip_code
             JOIN municipality ON municipality.slug = zip_code.town
             LEFT JOIN identifiers USING (census_geoid)
             LEFT JOIN community ON community.slug = identifiers.community
             WHERE zip {condition} ORDER BY zip, share DESC, municipality.name"
        );
        let rows = self.all(&sql, [zip], |row: &Row<'_>| {
            let via = Via::Zip { zip: row.get("zip")?, share: row.get("share")? };
            Ok((via, row.get("slug")?, row.get("town")?))
        })?;
        let place = |(via, slug, town): (Via, Option<Slug>, Option<Slug>)| {
            Ok(PlaceMatch { likeness, via: Some(via), place: self.matched(slug.as_ref(), town.as_ref())? })
        };
        rows.into_iter().map(place).collect()
    }
}

/// The five digits of a ZIP code, which may be followed by a hyphen and four more. `None` for any other text.
fn zip_of(text: &str) -> Option<&str> {
    let (zip, rest) = text.trim().split_at_checked(5)?;
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let is_plus_four = |rest: &str| rest.len() == 5 && rest.starts_with('-') && is_number(&rest[1..]);
    (is_number(zip) && (rest.is_empty() || is_plus_four(rest))).then_some(zip)
}
