//! All that is known, checked.

use super::{Campaign, Community, Municipalities, PublishedEdition, Resource};

/// A record without a problem, as read from `data/`.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    pub campaign: Campaign,
    /// By name.
    pub communities: Vec<Community>,
    /// The state, beside them.
    pub context: Vec<Community>,
    pub resources: Vec<Resource>,
    pub municipalities: Municipalities,
    /// What has been published so far, oldest first.
    pub editions: Vec<PublishedEdition>,
    /// SHA-256 of every file's name and text and of the program's version, in hexadecimal.
    pub digest: String,
}
