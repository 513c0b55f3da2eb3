//! A request for a page, parsed once. All of it is untrusted until it has a type.

pub mod paging;
pub mod path;

use actix_web::dev::Url;
use actix_web::http::Uri;
use url::form_urlencoded;

use crate::domain::{Code, EditionName, Year};
use crate::web::directory::parameter::LONGEST_TEXT;
use crate::web::directory::{Directory, Listing};
use crate::web::error::{Allowed, PageError};
use crate::web::representation::Representation;
use crate::words::Language;

/// The parts of an address, before it is routed.
pub struct Address {
    /// The whole address after the host, as a URI reference.
    uri: String,
    pub language: Language,
    /// The path without its language, with its ending.
    pub path: String,
    pairs: Vec<(String, String)>,
}

impl Address {
    /// `address`: path and query.
    pub fn new(address: &str) -> Self {
        let uri = reference(address);
        let url = Url::new(uri.parse::<Uri>().unwrap_or_default());
        let (language, path) = path::split(url.path());
        let pairs = form_urlencoded::parse(url.uri().query().unwrap_or_default().as_bytes());
        Address { language, path: path.to_owned(), pairs: pairs.into_owned().collect(), uri }
    }
}

/// The named parts of a path, with their values.
pub type Segments = Vec<(String, String)>;

pub struct PageRequest {
    pub language: Language,
    pub representation: Representation,
    /// The whole address after the host, as a URI reference.
    pub uri: String,
    /// The path without its language, with its ending.
    pub path: String,
    /// The listing of the page; `None` if the address has no page.
    pub listing: Option<&'static Listing>,
    pub directory: Directory,
    segments: Segments,
    pairs: Vec<(String, String)>,
}

/// What the router finds out about an address.
pub struct Route {
    pub representation: Representation,
    pub listing: Option<&'static Listing>,
    pub segments: Segments,
    pub directory: Directory,
}

impl PageRequest {
    pub fn new(address: Address, route: Route) -> Self {
        let Address { uri, language, path, pairs } = address;
        let Route { representation, listing, segments, directory } = route;
        PageRequest { language, representation, uri, path, listing, directory, segments, pairs }
    }

    /// Whether a program sent the request; it gets its errors as JSON.
    pub fn for_machines(&self) -> bool {
        self.representation != Representation::Html
    }

    /// A named part of the path.
    pub fn segment(&self, name: &str) -> &str {
        self.segments.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    /// The edition that a citation names. `render` has checked that it was published.
    pub fn edition(&self) -> Option<EditionName> {
        self.value("edition")?.parse().ok()
    }

    /// A parameter's value. An empty value counts as absent, because forms send it for an open choice.
    pub fn value(&self, name: &str) -> Option<&str> {
        let given = self.pairs.iter().find(|(known, _)| known == name)?.1.as_str();
        (!given.is_empty()).then_some(given)
    }

    /// The values of a parameter that may be repeated, without duplicates.
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

    /// The query with some parameters changed, for links that keep the others.
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

/// Escapes each byte that a URI may not contain.
fn reference(address: &str) -> String {
    let allowed = |byte: &u8| byte.is_ascii_alphanumeric() || b"-._~:/?@!$&'()*+,;=%".contains(byte);
    address.bytes().map(|b| if allowed(&b) { char::from(b).to_string() } else { format!("%{b:02X}") }).collect()
}

/// A path with a query, for a link.
pub fn address(path: &str, pairs: &[(&str, &str)]) -> String {
    let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}
