//! What a file of town data does not contain, so that the person who imports it gives it as options.

use crate::domain::{Key, PartialDate, WebUrl, Year};

#[derive(Clone, Debug, Default)]
pub struct TownOptions {
    /// The dataset of the figures: one of the record, which may grow by new years, or a new one.
    pub dataset: Option<Key>,
    /// The year of the figures, for a file without one.
    pub year: Option<Year>,
    /// The title of a new dataset.
    pub title: Option<String>,
    /// Who publishes a new dataset.
    pub publisher: Option<String>,
    /// The publisher's own page about a new dataset.
    pub url: Option<WebUrl>,
    /// Where the file was taken from, and what was done with it.
    pub copy: Option<String>,
    /// The web address that the file was taken from.
    pub copy_url: Option<WebUrl>,
    /// The day on which the file was taken.
    pub retrieved: Option<PartialDate>,
}
