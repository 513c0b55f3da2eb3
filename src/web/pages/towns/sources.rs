//! The datasets behind the figures of a city or town: whose they are, the copy they were taken from, and the terms.

use crate::domain::{Dataset, WebUrl};
use crate::web::html::message::Html;
use crate::words::{Language, number};

pub struct SourceRow {
    pub title: String,
    pub url: Option<WebUrl>,
    /// Who published it, and the copy.
    pub said: Html,
    pub terms: Option<String>,
    pub caution: Option<String>,
}

pub fn rows(language: Language, datasets: impl Iterator<Item = Dataset>) -> Vec<SourceRow> {
    datasets.map(|dataset| row(language, dataset)).collect()
}

fn row(language: Language, dataset: Dataset) -> SourceRow {
    let message = match &dataset.copy_url {
        Some(copy) => language.message("town-source").with("copy", copy),
        None => language.message("town-source-unlinked"),
    };
    let message = message.record("publisher", &dataset.publisher);
    SourceRow {
        said: message.with("date", number::date(language, dataset.retrieved)).into(),
        title: dataset.title,
        url: dataset.url,
        terms: dataset.terms,
        caution: dataset.caution,
    }
}
