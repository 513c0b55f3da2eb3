//! Everything the site says in sentences: numbers with their units, the verdict, why a value is
//! not known, what a code of the record is called. The sentences themselves stand in
//! `locales/<language>/`, one message each; here they are chosen and given their numbers.
//!
//! It is *not* arithmetic (that is `domain`): it says what it is given.

pub mod action;
mod catalogue;
pub mod cautions;
mod language;
mod said;

pub mod citation;
pub mod comparison;
pub mod country;
pub mod fair_share;
pub mod figure;
pub mod find;
pub mod findings;
pub mod glossary;
pub mod join;
pub mod label;
pub mod listed;
pub mod not_known;
pub mod number;
pub mod origin;
pub mod picture;
pub mod verdict;
pub mod working;

pub use catalogue::MISSING;
pub use language::Language;
pub use said::{RECORD_ENDS, RECORD_STARTS, Said, restored, set_aside};
