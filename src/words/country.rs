//! Names of countries, from `locales/countries.tsv`.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::domain::{Code, Language};

static NAMES: LazyLock<HashMap<&'static str, Vec<&'static str>>> = LazyLock::new(|| {
    let lines = include_str!("../../locales/countries.tsv").lines().filter(|line| !line.starts_with('#'));
    lines
        .filter_map(|line| line.split_once('\t'))
        .map(|(code, names)| (code, names.split('\t').collect()))
        .collect()
});

/// A name, and its language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CountryName {
    pub name: &'static str,
    pub language: Language,
}

impl CountryName {
    /// For the `lang` of an element.
    pub fn lang(&self) -> &'static str {
        self.language.code()
    }
}

/// The name in the reader's language, or else in English. `None` for an unknown code.
pub fn country(language: Language, code: &str) -> Option<CountryName> {
    let names = NAMES.get(code)?;
    let column = match language {
        Language::En => 0,
        Language::Es => 1,
        Language::Pt => 2,
        Language::Ht => 3,
    };
    match names.get(column).filter(|name| !name.is_empty()) {
        Some(name) => Some(CountryName { name, language }),
        None => names.first().map(|name| CountryName { name, language: Language::En }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_has_a_name_in_every_language() {
        let name = |language, code| country(language, code).map(|found| found.name);
        assert_eq!(name(Language::Es, "US"), Some("Estados Unidos"));
        assert_eq!(name(Language::Ht, "HT"), Some("Ayiti"));
        assert_eq!(country(Language::Ht, "AD"), Some(CountryName { name: "Andorra", language: Language::En }));
        assert_eq!(country(Language::En, "ZZ"), None);
        assert!(NAMES.len() > 240 && NAMES.values().all(|names| names.len() == 4), "{}", NAMES.len());
    }
}
