//! A file of the copy: written whole, and only where it is not there already as it should be.

use std::fs::{self, Permissions};
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use sha2::{Digest, Sha256};
use tempfile::Builder;

use super::ExportError;
use super::manifest::Manifest;

#[derive(Clone, Debug)]
pub struct Written {
    /// Below the folder.
    pub path: String,
    pub sha256: String,
    pub is_written: bool,
}

pub fn write(folder: &Path, path: &str, bytes: &[u8], before: &Manifest) -> Result<Written, ExportError> {
    let sha256 = sha256(bytes);
    let full = folder.join(path);
    let length = fs::metadata(&full).ok().filter(fs::Metadata::is_file).map(|about| about.len());
    let is_there = before.sha256(path) == Some(&sha256) && length == Some(bytes.len() as u64);
    if !is_there {
        put(&full, bytes).map_err(|cause| ExportError::File { path: full.clone(), cause })?;
    }
    Ok(Written { path: path.to_owned(), sha256, is_written: !is_there })
}

/// Under another name first: a visitor gets the old file or the new one. Not flushed to the disk one by
/// one: after a power cut the list of files is older than they are, and the next export writes them anew.
pub fn put(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mode = Permissions::from_mode(0o644);
    let mut file = Builder::new().prefix(".new-").permissions(mode).tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.persist(path).map(drop).map_err(|error| error.error)
}

pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
