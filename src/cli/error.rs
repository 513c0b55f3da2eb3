//! Why a command failed, as its user reads it.

use std::fmt::Write;
use std::net::SocketAddr;
use std::path::PathBuf;

use thiserror::Error;

use crate::cli::count::count;
use crate::export::ExportError;
use crate::facts::Problem;
use crate::import::BadSheet;
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
    Sheet(BadSheet),
    #[error("error: {0}; {how_far}", how_far = how_far(.0))]
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
        "error: the last edition is of a later day than `as_of` in campaign.toml: set `as_of` to the day you checked the record"
    )]
    Unnamed,
    #[error("error: {path} was not written: {cause}")]
    Edition { path: PathBuf, cause: std::io::Error },
    #[error("error: standard output: {0}")]
    Output(#[from] std::io::Error),
}

fn how_far(error: &ExportError) -> &'static str {
    match error {
        ExportError::Edition(_) | ExportError::NotOurs(_) => "nothing was exported",
        _ => "the folder is as far as it got: export again",
    }
}

/// Every problem on a line of its own, then how many.
fn listing(problems: &[Problem]) -> String {
    let mut text = String::new();
    for problem in problems {
        let _ = writeln!(text, "{problem}");
    }
    text + &count(problems.len(), "problem", "problems")
}
