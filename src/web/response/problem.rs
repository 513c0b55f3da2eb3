//! Errors for programs (RFC 9457): their kinds, and one error as JSON. `pages::error` words the details.

use schemars::JsonSchema;
use serde::Serialize;

use crate::web::response::link::Link;

/// A kind of error, explained on `/data/api`. Programs compare the address with its key, so the key stays.
#[derive(Debug, PartialEq, Eq)]
pub struct Kind {
    pub key: &'static str,
    pub status: u16,
    pub meaning: &'static str,
}

pub const NOT_FOUND: Kind = Kind {
    key: "not-found",
    status: 404,
    meaning: "This address does not exist: a name is misspelt, or a chart cannot be drawn. “ways_on” suggests \
              other addresses.",
};
pub const BAD_QUERY: Kind = Kind {
    key: "bad-query",
    status: 400,
    meaning: "A parameter has an invalid value. “parameter” names it, and “allowed” describes valid values.",
};
pub const METHOD_NOT_ALLOWED: Kind =
    Kind { key: "method-not-allowed", status: 405, meaning: "You can only read. Use GET or HEAD." };
pub const NO_SUCH_PART: Kind = Kind {
    key: "no-such-part",
    status: 416,
    meaning: "The requested range begins beyond the end of the file.",
};
pub const INTERNAL: Kind =
    Kind { key: "internal", status: 500, meaning: "Something went wrong on our side. Try again later." };
pub const UNAVAILABLE: Kind = Kind {
    key: "unavailable",
    status: 503,
    meaning: "The record cannot be read at the moment. Try again later.",
};

pub const KINDS: [&Kind; 6] =
    [&BAD_QUERY, &NOT_FOUND, &METHOD_NOT_ALLOWED, &NO_SUCH_PART, &INTERNAL, &UNAVAILABLE];

impl Kind {
    /// The address that names and explains the kind.
    pub fn address(&self, public_url: &str) -> String {
        format!("{public_url}/data/api#problem-{}", self.key)
    }
}

/// An error (RFC 9457).
#[derive(Serialize, JsonSchema)]
pub struct Problem {
    /// The kind of error, as an address that explains it.
    pub r#type: String,
    /// The kind in a few words.
    pub title: String,
    /// The status of the response.
    pub status: u16,
    /// What is wrong with the request.
    pub detail: String,
    /// The address of the request.
    pub instance: String,
    /// The parameter with the invalid value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameter: Option<String>,
    /// The valid values of that parameter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed: Option<String>,
    /// Other addresses that the request probably meant.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ways_on: Vec<Link>,
}
