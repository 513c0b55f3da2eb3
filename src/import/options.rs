//! What some files do not contain, so that the person who imports them gives it as options.

use crate::domain::{SourceKind, WebUrl, Year};

#[derive(Clone, Debug, Default)]
pub struct ImportOptions {
    /// The slug of the community, for a file about one community.
    pub community: Option<String>,
    /// The inventory year, for a file with one inventory.
    pub year: Option<Year>,
    /// The title of the source document: the file itself, or the document it was made from.
    pub title: Option<String>,
    pub publisher: Option<String>,
    pub url: Option<WebUrl>,
    pub kind: Option<SourceKind>,
}
