//! The machine twins: the pages' figures as JSON and CSV, with units in the names. What is not
//! known is `null` beside a `…_reason`. Their keys are promised to stay, and their words are English.

pub mod campaign;
pub mod changes;
pub mod communities;
pub mod community;
pub mod community_figures;
pub mod compare;
mod described;
pub mod find;
pub mod health;
pub mod join;
pub mod method;
pub mod press;
mod verdict;

use crate::domain::Known;
use crate::words::{Language, not_known};

/// A value beside the reason for its absence.
fn known<T, U>(value: &Known<T>, read: impl Fn(&T) -> U) -> (Option<U>, Option<String>) {
    match value {
        Ok(value) => (Some(read(value)), None),
        Err(reason) => (None, Some(not_known::sentence(Language::En, reason))),
    }
}

/// Computed values keep six decimals: enough to check, and no noise of the arithmetic.
fn rounded(number: f64) -> f64 {
    (number * 1e6).round() / 1e6
}
