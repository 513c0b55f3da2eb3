//! A key inside one file of the record: of a source, a series or a network.

use std::fmt;
use std::str::FromStr;

use super::slug::{NotSlug, Slug};

/// Spelled like a slug, but never part of an address. It is resolved within its own file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(Slug);

impl Key {
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl FromStr for Key {
    type Err = NotSlug;

    fn from_str(text: &str) -> Result<Self, NotSlug> {
        text.parse().map(Key)
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
