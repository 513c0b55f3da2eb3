//! Everything the site says in sentences: numbers with their units, the verdict, why a value is
//! not known, what a code of the record is called. To change a wording, change it here.
//!
//! It is *not* arithmetic (that is `domain`): it says what it is given.

pub mod action;
pub mod cautions;
pub mod citation;
pub mod comparison;
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
pub mod picture;
pub mod verdict;
pub mod working;
