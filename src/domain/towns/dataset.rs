//! Where figures of town data come from.

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::values::{Key, PartialDate, WebUrl, Year};

/// A publication with figures of many cities and towns, and the copy that they were taken from.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Dataset {
    /// A short name. Indicators refer to it.
    #[serde(skip)]
    pub key: Key,
    /// The title of the publication.
    pub title: String,
    /// Who publishes it.
    pub publisher: String,
    /// The publisher's own page. Absent if no address of it was seen, and for a list of our own.
    pub url: Option<WebUrl>,
    /// The public copy that the figures were taken from, and what was done with them.
    pub copy: String,
    /// The web address of that copy. Absent if it has none of its own.
    pub copy_url: Option<WebUrl>,
    /// The terms of use. Absent if nobody saw them; the page then says so.
    pub terms: Option<String>,
    /// The day on which the copy was read.
    pub retrieved: PartialDate,
    /// The first year of its figures. Absent if it has no yearly figures.
    pub first_year: Option<Year>,
    /// The last year of its figures. Absent if it has no yearly figures.
    pub last_year: Option<Year>,
    /// The year of the edition of estimates. Only estimates of one vintage hang together. Absent if it has none.
    pub vintage: Option<Year>,
    /// What a reader must know before using the figures. Absent if there is nothing.
    pub caution: Option<String>,
}

impl Dataset {
    pub fn covers(&self, year: Year) -> bool {
        self.first_year.zip(self.last_year).is_some_and(|(first, last)| (first..=last).contains(&year))
    }
}
