//! The link from a figure to its document.

use askama::Template;
use askama::filters::HtmlSafe;

use crate::domain::{Community, Documents, Key, SourceKind};
use crate::words::Language;

/// Numbered links from a figure to its documents, in the list at the end of the page.
#[derive(Template)]
#[template(path = "_cite.html")]
pub struct Cite {
    language: Language,
    marks: Vec<Mark>,
    /// The page, table, row or cell of the document.
    locator: Option<String>,
    news: bool,
}

struct Mark {
    number: usize,
    label: String,
}

impl HtmlSafe for Cite {}

impl Cite {
    /// The link for a statement in words.
    pub fn of_statement(language: Language, community: &Community, key: &Key) -> Option<Self> {
        Cite::of_figure(language, community, key).map(|cite| Cite { news: false, ..cite })
    }

    /// The link for a figure, with a mark if it rests on news alone.
    pub fn of_figure(language: Language, community: &Community, key: &Key) -> Option<Self> {
        let news = community.source(key)?.kind == SourceKind::News;
        Some(Cite { language, marks: vec![Mark::new(language, community, key)?], locator: None, news })
    }

    /// Adds the further documents, and the spot in them.
    pub fn with(mut self, community: &Community, documents: &Documents) -> Self {
        let further = documents.further().iter();
        self.marks.extend(further.filter_map(|key| Mark::new(self.language, community, key)));
        self.locator.clone_from(&documents.locator);
        self
    }
}

impl Mark {
    fn new(language: Language, community: &Community, key: &Key) -> Option<Self> {
        let index = community.sources.iter().position(|source| source.key == *key)?;
        let number = index + 1;
        let title = &community.sources.get(index)?.title;
        let label = language.message("cite-source").with("number", number).with("title", title);
        Some(Mark { number, label: label.to_string() })
    }
}
