//! When a community joined, and with whom.

use crate::domain::values::{Key, PartialDate};
use schemars::JsonSchema;
use serde::Serialize;

use super::documents::Documents;

/// The pledge of a community that joined.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Pledge {
    /// When it joined. Absent if no document says.
    pub joined: Option<PartialDate>,
    /// Whether the campaign's founding story names it. Medford joined after that story was published.
    pub named_in_story: bool,
    /// Its networks: keys of `networks` in the campaign.
    pub networks: Vec<Key>,
    /// The document: a key of `sources`.
    pub source: Key,
    #[serde(flatten)]
    pub documents: Documents,
}
