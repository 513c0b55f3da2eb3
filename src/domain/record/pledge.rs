//! When a community joined, and with whom.

use crate::domain::values::{Key, PartialDate};

#[derive(Clone, Debug, PartialEq)]
pub struct Pledge {
    /// `None` where no document says when.
    pub joined: Option<PartialDate>,
    /// Whether the founding story names it; Medford signed on after that story was published.
    pub named_in_story: bool,
    /// Keys of the networks in `campaign.toml`.
    pub networks: Vec<Key>,
    pub source: Key,
}
