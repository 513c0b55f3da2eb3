//! The address of a page in each language.
//!
//! English addresses contain no language. Twins and files have one address for all languages.

use strum::VariantArray;

use crate::domain::Code;
use crate::web::representation::Representation;
use crate::words::Language;

/// The language of a path, and the path without it.
pub fn split(path: &str) -> (Language, &str) {
    let translated = Language::VARIANTS.iter().filter(|language| **language != Language::En);
    for language in translated {
        match path.strip_prefix('/').and_then(|path| path.strip_prefix(language.code())) {
            Some("") => return (*language, "/"),
            Some(rest) if rest.starts_with('/') => return (*language, rest),
            _ => {}
        }
    }
    (Language::En, path)
}

/// The address in a language, if its content is text for readers.
pub fn localized(language: Language, path: &str) -> String {
    if is_worded(path) { in_language(language, path) } else { path.to_owned() }
}

/// The address in a language, for content known to be text for readers.
pub fn in_language(language: Language, path: &str) -> String {
    match language {
        Language::En => path.to_owned(),
        other => format!("/{}{path}", other.code()),
    }
}

/// Whether the content at a path is text for readers: a page, or a picture with words.
pub fn is_worded(path: &str) -> bool {
    let path = path.split(['?', '#']).next().unwrap_or(path);
    let has_no_translation = path.starts_with("/static/") || path == "/healthz";
    !has_no_translation && Representation::of(path).is_some_and(Representation::is_worded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_names_its_language_in_its_first_part() {
        assert_eq!(split("/es/communities"), (Language::Es, "/communities"));
        assert_eq!(split("/pt"), (Language::Pt, "/"));
        assert_eq!(split("/ht/"), (Language::Ht, "/"));
        assert_eq!(split("/essex"), (Language::En, "/essex"));
        assert_eq!(split("/en/method"), (Language::En, "/en/method"));
        assert_eq!(localized(Language::Es, "/"), "/es/");
        assert_eq!(localized(Language::Es, "/data/target.csv"), "/data/target.csv");
    }

    #[test]
    fn pages_and_drawings_are_worded_and_files_are_not() {
        let worded = [
            "/",
            "/communities?q=a.b",
            "/communities/boston/sectors.svg",
            "/card.png",
            "/data/api#problem",
            "/glossary#gpc",
        ];
        assert!(worded.iter().all(|path| is_worded(path)));
        let files = [
            "/communities.csv",
            "/data/inventory.json",
            "/static/site.css?v=1",
            "/static/icon.svg",
            "/healthz",
        ];
        assert!(!files.iter().any(|path| is_worded(path)));
    }
}
