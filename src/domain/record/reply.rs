//! What a community says about its record here.

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::values::{Key, PartialDate};

use super::documents::Documents;

/// The answer of a community to its page, in its own words.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Reply {
    /// When the community said it.
    pub date: PartialDate,
    /// Its own words.
    pub text: String,
    /// The document: a key of `sources`.
    pub source: Key,
    #[serde(flatten)]
    pub documents: Documents,
}
