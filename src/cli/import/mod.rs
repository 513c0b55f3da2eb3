//! `racetozero import`: adds spreadsheets to the record.

mod format;
mod options;
mod rejects;
mod summary;
mod towns;

use std::io::{IsTerminal, Write, stderr, stdout};
use std::path::{Path, PathBuf};

use clap::Args;
pub use options::with_options_everywhere;

use super::error::CliError;
use crate::facts::{self, Checked};
use crate::import::{CommunityEntry, Format, ImportOptions, Merge, Recognized, RejectedCell};
use format::{FormatCommand, Subject};
use options::Options;

#[derive(Args)]
#[command(subcommand_value_name = "FORMAT", subcommand_help_heading = "Formats")]
#[command(override_usage = "racetozero import [OPTIONS] <FORMAT> <FILE>...")]
pub struct Import {
    #[command(subcommand)]
    format: FormatCommand,
    #[command(flatten)]
    options: Options,
}

impl Import {
    pub fn run(self) -> Result<(), CliError> {
        let draft = facts::draft(&self.options.data.data).map_err(CliError::Unimported)?;
        let (subject, files) = self.format.parts();
        match subject {
            Subject::Communities(format) => self.communities(format, files, draft),
            Subject::Towns => towns::import(files, &self.options, &draft.record),
        }
    }

    fn communities(&self, format: Format, files: &[PathBuf], draft: Checked) -> Result<(), CliError> {
        let data = &self.options.data.data;
        let mut merge = Merge::new(data, &draft.record);
        drop(draft);
        let mut readings = Readings::default();
        for file in files {
            readings.add(format, file, &self.options.for_format())?;
        }
        let Readings { rows, entries, mut rejected } = readings;
        let read = entries.iter().map(|entry| entry.rows).sum();
        let failed = |cause| CliError::Import { path: data.clone(), cause };
        merge.add(entries).map_err(failed)?;
        rejected.append(&mut merge.held_back);
        summary::print(&merge, (rows, read), self.options.dry_run)?;
        if !self.options.dry_run {
            let written = merge.write(progress).map_err(failed)?;
            writeln!(stdout(), "{written} files of {} written", data.join("communities").display())?;
        }
        rejects::list(&rejected, &self.options)
    }
}

/// The readings of all files, as one.
#[derive(Default)]
struct Readings {
    rows: usize,
    entries: Vec<CommunityEntry>,
    rejected: Vec<RejectedCell>,
}

impl Readings {
    fn add(&mut self, format: Format, path: &Path, options: &ImportOptions) -> Result<(), CliError> {
        let Recognized { sheets, notes } = format.sheets(path).map_err(CliError::Sheet)?;
        for sheet in sheets {
            let file = sheet.file.clone();
            let reading = format.read(sheet, options).map_err(CliError::Sheet)?;
            let about: usize = reading.entries.iter().map(|entry| entry.rows).sum();
            writeln!(stdout(), "{file}: {} rows, {about} of communities", reading.rows)?;
            if reading.skipped > 0 {
                writeln!(stdout(), "  {} rows skipped: not about a city", reading.skipped)?;
            }
            if !reading.columns_not_read.is_empty() {
                writeln!(stdout(), "  columns not read: {}", reading.columns_not_read.join("; "))?;
            }
            self.rows += reading.rows;
            self.entries.extend(reading.entries);
            self.rejected.extend(reading.rejected);
        }
        notes.iter().try_for_each(|note| writeln!(stdout(), "  {note}"))?;
        Ok(())
    }
}

/// Shows on a terminal how far a long import is.
fn progress(written: usize) {
    if written.is_multiple_of(50) && stderr().is_terminal() {
        eprint!("\r{written} files");
    }
}
