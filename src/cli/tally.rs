//! The number of changed figures and statements in words, for `diff` and `edition`.

use super::count::count;
use crate::domain::{EditionName, FigureChange};

/// `2 entries added, one entry revised`.
pub fn tally(changes: &[FigureChange]) -> String {
    let of = |kind: &str| changes.iter().filter(|change| change.change.code() == kind).count();
    let kinds = ["added", "revised", "removed"].into_iter().filter(|kind| of(kind) > 0);
    let kinds: Vec<String> =
        kinds.map(|kind| format!("{} {kind}", count(of(kind), "entry", "entries"))).collect();
    kinds.join(", ")
}

pub fn since(last: Option<EditionName>) -> String {
    last.map_or_else(|| ", and none is published yet".to_owned(), |last| format!(" since the edition {last}"))
}
