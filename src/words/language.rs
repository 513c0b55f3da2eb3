//! What a language says. The sentences of each stand in `locales/<code>/`.

use super::catalogue;
use super::said::Said;
pub use crate::domain::Language;

impl Language {
    /// Its name in itself, for those who look for it.
    pub fn name(self) -> &'static str {
        match self {
            Language::En => "English",
            Language::Es => "Español",
            Language::Pt => "Português",
            Language::Ht => "Kreyòl ayisyen",
        }
    }

    /// A message that needs nothing put into it.
    pub fn text(self, key: &'static str) -> &'static str {
        catalogue::text(self, key)
    }

    /// A message that something is put into.
    pub fn say(self, key: &'static str) -> Said {
        Said::new(self, key)
    }
}
