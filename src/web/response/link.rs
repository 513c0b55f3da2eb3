//! A link with its text, as JSON and as HTML.

use schemars::JsonSchema;
use serde::Serialize;

/// A link to what was probably meant.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Link {
    /// The address.
    pub href: String,
    /// What is there.
    pub text: String,
}
