//! The forms in which the site answers, one line each. Routes, headers, compression and the export read
//! this table, so that none keeps a list of endings or media types of its own.

use strum::VariantArray;

#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum Representation {
    Html,
    Svg,
    Png,
    Json,
    GeoJson,
    Csv,
    Atom,
    Ics,
    Sqlite,
    Xml,
    Text,
    WebManifest,
    Css,
    /// An error as JSON (RFC 9457). No address ends with it.
    Problem,
}

/// One line of the table.
struct Traits {
    /// The end of an address; empty for HTML and for problems.
    ending: &'static str,
    content_type: &'static str,
    /// Whether it contains text for readers, which exists in each language.
    is_worded: bool,
    is_compressible: bool,
}

impl Representation {
    const fn traits(self) -> Traits {
        let (ending, content_type, is_worded, is_compressible) = match self {
            Self::Html => ("", "text/html; charset=utf-8", true, true),
            Self::Svg => (".svg", "image/svg+xml", true, true),
            Self::Png => (".png", "image/png", true, false),
            Self::Json => (".json", "application/json", false, true),
            Self::GeoJson => (".geojson", "application/geo+json", false, true),
            Self::Csv => (".csv", "text/csv; charset=utf-8", false, true),
            Self::Atom => (".atom", "application/atom+xml; charset=utf-8", true, true),
            Self::Ics => (".ics", "text/calendar; charset=utf-8", true, true),
            Self::Sqlite => (".sqlite", "application/vnd.sqlite3", false, false),
            Self::Xml => (".xml", "application/xml; charset=utf-8", false, true),
            Self::Text => (".txt", "text/plain; charset=utf-8", false, true),
            Self::WebManifest => (".webmanifest", "application/manifest+json", false, true),
            Self::Css => (".css", "text/css; charset=utf-8", false, true),
            Self::Problem => ("", "application/problem+json", false, true),
        };
        Traits { ending, content_type, is_worded, is_compressible }
    }

    /// The representation that a path requests by its ending, and the path without the ending. A path
    /// without a known ending requests HTML.
    pub fn split(path: &str) -> (Self, &str) {
        let with_ending = Self::VARIANTS.iter().filter(|one| !one.ending().is_empty());
        let mut found = with_ending.filter_map(|one| Some((*one, path.strip_suffix(one.ending())?)));
        found.next().unwrap_or((Self::Html, path))
    }

    /// The representation of a path; `None` if its last part has an ending that the site does not use.
    pub fn of(path: &str) -> Option<Self> {
        let file = path.rsplit('/').next().unwrap_or(path);
        match Self::split(file) {
            (Self::Html, rest) if rest.contains('.') => None,
            (found, _) => Some(found),
        }
    }

    pub fn ending(self) -> &'static str {
        self.traits().ending
    }

    /// The value of the `Content-Type` header.
    pub fn content_type(self) -> &'static str {
        self.traits().content_type
    }

    /// The content type without its character set.
    pub fn media_type(self) -> &'static str {
        let content_type = self.content_type();
        content_type.split_once(';').map_or(content_type, |(media_type, _)| media_type)
    }

    pub fn is_worded(self) -> bool {
        self.traits().is_worded
    }

    /// Whether compression saves bytes: true for text, false for pictures and the database.
    pub fn is_compressible(self) -> bool {
        self.traits().is_compressible
    }
}

#[cfg(test)]
mod tests {
    use super::Representation::{self, Csv, Html, Json, Svg};

    #[test]
    fn a_path_requests_a_representation_by_its_ending() {
        for (path, split) in [
            ("/", (Html, "/")),
            ("/communities/boston.json", (Json, "/communities/boston")),
            ("/changes.csv", (Csv, "/changes")),
            ("/state/sectors.svg", (Svg, "/state/sectors")),
            ("/communities/a.b", (Html, "/communities/a.b")),
        ] {
            assert_eq!(Representation::split(path), split);
        }
        assert_eq!(Representation::of("/a.b/c"), Some(Html));
        assert_eq!(Representation::of("/communities/a.b"), None);
    }
}
