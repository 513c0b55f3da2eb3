//! The languages of the site.

use strum::{EnumString, IntoStaticStr, VariantArray};

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
