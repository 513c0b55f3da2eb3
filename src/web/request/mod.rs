//! A request for a page, parsed once. All of it is untrusted until it has a type.

pub mod paging;
pub mod path;

use actix_web::dev::Url;
use actix_web::http::Uri;
use url::form_urlencoded;

use crate::domain::{Code, Year};
use crate::words::Language;

use crate::web::error::{Allowed, PageError};

/// The format of a response, which the ending of the address selects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Html,
    Json,
    Csv,
}

impl Format {
    fn ending(self) -> &'static str {
        match self {
            Format::Html => "",
            Format::Json => ".json",
            Format::Csv => ".csv",
        }
    }

    /// The format of a path, and the path without its ending.
    pub fn split(path: &str) -> (Format, &str) {
        if let Some(rest) = path.strip_suffix(".json") {
            return (Format::Json, rest);
        }
        path.strip_suffix(".csv").map_or((Format::Html, path), |rest| (Format::Csv, rest))
    }
}

/// The endings of addresses for programs. `/healthz` is one too.
const FOR_MACHINES: [&str; 9] =
    [".json", ".csv", ".atom", ".svg", ".png", ".sqlite", ".xml", ".txt", "/healthz"];

#[derive(Clone)]
pub struct PageRequest {
    pub language: Language,
    pub format: Format,
    /// Path and query, as a URI reference.
    pub address: String,
    /// The path of the page, without language and without `.json` or `.csv`.
    pub path: String,
    /// The values of the path's parameters.
    segments: Vec<(String, String)>,
    pairs: Vec<(String, String)>,
}

pub const LONGEST_TEXT: usize = 100;

impl PageRequest {
    /// `address`: path and query.
    pub fn new(address: &str) -> Self {
        let address = reference(address);
        let url = Url::new(address.parse::<Uri>().unwrap_or_default());
        let (language, whole) = path::split(url.path());
        let (format, path) = Format::split(whole);
        let pairs = form_urlencoded::parse(url.uri().query().unwrap_or_default().as_bytes());
        PageRequest {
            language,
            format,
            path: path.to_owned(),
            segments: Vec::new(),
            pairs: pairs.into_owned().collect(),
            address,
        }
    }

    pub fn with_segments(self, segments: Vec<(String, String)>) -> Self {
        PageRequest { segments, ..self }
    }

    /// The path without its language, with its ending.
    pub fn whole_path(&self) -> String {
        format!("{}{}", self.path, self.format.ending())
    }

    /// Whether the address is for programs, which get errors as JSON.
    pub fn for_machines(&self) -> bool {
        let path = self.address.split('?').next().unwrap_or_default();
        FOR_MACHINES.iter().any(|ending| path.ends_with(ending))
    }

    /// A parameter of the path, without the format's ending.
    pub fn segment(&self, name: &str) -> &str {
        let found = self.segments.iter().find(|(known, _)| known == name);
        found.map_or("", |(_, value)| Format::split(value).1)
    }

    /// The value of a query parameter. An empty value counts as absent, because forms send empty values.
    pub fn value(&self, name: &str) -> Option<&str> {
        let given = self.pairs.iter().find(|(known, _)| known == name)?.1.as_str();
        (!given.is_empty()).then_some(given)
    }

    /// Every value of a repeatable parameter, without duplicates.
    pub fn values(&self, name: &str) -> Vec<&str> {
        let mut given: Vec<&str> = Vec::new();
        for (_, value) in self.pairs.iter().filter(|(known, value)| known == name && !value.is_empty()) {
            if !given.contains(&value.as_str()) {
                given.push(value);
            }
        }
        given
    }

    pub fn code<T: Code>(&self, name: &'static str) -> Result<Option<T>, PageError> {
        let Some(given) = self.value(name) else { return Ok(None) };
        given
            .parse()
            .map(Some)
            .map_err(|_| PageError::bad_query(name, given, Allowed::Values(T::codes().join(", "))))
    }

    pub fn flag(&self, name: &'static str) -> Result<Option<bool>, PageError> {
        match self.value(name) {
            None => Ok(None),
            Some("yes") => Ok(Some(true)),
            Some("no") => Ok(Some(false)),
            Some(other) => Err(PageError::bad_query(name, other, Allowed::Values("yes, no".to_owned()))),
        }
    }

    pub fn year(&self, name: &'static str) -> Result<Option<Year>, PageError> {
        let Some(given) = self.value(name) else { return Ok(None) };
        let year = given.parse::<i64>().ok().and_then(|number| Year::try_from(number).ok());
        year.map(Some).ok_or_else(|| PageError::bad_query(name, given, Allowed::Rule("allowed-year")))
    }

    pub fn one_of(&self, name: &'static str, known: &[String]) -> Result<Option<String>, PageError> {
        let Some(given) = self.value(name) else { return Ok(None) };
        match known.iter().find(|known| known.eq_ignore_ascii_case(given)) {
            Some(known) => Ok(Some(known.clone())),
            None => Err(PageError::bad_query(name, given, Allowed::Values(known.join(", ")))),
        }
    }

    pub fn text(&self, name: &'static str) -> Result<Option<String>, PageError> {
        match self.value(name).map(str::trim).filter(|given| !given.is_empty()) {
            Some(given) if given.chars().count() > LONGEST_TEXT => {
                let start: String = given.chars().take(20).collect();
                Err(PageError::bad_query(name, &format!("{start}…"), Allowed::Rule("allowed-text")))
            }
            given => Ok(given.map(ToOwned::to_owned)),
        }
    }

    /// The query with one parameter changed, for links that preserve the others.
    pub fn with(&self, changes: &[(&str, &str)]) -> String {
        let kept = self
            .pairs
            .iter()
            .filter(|(name, value)| !value.is_empty() && !changes.iter().any(|(changed, _)| changed == name));
        let kept = kept.map(|(name, value)| (name.as_str(), value.as_str()));
        let pairs = kept.chain(changes.iter().copied()).filter(|(_, value)| !value.is_empty());
        address("", &pairs.collect::<Vec<_>>())
    }
}

/// Escapes all characters that a URI must not contain.
fn reference(address: &str) -> String {
    let allowed = |byte: &u8| byte.is_ascii_alphanumeric() || b"-._~:/?@!$&'()*+,;=%".contains(byte);
    address.bytes().map(|b| if allowed(&b) { char::from(b).to_string() } else { format!("%{b:02X}") }).collect()
}

/// A path with query parameters, as in a link.
pub fn address(path: &str, pairs: &[(&str, &str)]) -> String {
    let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}
