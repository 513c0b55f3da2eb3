//! Rules that hold between the files of the communities: no two share an identifier, none repeats another.

mod copied;
mod filed;
mod leaf;
mod listed;
mod named;
mod totals;
mod unique;

pub use filed::Filed;

use std::collections::BTreeSet;

use crate::domain::{Municipalities, Published, Slug, TownData};

/// Reports what each file must not share with another, and what differs from the `list` of the cities and towns of
/// the `state`. Of two files the newer one is reported.
pub fn report<'a>(
    files: impl Iterator<Item = Filed<'a>>,
    published: &Published,
    state: Option<&str>,
    list: Option<&Municipalities>,
    towns: &TownData,
) {
    let mut files: Vec<Filed<'_>> = files.collect();
    let published: BTreeSet<&Slug> = published.subjects().collect();
    files.sort_by_cached_key(|file| file.age(&published));
    if let Some((state, list)) = state.zip(list) {
        listed::report(&files, state, list, towns);
    }
    unique::report(&files);
    totals::report(&files);
    named::report(&files);
    copied::report(&files);
}
