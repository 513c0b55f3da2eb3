//! The verdict as a badge, and a figure in a list.

use askama::Template;
use askama::filters::HtmlSafe;

use crate::domain::{Code, VerdictKind};
use crate::words::{Language, label};

/// The verdict as a badge: a word and a shape, never a color alone.
#[derive(Template)]
#[template(path = "_verdict.html")]
pub struct Badge {
    code: &'static str,
    word: &'static str,
}

impl HtmlSafe for Badge {}

impl Badge {
    pub fn new(language: Language, kind: VerdictKind) -> Self {
        Badge { code: kind.code(), word: label::verdict(language, kind) }
    }
}

/// A figure in a list, with a mark if the community reported it itself.
#[derive(Template)]
#[template(path = "_amount.html")]
pub struct Amount {
    text: String,
    unverified: Option<&'static str>,
}

impl HtmlSafe for Amount {}

impl Amount {
    pub fn new(language: Language, text: String, self_reported: bool) -> Self {
        Amount { text, unverified: self_reported.then(|| language.text("listed-not-verified")) }
    }
}
