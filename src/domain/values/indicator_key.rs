//! The name of an indicator: the column of its figures, its key in twins, and its place in an address.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

/// Lower-case letters and digits, in words joined by `_` or `-`, such as `occupied_homes` or `oil-homes`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IndicatorKey(String);

#[derive(Debug, Error, PartialEq, Eq)]
#[error("lower-case letters and digits, in words joined by _ or -, at most 64 characters")]
pub struct NotIndicatorKey;

impl IndicatorKey {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for IndicatorKey {
    type Err = NotIndicatorKey;

    fn from_str(text: &str) -> Result<Self, NotIndicatorKey> {
        let is_word =
            |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
        let fits = text.len() <= 64 && text.split(['_', '-']).all(is_word);
        if fits { Ok(IndicatorKey(text.to_owned())) } else { Err(NotIndicatorKey) }
    }
}

impl fmt::Display for IndicatorKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
