//! The five answers in words: a few words for a list, a sentence for a page, and the first sentences of a page.

mod brief;
mod finding;
mod lead;
mod pace;
mod picture;
mod sentences;
mod tally;

pub use brief::{Brief, brief, name};
pub use finding::finding;
pub use lead::{description, first, lead};
pub use picture::picture;
pub use sentences::{counts, doing, promise, reporting};
pub use tally::{Tallied, tally};

use crate::domain::{Assessment, Sentences};

use super::language::Language;
use super::verdict;

/// The sentences that an edition stores, for JSON, CSV and SQLite.
pub fn english(assessment: &Assessment<'_>) -> Sentences {
    Sentences { verdict: verdict::sentence(Language::En, assessment), answers: lead(Language::En, assessment) }
}
