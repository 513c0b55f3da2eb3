//! Names of countries, from `locales/countries.tsv`.

use std::sync::LazyLock;

use crate::domain::{Code, Language};

pub struct Country {
    /// ISO 3166-1.
    pub alpha2: &'static str,
    pub alpha3: &'static str,
    /// The short name in ISO 3166-1; empty if it is the English name.
    pub iso_name: &'static str,
    /// English, Spanish, Portuguese, Haitian Creole; empty if unknown.
    pub names: [&'static str; 4],
}

impl Country {
    fn parse(line: &'static str) -> Option<Self> {
        let cells: Vec<&str> = line.split('\t').collect();
        let [alpha2, alpha3, iso_name, names @ ..] = cells.as_slice() else { return None };
        Some(Country { alpha2, alpha3, iso_name, names: names.try_into().ok()? })
    }
}

static COUNTRIES: LazyLock<Vec<Country>> = LazyLock::new(|| {
    let lines = include_str!("../../locales/countries.tsv").lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(Country::parse).collect()
});

/// Every country, sorted by its two-letter code.
pub fn countries() -> &'static [Country] {
    &COUNTRIES
}

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
    let at = COUNTRIES.binary_search_by_key(&code, |country| country.alpha2).ok()?;
    let [english, spanish, portuguese, creole] = COUNTRIES.get(at)?.names;
    let name = match language {
        Language::En => english,
        Language::Es => spanish,
        Language::Pt => portuguese,
        Language::Ht => creole,
    };
    Some(match name {
        "" => CountryName { name: english, language: Language::En },
        name => CountryName { name, language },
    })
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
        assert!(COUNTRIES.len() > 240 && COUNTRIES.is_sorted_by_key(|country| country.alpha2));
        let lines = include_str!("../../locales/countries.tsv").lines().filter(|line| !line.starts_with('#'));
        assert_eq!(lines.count(), COUNTRIES.len(), "every line is read");
    }
}
