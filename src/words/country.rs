//! Names of countries, from `locales/countries.tsv`.

use std::sync::LazyLock;

use crate::domain::{Code, Language};

pub struct Country {
    /// ISO 3166-1.
    pub alpha2: &'static str,
    pub alpha3: &'static str,
    /// The short name in ISO 3166-1; empty if it is the English name.
    pub iso_name: &'static str,
    /// One for each column of a language; empty if unknown.
    names: Vec<&'static str>,
}

impl Country {
    fn parse(line: &'static str) -> Option<Self> {
        let mut cells = line.split('\t');
        let (alpha2, alpha3, iso_name) = (cells.next()?, cells.next()?, cells.next()?);
        Some(Country { alpha2, alpha3, iso_name, names: cells.collect() })
    }

    pub fn english(&self) -> &'static str {
        self.name_in(Language::En).unwrap_or(self.alpha2)
    }

    fn name_in(&self, language: Language) -> Option<&'static str> {
        let column = LANGUAGES.iter().position(|code| *code == language.code())?;
        self.names.get(column).copied().filter(|name| !name.is_empty())
    }
}

/// The lines of the file. The first one names the columns.
fn lines() -> impl Iterator<Item = &'static str> {
    include_str!("../../locales/countries.tsv").lines().filter(|line| !line.starts_with('#'))
}

/// The codes of the languages, in the order of their columns.
static LANGUAGES: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| lines().next().unwrap_or_default().split('\t').skip(3).collect());

static COUNTRIES: LazyLock<Vec<Country>> =
    LazyLock::new(|| lines().skip(1).filter_map(Country::parse).collect());

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
    let country = COUNTRIES.get(at)?;
    Some(match country.name_in(language) {
        Some(name) => CountryName { name, language },
        None => CountryName { name: country.english(), language: Language::En },
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
        assert!(COUNTRIES.iter().all(|country| country.names.len() == LANGUAGES.len()));
    }
}
