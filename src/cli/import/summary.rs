//! The lines that `racetozero import` prints about its result.

use std::io::{self, Write, stdout};

use crate::import::{Change, Conflict, Merge, Outcome};

/// `rows` is how many rows the files have, and how many of them the formats read. A dry run lists each
/// change.
pub fn print(merge: &Merge, (rows, read): (usize, usize), dry_run: bool) -> io::Result<()> {
    let mut out = stdout().lock();
    for Change { slug, what } in merge.changes.iter().filter(|_| dry_run) {
        writeln!(out, "+ {slug}: {what}")?;
    }
    for Conflict { at, slug, what } in &merge.conflicts {
        writeln!(out, "conflict: {slug}: {what} ({at})")?;
    }
    let count = |outcome| merge.outcomes.get(&outcome).copied().unwrap_or_default();
    let held_back = read - merge.outcomes.values().sum::<usize>();
    writeln!(
        out,
        "{rows} rows: {} new, {} merged, {} unchanged, {} in conflict, {held_back} held back, {} rejected",
        count(Outcome::New),
        count(Outcome::Merged),
        count(Outcome::Unchanged),
        count(Outcome::Conflict),
        rows - read
    )?;
    writeln!(out, "{} files change, {} facts are in conflict", merge.changed(), merge.conflicts.len())
}
