//! The link from a figure to its document.

use askama::Template;
use askama::filters::HtmlSafe;

use crate::domain::{Community, Key, SourceKind};
use crate::words::Language;

/// A numbered link from a figure to its document, in the list at the end of the page.
#[derive(Template)]
#[template(path = "_cite.html")]
pub struct Cite {
    language: Language,
    number: usize,
    label: String,
    news: bool,
}

impl HtmlSafe for Cite {}

impl Cite {
    /// The link for a statement in words.
    pub fn of_statement(language: Language, community: &Community, key: &Key) -> Option<Self> {
        Cite::of_figure(language, community, key).map(|cite| Cite { news: false, ..cite })
    }

    /// The link for a figure, with a mark if it rests on news alone.
    pub fn of_figure(language: Language, community: &Community, key: &Key) -> Option<Self> {
        let index = community.sources.iter().position(|source| source.key == *key)?;
        let source = community.sources.get(index)?;
        let news = source.kind == SourceKind::News;
        let number = index + 1;
        let label = language.message("cite-source").with("number", number).with("title", &source.title);
        Some(Cite { language, number, label: label.to_string(), news })
    }
}
