//! Why there is no page, as values.
//!
//! It is *not* the wording or the page of an error; those are in `pages::error`.

use std::fmt::Display;

use crate::domain::{NotKnown, Slug, nearest};
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
    /// A part beyond the end of a file this long.
    NoSuchPart {
        length: u64,
    },
    /// Ours to mend. The cause goes to the log, never to the reader.
    Internal(String),
}

/// What was looked for and is not there.
#[derive(Debug)]
pub enum Missing {
    Page(String),
    /// Whatever was asked of a copy that has no such file.
    Here,
    Community(String),
    Chart {
        of: String,
        why: NotKnown,
    },
    State,
    /// A twin or file under an address with a language in it.
    Translation,
}

/// What was probably meant.
#[derive(Debug)]
pub enum Suggestion {
    Community(Slug, String),
    /// The address of a page, and the key of its name.
    Page(&'static str, &'static str),
    /// The same without a language.
    English(String),
    /// The search, with what was asked for.
    Find(String),
}

/// What a parameter may be.
#[derive(Debug)]
pub enum Allowed {
    Values(String),
    /// The key of a message.
    Rule(&'static str),
}

impl PageError {
    pub fn bad_query(parameter: &'static str, value: &str, allowed: Allowed) -> Self {
        PageError::BadQuery { parameter, value: value.to_owned(), allowed }
    }

    pub fn internal(cause: impl Display) -> Self {
        PageError::Internal(cause.to_string())
    }

    /// No community of this name: the nearest one is offered.
    pub fn no_community(name: &str, names: &[(Slug, String)]) -> Self {
        let what = Missing::Community(name.to_owned());
        PageError::NotFound { what, suggestions: Suggestion::near(name, names).into_iter().collect() }
    }

    /// A way to the city or town of this name that has not joined.
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
    /// The community whose name is nearest to what was asked for, if one is near.
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
