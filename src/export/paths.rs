//! The file of an address: `/communities/boston` is `communities/boston.html`, `/es/` is `es/index.html`, and
//! an address with an ending has the same name. A host tries `$uri`, `$uri.html` and `$uri/index.html`.

use strum::VariantArray;

use crate::web::request::path;
use crate::web::routes::directory;
use crate::words::Language;

/// The address of the file for a path with a query; `None` if there is no such file.
pub fn of_query(path: &str, query: &str) -> Option<String> {
    let (_, bare) = path::split(path);
    let safe = |c: char| if c.is_ascii_alphanumeric() || c == '-' { c } else { '_' };
    let pairs: Vec<String> =
        query.split('&').map(|pair| pair.replacen('=', "-", 1).chars().map(safe).collect()).collect();
    directory().copies_queries(bare).then(|| format!("{path}/q/{}", pairs.join(".")))
}

/// The addresses of a place, English first. A file without text for readers has one address.
pub fn in_each_language(place: &str) -> Vec<String> {
    let is_worded = path::is_worded(place) || is_of_query(place);
    let languages = Language::VARIANTS.iter().filter(|language| is_worded || **language == Language::En);
    languages.map(|language| path::in_language(*language, place)).collect()
}

/// The name of such a page may contain dots that begin no file ending.
fn is_of_query(address: &str) -> bool {
    address.contains("/q/")
}

/// The path relative to the folder, without a leading slash.
pub fn file(address: &str) -> String {
    let path = address.trim_start_matches('/');
    let name = path.rsplit('/').next().unwrap_or(path);
    match () {
        () if path.is_empty() || path.ends_with('/') => format!("{path}index.html"),
        () if name.contains('.') && !is_of_query(address) => path.to_owned(),
        () => format!("{path}.html"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_address_has_its_file() {
        assert_eq!(file("/"), "index.html");
        assert_eq!(file("/es/"), "es/index.html");
        assert_eq!(file("/es/communities/boston"), "es/communities/boston.html");
        assert_eq!(file("/communities/boston.json"), "communities/boston.json");
        let copy = of_query("/es/communities", "sort=latest&direction=up");
        assert_eq!(copy.as_deref(), Some("/es/communities/q/sort-latest.direction-up"));
        assert_eq!(file(&copy.unwrap()), "es/communities/q/sort-latest.direction-up.html");
        assert_eq!(of_query("/find", "q=x"), None);
    }

    #[test]
    fn what_is_worded_is_in_each_language() {
        assert_eq!(in_each_language("/"), ["/", "/es/", "/pt/", "/ht/"]);
        assert_eq!(in_each_language("/communities.csv"), ["/communities.csv"]);
        let copy = "/actions/q/sort-date.page-2";
        assert_eq!(in_each_language(copy)[1], format!("/es{copy}"));
    }
}
