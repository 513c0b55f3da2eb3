//! Why a command failed, in the words that the user reads.

use std::fmt::Write;
use std::net::SocketAddr;
use std::path::PathBuf;

use thiserror::Error;

use crate::cli::count::count;
use crate::export::ExportError;
use crate::facts::Problem;
use crate::import::SheetError;
use crate::store::StoreError;

#[derive(Debug, Error)]
pub enum CliError {
    #[error("{}", listing(.0))]
    Problems(Vec<Problem>),
    #[error("{}; no edition was written", listing(.0))]
    Unbuilt(Vec<Problem>),
    #[error("{}; nothing was imported", listing(.0))]
    Unimported(Vec<Problem>),
    #[error("error: {0}; nothing was imported")]
    Sheet(SheetError),
    #[error("error: {0}; {consequence}", consequence = consequence(.0))]
    Export(ExportError),
    #[error("error: {path}: {cause}")]
    Import { path: PathBuf, cause: std::io::Error },
    #[error("error: the edition was not written: {0}")]
    Build(StoreError),
    #[error("error: cannot listen on {address}: {cause}; choose another with --listen")]
    Listen { address: SocketAddr, cause: std::io::Error },
    #[error("error: the server stopped: {0}")]
    Serve(std::io::Error),
    #[error(
        "error: the last edition is later than `as_of` in campaign.toml: set `as_of` to the day you checked the record"
    )]
    Unnamed,
    #[error("error: {path} was not written: {cause}")]
    Edition { path: PathBuf, cause: std::io::Error },
    #[error("error: standard output: {0}")]
    Output(#[from] std::io::Error),
}

fn consequence(error: &ExportError) -> &'static str {
    match error {
        ExportError::Edition(_) | ExportError::NotOurs(_) => "nothing was exported",
        _ => "the folder is incomplete: export again",
    }
}

/// Each problem on a line, then their number.
fn listing(problems: &[Problem]) -> String {
    let mut text = String::new();
    for problem in problems {
        let _ = writeln!(text, "{problem}");
    }
    text + &count(problems.len(), "problem", "problems")
}
