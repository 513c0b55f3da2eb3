//! What differs from language to language: its own name, its numbers and its messages.
//!
//! A new language is a variant of `domain::Language`, a line of `conventions` and a folder in `locales/`.

use super::catalogue;
use super::message::Message;
pub use crate::domain::Language;

/// What a language has besides its messages.
pub(super) struct Conventions {
    /// The language's name for itself, for the language switch.
    name: &'static str,
    /// Between thousands, and before decimals.
    pub separators: (char, char),
}

impl Language {
    /// The separators are those of Unicode's CLDR for `es-US` and `pt-BR`. CLDR has no Haitian Creole: speakers
    /// in the United States use American numbers for it. All languages put `%` next to the number.
    pub(super) const fn conventions(self) -> Conventions {
        let (name, separators) = match self {
            Language::En => ("English", (',', '.')),
            Language::Es => ("Español", (',', '.')),
            Language::Pt => ("Português", ('.', ',')),
            Language::Ht => ("Kreyòl ayisyen", (',', '.')),
        };
        Conventions { name, separators }
    }

    pub fn name(self) -> &'static str {
        self.conventions().name
    }

    /// A message without arguments.
    pub fn text(self, key: &'static str) -> &'static str {
        catalogue::text(self, key)
    }

    /// A message with arguments.
    pub fn message(self, key: &'static str) -> Message {
        Message::new(self, key)
    }
}
