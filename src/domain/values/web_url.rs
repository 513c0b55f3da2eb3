//! A web address.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;
use url::Url;

/// An `http` or `https` address, spelled as in the record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebUrl(String);

#[derive(Debug, Error, PartialEq, Eq)]
#[error("a web address that starts with http:// or https://")]
pub struct NotWebUrl;

impl WebUrl {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for WebUrl {
    type Err = NotWebUrl;

    fn from_str(text: &str) -> Result<Self, NotWebUrl> {
        let url = Url::parse(text).map_err(|_| NotWebUrl)?;
        let starts_right = text.starts_with("http://") || text.starts_with("https://");
        let is_plain = !text.contains(|c: char| c.is_whitespace() || c.is_control() || c == '\\');
        if starts_right && is_plain && url.has_host() { Ok(WebUrl(text.to_owned())) } else { Err(NotWebUrl) }
    }
}

impl fmt::Display for WebUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
