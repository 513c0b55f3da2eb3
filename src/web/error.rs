//! Errors of a page, as values.
//!
//! It does *not* word or render them; `pages::error` does.

use std::fmt::Display;

use crate::domain::{NotGiven, NotKnown, Slug, nearest};
use crate::store::StoreError;

#[derive(Debug)]
pub enum PageError {
    NotFound {
        what: Missing,
        suggestions: Vec<Suggestion>,
    },
    BadQuery {
        parameter: &'static str,
        value: String,
        allowed: Allowed,
    },
    MethodNotAllowed,
    /// A range beyond the end of a file of this length.
    NoSuchPart {
        length: u64,
    },
    /// An internal error. The log gets the cause, never the reader.
    Internal(String),
}

/// What was requested and does not exist.
#[derive(Debug)]
pub enum Missing {
    Page(String),
    /// Any address of an exported copy without a file.
    Here,
    Community(String),
    Chart {
        of: String,
        why: NotKnown,
    },
    /// The chart of an indicator without a figure of the place; `None` if none was published.
    TownChart {
        of: String,
        why: Option<NotGiven>,
    },
    State,
    /// A twin or file at an address with a language.
    Translation,
}

/// A page that the reader probably meant.
#[derive(Debug)]
pub enum Suggestion {
    Community(Slug, String),
    /// The address of a page, and the message key of its name.
    Page(&'static str, &'static str),
    /// The same address without a language.
    English(String),
    /// The search for this text.
    Find(String),
}

/// The allowed values of a parameter.
#[derive(Debug)]
pub enum Allowed {
    Values(String),
    /// A rule, as a message key.
    Rule(&'static str),
}

impl PageError {
    pub fn bad_query(parameter: &'static str, value: &str, allowed: Allowed) -> Self {
        PageError::BadQuery { parameter, value: value.to_owned(), allowed }
    }

    pub fn internal(cause: impl Display) -> Self {
        PageError::Internal(cause.to_string())
    }

    /// No community has this slug. Suggests the nearest one.
    pub fn no_community(name: &str, names: &[(Slug, String)]) -> Self {
        let what = Missing::Community(name.to_owned());
        PageError::NotFound { what, suggestions: Suggestion::near(name, names).into_iter().collect() }
    }

    /// Suggests the search, for a city or town of this name that has not joined.
    pub fn with_search(self, name: &str) -> Self {
        match self {
            PageError::NotFound { what, mut suggestions } => {
                suggestions.push(Suggestion::Find(name.to_owned()));
                PageError::NotFound { what, suggestions }
            }
            other => other,
        }
    }
}

impl Suggestion {
    /// The community with the nearest slug, if one is near.
    pub fn near(name: &str, names: &[(Slug, String)]) -> Option<Self> {
        let slug = nearest(&name.replace(' ', "-"), names.iter().map(|(slug, _)| slug.as_str()))?;
        let (slug, name) = names.iter().find(|(known, _)| known.as_str() == slug)?;
        Some(Suggestion::Community(slug.clone(), name.clone()))
    }
}

impl From<std::io::Error> for PageError {
    fn from(error: std::io::Error) -> Self {
        PageError::internal(error)
    }
}

impl From<StoreError> for PageError {
    fn from(error: StoreError) -> Self {
        PageError::internal(error)
    }
}
