//! The methods that turn a `Language` into words. The messages are in `locales/<code>/`.

use super::catalogue;
use super::message::Message;
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
    pub fn message(self, key: &'static str) -> Message {
        Message::new(self, key)
    }
}
