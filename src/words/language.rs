//! The methods that turn a `Language` into words. The messages are in `locales/<code>/`.

use super::catalogue;
use super::said::Said;
pub use crate::domain::Language;

impl Language {
    /// The language's name for itself, for the language switch.
    pub fn name(self) -> &'static str {
        match self {
            Language::En => "English",
            Language::Es => "Español",
            Language::Pt => "Português",
            Language::Ht => "Kreyòl ayisyen",
        }
    }

    /// A message without arguments.
    pub fn text(self, key: &'static str) -> &'static str {
        catalogue::text(self, key)
    }

    /// A message with arguments.
    pub fn say(self, key: &'static str) -> Said {
        Said::new(self, key)
    }
}
