//! A text of the record in every language of the site.

use strum::VariantArray;

use super::language::Language;

/// The text in each language, in the order of `Language`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InLanguages(Vec<String>);

impl InLanguages {
    /// `None` unless `of` has a text in every language.
    pub fn new(of: impl Fn(Language) -> Option<String>) -> Option<Self> {
        Language::VARIANTS.iter().map(|language| of(*language)).collect::<Option<_>>().map(InLanguages)
    }

    pub fn in_language(&self, language: Language) -> &str {
        self.0.get(language as usize).map_or("", String::as_str)
    }
}
