//! The slug of a new community.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::domain::FILES;
use crate::import::entry::CommunityEntry;

/// The name as a slug; with the state, the country or the identifier if another community has that slug.
pub fn of(entry: &CommunityEntry, is_taken: &dyn Fn(&str) -> bool) -> String {
    let id = hyphenated(&format!("{} {}", entry.id.key(), entry.id));
    let name = hyphenated(&entry.name);
    let name = if name.is_empty() { id.clone() } else { name };
    let state = entry.state.as_deref().map(hyphenated).unwrap_or_default();
    let country = hyphenated(&entry.country);
    let tries = [
        name.clone(),
        format!("{name}-{state}").trim_end_matches('-').to_owned(),
        format!("{name}-{country}"),
        format!("{name}-{id}"),
    ];
    let free = |slug: &String| !is_taken(slug) && !FILES.contains(&slug.as_str());
    tries.into_iter().map(|slug| shortened(&slug)).find(free).unwrap_or_else(|| shortened(&id))
}

/// Lowercase letters without accents, digits, and single hyphens.
fn hyphenated(text: &str) -> String {
    let letters: String = text.to_lowercase().nfd().filter(|c| !is_combining_mark(*c)).collect();
    let words = letters.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-")
}

fn shortened(slug: &str) -> String {
    slug.chars().take(64).collect::<String>().trim_end_matches('-').to_owned()
}
