//! What a file does not say of itself, and who imports it has to.

use crate::domain::{SourceKind, WebUrl, Year};

#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// The community that a file of one community is of, by its slug.
    pub community: Option<String>,
    /// The year that a file of one inventory counts.
    pub year: Option<Year>,
    /// The document that the file is, or was made from.
    pub title: Option<String>,
    pub publisher: Option<String>,
    pub url: Option<WebUrl>,
    pub kind: Option<SourceKind>,
}
