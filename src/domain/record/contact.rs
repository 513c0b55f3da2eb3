//! Whom a resident can ask about a community's emissions.

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::values::{Key, WebUrl};

use super::documents::Documents;

/// The office of a community that answers questions about its climate work. It names no person.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct CommunityContact {
    /// The name of the office. Absent if none was found; then there is a `url`.
    pub office: Option<String>,
    /// The web page of the office. Absent if none was found.
    pub url: Option<WebUrl>,
    /// The email address of the office, never of a person. Absent if none was found.
    pub email: Option<String>,
    /// Where the council publishes its meetings. Absent if not found.
    pub council_url: Option<WebUrl>,
    /// Where anyone can request public records. Absent if not found.
    pub records_url: Option<WebUrl>,
    /// The document: a key of `sources`.
    pub source: Key,
    #[serde(flatten)]
    pub documents: Documents,
}
