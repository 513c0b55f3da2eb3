//! Writes a file of the copy, whole, and only if its content changed.

use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::domain::Digest;
use crate::export::error::ExportError;
use crate::system::whole_file;

/// A file as the list of the copy records it.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct File {
    pub sha256: String,
    pub bytes: u64,
}

#[derive(Clone, Debug)]
pub struct Written {
    /// Relative to the folder.
    pub path: String,
    pub sha256: String,
    pub bytes: u64,
    pub is_written: bool,
}

/// `previous`: the file that the previous export wrote at this path.
pub fn write(folder: &Path, path: &str, bytes: &[u8], previous: Option<&File>) -> Result<Written, ExportError> {
    let sha256 = Digest::of(bytes).to_string();
    let same = previous.filter(|file| file.sha256 == sha256);
    if let Some(file) = same.and_then(|file| unchanged(folder, path, file)) {
        return Ok(file);
    }
    let full = folder.join(path);
    // If a power cut shortens a file, the next export writes it again.
    whole_file::replace_unsynced(&full, bytes).map_err(|cause| ExportError::File { path: full, cause })?;
    Ok(Written { path: path.to_owned(), sha256, bytes: bytes.len() as u64, is_written: true })
}

/// The existing file, if it still has the length with which it was written.
pub fn unchanged(folder: &Path, path: &str, file: &File) -> Option<Written> {
    let about = fs::metadata(folder.join(path)).ok().filter(fs::Metadata::is_file)?;
    let is_there = about.len() == file.bytes;
    is_there.then(|| Written {
        path: path.to_owned(),
        sha256: file.sha256.clone(),
        bytes: file.bytes,
        is_written: false,
    })
}
