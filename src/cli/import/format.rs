//! One subcommand a format, so that its help lists the options that apply to it.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::import::Format;

#[derive(Subcommand)]
pub enum FormatCommand {
    /// CDP Cities: the wide exports of 2016 to 2021, with emissions or targets
    Cdp(Files),
    /// The snapshot of Net Zero Tracker; the import reads its cities
    NetZeroTracker(Files),
    /// The long table of the GPC: one inventory, a row for each reference number
    Gpc(Files),
    /// The members of the campaign, with the day on which each joined
    Members(Files),
    /// Our own spreadsheet; `racetozero template` prints its header row
    Spreadsheet(Files),
    /// What others measure for all cities and towns, into data/towns/
    ///
    /// Reads the tidy form (town or geoid, year, indicator, value, unit), the record's own columns, the Massachusetts
    /// Vehicle Census of MassDOT, the Production Tracking System of MassCEC, and the geographic report of Mass Save.
    /// The header may be in any of the first 40 rows of any sheet. A figure that differs from the record's is revised,
    /// and named with both values. A figure that an editor must look at first is a conflict, and stays.
    Towns(Files),
}

/// What the files are about.
pub enum Subject {
    Communities(Format),
    Towns,
}

#[derive(Args)]
pub struct Files {
    /// CSV, TSV, or a workbook (XLSX, XLS, ODS)
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
}

impl FormatCommand {
    pub fn parts(&self) -> (Subject, &[PathBuf]) {
        let (subject, Files { files }) = match self {
            FormatCommand::Cdp(files) => (Subject::Communities(Format::Cdp), files),
            FormatCommand::NetZeroTracker(files) => (Subject::Communities(Format::NetZeroTracker), files),
            FormatCommand::Gpc(files) => (Subject::Communities(Format::Gpc), files),
            FormatCommand::Members(files) => (Subject::Communities(Format::Members), files),
            FormatCommand::Spreadsheet(files) => (Subject::Communities(Format::Spreadsheet), files),
            FormatCommand::Towns(files) => (Subject::Towns, files),
        };
        (subject, files)
    }
}
