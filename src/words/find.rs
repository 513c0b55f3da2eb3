//! Answers to a reader who searches for a place.

use crate::domain::{Code, LocalityKind, Municipality, Via};

use super::language::Language;
use super::number::{counted, percent_of, whole};

/// The search found one place, and it joined.
pub fn joined(language: Language, name: &str, campaign: &str) -> String {
    language.message("find-joined").with("name", name).with("campaign", campaign).to_string()
}

pub fn not_joined(language: Language, name: &str, campaign: &str) -> String {
    language.message("find-not-joined").with("name", name).with("campaign", campaign).to_string()
}

/// The search found a community of which no document says that it joined.
pub fn not_known(language: Language, name: &str, campaign: &str) -> String {
    language.message("find-not-known").with("name", name).with("campaign", campaign).to_string()
}

pub fn nothing_like(language: Language, query: &str, region: &str) -> String {
    language.message("find-nothing-like").with("region", region).with("asked", query).to_string()
}

/// The text is a part of several names.
pub fn several(language: Language, query: &str, places: usize) -> String {
    counted(language.message("find-part").with("asked", query), places).to_string()
}

/// A ZIP code in several cities and towns.
pub fn several_of_zip(language: Language, zip: &str, places: usize) -> String {
    counted(language.message("find-zip-several").with("asked", zip), places).to_string()
}

/// What led from the text to the city or town.
pub fn led_to(language: Language, via: &Via, name: &str) -> String {
    match via {
        Via::Locality { name: asked, kind: LocalityKind::Spelling } => {
            language.message("find-taken-as").with("asked", asked).with("name", name).to_string()
        }
        Via::Locality { name: place, .. } => {
            language.message("find-part-of").with("place", place).with("name", name).to_string()
        }
        Via::Zip { zip, .. } => language.message("find-zip-in").with("zip", zip).with("name", name).to_string(),
    }
}

/// The same beside a name in a list.
pub fn beside(language: Language, via: &Via, name: &str) -> String {
    match via {
        Via::Locality { .. } => language.message("find-a-part-of").with("name", name).to_string(),
        Via::Zip { zip, share: Some(share) } => {
            let share = percent_of(language, *share);
            language.message("find-zip-share").with("zip", zip).with("share", share).to_string()
        }
        Via::Zip { zip, share: None } => language.message("find-zip").with("zip", zip).to_string(),
    }
}

/// `Acton is a town in Middlesex County. 24,021 people lived there at the census of 2020.`
pub fn about(language: Language, place: &Municipality) -> String {
    language
        .message("find-about")
        .with("name", &place.name)
        .with("kind", place.kind.code())
        .with("county", &place.county)
        .with("residents", whole(language, place.population_2020 as f64))
        .to_string()
}
