//! Every word of the site exists in each of its languages.

pub mod content;
mod messages;
mod pages;

use racetozero::words::Language;
use strum::VariantArray;

/// All languages except English.
pub const TRANSLATED: &[Language] = Language::VARIANTS.split_at(1).1;
