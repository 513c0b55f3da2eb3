//! A link with its text, as JSON and as HTML.

use schemars::JsonSchema;
use serde::Serialize;

/// A link to an address that the request probably meant.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Link {
    /// The address.
    pub href: String,
    /// The text of the link.
    pub text: String,
}
