//! The errors of an export.

use std::path::PathBuf;

use thiserror::Error;

use crate::store::StoreError;

#[derive(Debug, Error)]
pub enum ExportError {
    #[error("{path}: {cause}")]
    File { path: PathBuf, cause: std::io::Error },
    #[error("{0} contains files that no export wrote: expected a new folder, or one of an earlier export")]
    NotOurs(PathBuf),
    #[error("{0}")]
    Edition(StoreError),
    #[error("the edition: {0}")]
    Store(#[from] StoreError),
    #[error("{address} returns {status}{}", failure.as_ref().map(|why| format!(": {why}")).unwrap_or_default())]
    Answer { address: String, status: u16, failure: Option<String> },
}
