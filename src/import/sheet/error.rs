//! Why an import cannot read a whole file. A single bad cell is a `RejectedCell` instead.

use std::io;
use std::path::PathBuf;

use thiserror::Error;

/// Bytes. Far above any export seen so far, and far below what fills the memory.
pub const LIMIT: u64 = 256 * 1024 * 1024;

#[derive(Debug, Error)]
pub enum SheetError {
    #[error("{path}: cannot be read: {cause}")]
    Unread { path: PathBuf, cause: io::Error },
    #[error("{0}: is larger than {LIMIT} bytes")]
    Large(PathBuf),
    #[error("{path}: row {row}: {cause}")]
    NotATable { path: PathBuf, row: usize, cause: String },
    #[error("{0}: is empty: expected a header row and rows below it")]
    Empty(PathBuf),
    #[error("{file}: expected a column {expected}; found {}", found.join(", "))]
    MissingColumn { file: String, expected: String, found: Vec<String> },
    #[error("{file}: {needed}")]
    MissingOption { file: String, needed: &'static str },
    /// The file could be read in two ways, or belongs to nothing that the record has.
    #[error("{file}: {question}")]
    Undecided { file: String, question: String },
}
