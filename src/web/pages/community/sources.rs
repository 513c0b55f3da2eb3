//! The numbered documents behind the figures of a page.

use crate::domain::{Community, Source};
use crate::words::{Language, label, number};

pub struct SourceRow {
    pub number: usize,
    pub title: String,
    pub publisher: String,
    pub kind: &'static str,
    pub published: Option<String>,
    pub url: String,
    pub locator: Option<String>,
    pub archived: Option<String>,
}

/// In the order of the record, numbered from 1.
pub fn list(language: Language, community: &Community) -> Vec<SourceRow> {
    let row = |(index, source): (usize, &Source)| SourceRow {
        number: index + 1,
        title: source.title.clone(),
        publisher: source.publisher.clone(),
        kind: label::source_kind(language, source.kind),
        published: source.published.map(|date| number::date(language, date)),
        url: source.url.to_string(),
        locator: source.locator.clone(),
        archived: source.archived.as_ref().map(ToString::to_string),
    };
    community.sources.iter().enumerate().map(row).collect()
}
