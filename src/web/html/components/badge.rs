//! The verdict as a badge.

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
