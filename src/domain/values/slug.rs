//! The name of a community in an address.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

/// Lower-case letters, digits and single hyphens, at most 64 characters, such as `new-bedford`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug(String);

#[derive(Debug, Error, PartialEq, Eq)]
#[error("lower-case letters, digits and single hyphens between them, at most 64 characters")]
pub struct NotSlug;

impl Slug {
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The path of the community's page on the site.
    pub fn path(&self) -> String {
        format!("/communities/{self}")
    }
}

impl FromStr for Slug {
    type Err = NotSlug;

    fn from_str(text: &str) -> Result<Self, NotSlug> {
        let is_part =
            |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
        if text.len() <= 64 && text.split('-').all(is_part) { Ok(Slug(text.to_owned())) } else { Err(NotSlug) }
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
