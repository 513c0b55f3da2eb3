//! The code of a country, from the names that data sets have for it.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::domain::plain;
use crate::import::reading::CellResult;
use crate::import::sheet::{SheetColumn, SheetRow};
use crate::words::country::countries;

/// Names that are neither those of ISO 3166 nor the English names of the site.
const OTHER_NAMES: [(&str, &str); 12] = [
    ("China, Hong Kong Special Administrative Region", "HK"),
    ("Czech Republic", "CZ"),
    ("Democratic Republic of the Congo", "CD"),
    ("Macedonia", "MK"),
    ("Palestine", "PS"),
    ("Republic of Korea", "KR"),
    ("Republic of Moldova", "MD"),
    ("State of Palestine", "PS"),
    ("Swaziland", "SZ"),
    ("Taiwan, Greater China", "TW"),
    ("Turkey", "TR"),
    ("United Republic of Tanzania", "TZ"),
];

static BY_CODE: LazyLock<HashMap<&str, &str>> = LazyLock::new(|| {
    let codes = countries()
        .iter()
        .flat_map(|country| [country.alpha2, country.alpha3].map(|code| (code, country.alpha2)));
    codes.collect()
});

/// By plain name, as `plain` returns it.
static BY_NAME: LazyLock<HashMap<String, &str>> = LazyLock::new(|| {
    let names = countries()
        .iter()
        .flat_map(|country| [country.iso_name, country.english()].map(|name| (name, country.alpha2)));
    names
        .filter(|(name, _)| !name.is_empty())
        .chain(OTHER_NAMES)
        .map(|(name, code)| (plain(name), code))
        .collect()
});

/// ISO 3166-1 alpha-2 of a name, or of a code with two or three letters.
pub fn code(text: &str) -> Option<&'static str> {
    let by_code = BY_CODE.get(text.to_uppercase().as_str());
    by_code.or_else(|| BY_NAME.get(&plain(text))).copied()
}

pub fn required(row: &SheetRow<'_>, column: SheetColumn) -> CellResult<String> {
    let code = row.text(column).and_then(|text| code(&text));
    let code =
        code.ok_or_else(|| row.reject(column, "expected a country by its name or its code of ISO 3166"))?;
    Ok(code.to_owned())
}
#[cfg(test)]
mod tests {
    use super::code;

    #[test]
    fn data_sets_name_countries_in_their_own_way() {
        for (name, expected) in [
            ("United States of America", "US"),
            ("USA", "US"),
            ("Taiwan, Greater China", "TW"),
            ("United Kingdom of Great Britain and Northern Ireland", "GB"),
            ("Bolivia (Plurinational State of)", "BO"),
            ("Democratic Republic of the Congo", "CD"),
            ("Congo", "CG"),
            ("Republic of Korea", "KR"),
            ("State of Palestine", "PS"),
            ("China, Hong Kong Special Administrative Region", "HK"),
            ("Côte d'Ivoire", "CI"),
            ("Turkey", "TR"),
            ("United Republic of Tanzania", "TZ"),
            ("Viet Nam", "VN"),
            ("NLD", "NL"),
            ("de", "DE"),
        ] {
            assert_eq!(code(name), Some(expected), "{name}");
        }
        assert_eq!(code("Atlantis"), None);
    }
}
