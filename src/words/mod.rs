//! Every sentence of the site: numbers with units, verdicts, reasons for unknown values, labels of codes.
//! The text is in `locales/<language>/`, one message a sentence. This module picks the message and passes
//! the numbers.
//!
//! It does *not* compute (that is `domain`): it words the values that it receives.

pub mod action;
pub mod answers;
pub mod calendar;
mod catalogue;
pub mod cautions;
mod language;
mod message;

pub mod citation;
pub mod comparison;
pub mod country;
pub mod fair_share;
pub mod figure;
pub mod find;
pub mod findings;
pub mod glossary;
pub mod indicator;
pub mod indicator_chart;
pub mod join;
pub mod label;
pub mod letter;
pub mod listed;
pub mod log;
pub mod members;
pub mod not_known;
pub mod number;
pub mod origin;
pub mod picture;
pub mod town;
pub mod verdict;
pub mod working;
pub mod yearly_change;

pub use catalogue::MISSING;
pub use language::Language;
pub use message::{Message, RECORD_ENDS, RECORD_STARTS, escape_marks, unescape_marks};
