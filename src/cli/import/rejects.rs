//! The list of rejected cells: on the screen in a dry run, and in the file of `--rejects`.

use std::io::{Write, stdout};

use super::options::Options;
use crate::cli::error::CliError;
use crate::import::{RejectedCell, rejected_csv};
use crate::system::whole_file;

/// Writes the list, also in a dry run: it is no part of the record. Without rejected cells an older list becomes empty,
/// because it is about cells of another import.
pub fn list(rejected: &[RejectedCell], options: &Options) -> Result<(), CliError> {
    let (path, count) = (&options.rejects, rejected.len());
    let mut out = stdout().lock();
    for RejectedCell { at, column, value, reason } in rejected.iter().filter(|_| options.dry_run) {
        writeln!(out, "rejected: {at}, {column}: {value:?}: {reason}")?;
    }
    if count == 0 && !path.is_file() {
        writeln!(out, "{count} cells rejected")?;
        return Ok(());
    }
    let failed = |cause| CliError::Import { path: path.clone(), cause };
    let text = rejected_csv(rejected).map_err(failed)?;
    whole_file::replace(path, &text).map_err(failed)?;
    match count {
        0 => writeln!(out, "0 cells rejected: {} is empty now", path.display())?,
        _ => writeln!(out, "{count} cells rejected: see {}", path.display())?,
    }
    Ok(())
}
