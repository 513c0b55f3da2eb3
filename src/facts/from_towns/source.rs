//! A dataset of town data as a document of a community.

use crate::domain::{Community, Dataset, Key, Source, SourceKind, TownData};

/// Adds the dataset to the documents of a community. False if it has no web address to lead to.
pub fn cited(community: &mut Community, towns: &TownData, dataset: &Key) -> bool {
    if community.source(dataset).is_some() {
        return true;
    }
    let source = towns.dataset(dataset).and_then(source);
    let found = source.is_some();
    community.sources.extend(source);
    found
}

fn source(dataset: &Dataset) -> Option<Source> {
    Some(Source {
        key: dataset.key.clone(),
        title: dataset.title.clone(),
        publisher: dataset.publisher.clone(),
        kind: SourceKind::Dataset,
        url: dataset.url.clone().or_else(|| dataset.copy_url.clone())?,
        published: None,
        locator: None,
        archived: dataset.copy_url.clone(),
    })
}
