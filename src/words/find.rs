//! Answers to a reader who searches for a place.

use crate::domain::{Code, Likeness, Municipality};

use super::language::Language;
use super::number::{counted, whole};

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

/// The search found several places.
pub fn several(language: Language, query: &str, places: usize, likeness: Likeness) -> String {
    let message = match likeness {
        Likeness::Near(_) => language.message("find-near"),
        Likeness::Same | Likeness::Part => language.message("find-part"),
    };
    counted(message.with("asked", query), places).to_string()
}

pub fn taken_as(language: Language, query: &str, name: &str) -> String {
    language.message("find-taken-as").with("asked", query).with("name", name).to_string()
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
