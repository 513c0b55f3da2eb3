//! Errors with an edition's file. A reader's request causes none of them.

use std::path::PathBuf;

use thiserror::Error;

#[derive(Debug, Error)]
pub enum StoreError {
    #[error("SQLite: {0}")]
    Sqlite(#[from] rusqlite::Error),
    #[error("the edition is not sound: {0}")]
    Unsound(String),
    #[error("{path}: {cause}")]
    File { path: PathBuf, cause: std::io::Error },
    #[error("{path} is not an edition: {cause}")]
    NotAnEdition { path: PathBuf, cause: rusqlite::Error },
    #[error("{path} was replaced while it was opened")]
    Replaced { path: PathBuf },
    #[error("{path} is not an edition of this program (schema {found}, expected {expected})")]
    OtherSchema { path: PathBuf, found: i64, expected: i64 },
}
