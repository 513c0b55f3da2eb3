//! A text of the record in another language. It is no statement of fact, so the log of changes passes over it.

use crate::domain::values::{Language, PartialDate, Slug};
use schemars::JsonSchema;

/// A text of the record in another language.
#[derive(Clone, Debug, PartialEq, Eq, JsonSchema)]
pub struct TranslatedText {
    /// The language, as a BCP 47 tag: the name of the folder.
    pub language: Language,
    /// The file that has the English text, without its ending: the slug of a community or of the state, or
    /// `campaign`, `resources`, `datasets` or `editions`.
    pub subject: Slug,
    /// The English text, word for word. If the record no longer has it, the translation has aged.
    pub english: String,
    /// The same in the language.
    pub text: String,
    /// The day on which a native reader approved the text. Absent until one has.
    pub reviewed: Option<PartialDate>,
}
