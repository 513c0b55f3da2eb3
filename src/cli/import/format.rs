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
}

#[derive(Args)]
pub struct Files {
    /// CSV, TSV, or a workbook (XLSX, XLS, ODS)
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
}

impl FormatCommand {
    pub fn parts(&self) -> (Format, &[PathBuf]) {
        let (format, Files { files }) = match self {
            FormatCommand::Cdp(files) => (Format::Cdp, files),
            FormatCommand::NetZeroTracker(files) => (Format::NetZeroTracker, files),
            FormatCommand::Gpc(files) => (Format::Gpc, files),
            FormatCommand::Members(files) => (Format::Members, files),
            FormatCommand::Spreadsheet(files) => (Format::Spreadsheet, files),
        };
        (format, files)
    }
}
