//! A country's code from the names that data sets give it.

use rust_iso3166::{ALL, from_alpha2, from_alpha3};

use crate::domain::plain;

/// Names that are not those of ISO 3166.
const ALSO: [(&str, &str); 27] = [
    ("bolivia", "BO"),
    ("china hong kong special administrative region", "HK"),
    ("cote d ivoire", "CI"),
    ("czech republic", "CZ"),
    ("democratic republic of congo", "CD"),
    ("iran", "IR"),
    ("macedonia", "MK"),
    ("moldova", "MD"),
    ("netherlands", "NL"),
    ("north macedonia", "MK"),
    ("palestine", "PS"),
    ("republic korea", "KR"),
    ("republic moldova", "MD"),
    ("tanzania", "TZ"),
    ("republic of korea", "KR"),
    ("russia", "RU"),
    ("south korea", "KR"),
    ("state palestine", "PS"),
    ("swaziland", "SZ"),
    ("taiwan greater china", "TW"),
    ("taiwan", "TW"),
    ("turkey", "TR"),
    ("united kingdom", "GB"),
    ("united republic tanzania", "TZ"),
    ("united states america", "US"),
    ("united states", "US"),
    ("venezuela", "VE"),
];

/// ISO 3166-1 alpha-2 of a name, or of a code of two or three letters.
pub fn code(text: &str) -> Option<String> {
    let upper = text.to_uppercase();
    let by_code = from_alpha2(&upper).or_else(|| from_alpha3(&upper)).map(|country| country.alpha2.to_owned());
    by_code.or_else(|| by_name(&plain(text)))
}

fn by_name(name: &str) -> Option<String> {
    let also = ALSO.iter().find(|(known, _)| plain(known) == name).map(|(_, code)| (*code).to_owned());
    let full =
        || ALL.iter().find(|country| plain(country.name) == name).map(|country| country.alpha2.to_owned());
    also.or_else(full)
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
            assert_eq!(code(name).as_deref(), Some(expected), "{name}");
        }
        assert_eq!(code("Atlantis"), None);
    }
}
