//! The name of a new community in addresses.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::super::entry::Entry;

/// Of its name; with the country, then the identifier, where another has it already.
pub fn of(entry: &Entry, taken: &dyn Fn(&str) -> bool) -> String {
    let id = hyphened(&format!("{} {}", entry.id.key(), entry.id));
    let name = hyphened(&entry.name);
    let name = if name.is_empty() { id.clone() } else { name };
    let state = entry.state.as_deref().map(hyphened).unwrap_or_default();
    let country = hyphened(&entry.country);
    let tries = [
        name.clone(),
        format!("{name}-{state}").trim_end_matches('-').to_owned(),
        format!("{name}-{country}"),
        format!("{name}-{id}"),
    ];
    // The words of the site itself, and of its files.
    let free = |slug: &String| !taken(slug) && slug != crate::domain::CAMPAIGN;
    tries.into_iter().map(|slug| shortened(&slug)).find(free).unwrap_or_else(|| shortened(&id))
}

/// Small letters without accents, digits, and single hyphens.
fn hyphened(text: &str) -> String {
    let letters: String = text.to_lowercase().nfd().filter(|c| !is_combining_mark(*c)).collect();
    let words = letters.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-")
}

fn shortened(slug: &str) -> String {
    slug.chars().take(64).collect::<String>().trim_end_matches('-').to_owned()
}
