//! `racetozero import`: spreadsheets into the record.

use std::io::{IsTerminal, Write, stderr, stdout};
use std::path::PathBuf;

use clap::Args;

use super::error::CliError;
use super::options::Data;
use crate::domain::{Code, SourceKind, WebUrl, Year};
use crate::facts;
use crate::import::{Asked, Format, Merge, Outcome, Rejected, Sheet, report};

#[derive(Args)]
pub struct Import {
    /// What the files are: cdp, net-zero-tracker, gpc, members or spreadsheet
    #[arg(value_parser = format)]
    format: Format,
    /// CSV, TSV or a workbook (XLSX, XLS, ODS)
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    #[command(flatten)]
    data: Data,
    /// Say what would change, and write nothing
    #[arg(long)]
    dry_run: bool,
    /// Where the cells that were not taken are listed, with the reason
    #[arg(long, env = "RACETOZERO_REJECTS", default_value = "rejected.csv", value_name = "FILE")]
    rejects: PathBuf,
    /// The community that a gpc file is of, by its slug
    #[arg(long, value_name = "SLUG")]
    community: Option<String>,
    /// The year that a gpc file counts
    #[arg(long, value_parser = year)]
    year: Option<Year>,
    /// The document that a gpc or members file is, or was made from
    #[arg(long, value_name = "TITLE")]
    source_title: Option<String>,
    #[arg(long, value_name = "NAME")]
    source_publisher: Option<String>,
    #[arg(long, value_name = "URL")]
    source_url: Option<WebUrl>,
    /// official, dataset or news
    #[arg(long, value_parser = kind, value_name = "KIND")]
    source_kind: Option<SourceKind>,
}

impl Import {
    pub fn run(self) -> Result<(), CliError> {
        let draft = facts::draft(&self.data.data).map_err(CliError::Unimported)?;
        let as_of = draft.record.campaign.as_of.year;
        let unread = |cause| CliError::Import { path: self.data.data.clone(), cause };
        let mut merge = Merge::open(&self.data.data, as_of).map_err(unread)?;
        let mut rejected = Vec::new();
        let mut entries = Vec::new();
        let mut rows = 0;
        for path in &self.files {
            let sheet = Sheet::open(path).map_err(CliError::Sheet)?;
            let file = sheet.file.clone();
            let mut reading = self.format.read(sheet, &self.asked()).map_err(CliError::Sheet)?;
            rows += reading.rows;
            writeln!(
                stdout(),
                "{}: {} rows, {} of communities",
                file,
                reading.rows,
                reading.entries.iter().map(|entry| entry.rows).sum::<usize>()
            )?;
            if reading.beside > 0 {
                writeln!(stdout(), "  {} rows of others than communities were passed over", reading.beside)?;
            }
            entries.append(&mut reading.entries);
            rejected.append(&mut reading.rejected);
        }
        let taken = entries.iter().map(|entry| entry.rows).sum();
        merge.take(entries);
        rejected.append(&mut merge.held);
        self.tell(&merge, rows, taken)?;
        if !self.dry_run {
            let written = merge.write(progress).map_err(unread)?;
            writeln!(stdout(), "{written} files of {} written", self.data.data.join("communities").display())?;
        }
        self.list(&rejected)
    }

    fn asked(&self) -> Asked {
        Asked {
            community: self.community.clone(),
            year: self.year,
            title: self.source_title.clone(),
            publisher: self.source_publisher.clone(),
            url: self.source_url.clone(),
            kind: self.source_kind,
        }
    }

    /// What became of the rows; in a dry run, each change.
    fn tell(&self, merge: &Merge, rows: usize, taken: usize) -> Result<(), CliError> {
        let of = |outcome| merge.outcomes.get(&outcome).copied().unwrap_or_default();
        if self.dry_run {
            for change in &merge.changes {
                writeln!(stdout(), "+ {}: {}", change.slug, change.what)?;
            }
        }
        for conflict in &merge.conflicts {
            writeln!(
                stdout(),
                "conflict: {}: the record has {} ({})",
                conflict.slug,
                conflict.what,
                conflict.at
            )?;
        }
        let held = taken - merge.outcomes.values().sum::<usize>();
        writeln!(
            stdout(),
            "{rows} rows: {} new, {} merged, {} unchanged, {} in conflict, {held} held back, {} rejected",
            of(Outcome::New),
            of(Outcome::Merged),
            of(Outcome::Unchanged),
            of(Outcome::Conflict),
            rows - taken
        )?;
        writeln!(
            stdout(),
            "{} files change, {} facts are in conflict",
            merge.changed(),
            merge.conflicts.len()
        )?;
        Ok(())
    }

    fn list(&self, rejected: &[Rejected]) -> Result<(), CliError> {
        if rejected.is_empty() || self.dry_run {
            writeln!(stdout(), "{} cells were not taken", rejected.len())?;
            return Ok(());
        }
        let unwritten = |cause| CliError::Import { path: self.rejects.clone(), cause };
        let mut text = Vec::new();
        report(rejected, &mut text).map_err(unwritten)?;
        facts::replace(&self.rejects, &String::from_utf8_lossy(&text)).map_err(unwritten)?;
        writeln!(stdout(), "{} cells were not taken: {} says why", rejected.len(), self.rejects.display())?;
        Ok(())
    }
}

/// On a terminal, where somebody waits.
fn progress(written: usize) {
    if written.is_multiple_of(50) && stderr().is_terminal() {
        eprint!("\r{written} files");
    }
}

fn format(text: &str) -> Result<Format, String> {
    text.parse().map_err(|_| format!("expected one of {}", Format::codes().join(", ")))
}

fn kind(text: &str) -> Result<SourceKind, String> {
    text.parse().map_err(|_| format!("expected one of {}", SourceKind::codes().join(", ")))
}

fn year(text: &str) -> Result<Year, String> {
    let number: i64 = text.parse().map_err(|_| "expected a year".to_owned())?;
    Year::try_from(number).map_err(|error| format!("expected {error}"))
}
