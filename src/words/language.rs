//! The languages of the site. What is said in each stands in `locales/<code>/`.

use strum::{EnumString, IntoStaticStr, VariantArray};

use super::catalogue;
use super::said::Said;

/// In the order of the language switch. The record itself is in English.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, EnumString, IntoStaticStr, VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Language {
    #[default]
    En,
    Es,
    Pt,
    Ht,
}

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
