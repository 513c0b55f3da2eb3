//! The JSON and CSV of the pages, which the documents call twins. Units are in the keys. An unknown value is
//! `null` beside a key that ends in `_reason`. Keys are promised to stay, and the texts are English.

mod answers;
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
pub mod members;
pub mod method;
pub mod press;
pub mod town;
pub mod towns;
mod verdict;

use crate::domain::Known;
use crate::words::{Language, not_known};

/// A value, and the reason if it is not known.
fn known<T, U>(value: &Known<T>, read: impl Fn(&T) -> U) -> (Option<U>, Option<String>) {
    match value {
        Ok(value) => (Some(read(value)), None),
        Err(reason) => (None, Some(not_known::sentence(Language::En, reason))),
    }
}

/// Computed values have six decimals: enough to check them, without the noise of the arithmetic.
fn rounded(number: f64) -> f64 {
    (number * 1e6).round() / 1e6
}
