//! Rules that hold between the files of the communities: no two share an identifier, none repeats another.

mod copied;
mod filed;
mod leaf;
mod named;
mod totals;
mod unique;

pub use filed::Filed;

use crate::domain::Published;

/// Reports what each file must not share with another. Of two files the newer one is reported.
pub fn report<'a>(files: impl Iterator<Item = Filed<'a>>, published: &Published) {
    let mut files: Vec<Filed<'_>> = files.collect();
    files.sort_by_cached_key(|file| file.age(published));
    unique::report(&files);
    totals::report(&files);
    named::report(&files);
    copied::report(&files);
}
