//! A file of the copy: written whole, and only where it is not there already as it should be.

use std::fs::{self, Permissions};
use std::io::{Error, ErrorKind, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use sha2::{Digest, Sha256};
use tempfile::{Builder, NamedTempFile};

use crate::export::ExportError;
use crate::export::manifest::{File, Manifest};

#[derive(Clone, Debug)]
pub struct Written {
    /// Below the folder.
    pub path: String,
    pub sha256: String,
    pub bytes: u64,
    pub is_written: bool,
}

pub fn write(folder: &Path, path: &str, bytes: &[u8], before: &Manifest) -> Result<Written, ExportError> {
    let sha256 = sha256(bytes);
    let as_it_was = before.file(path).filter(|file| file.sha256 == sha256);
    if let Some(kept) = as_it_was.and_then(|file| kept(folder, path, file)) {
        return Ok(kept);
    }
    let full = folder.join(path);
    put(&full, bytes).map_err(|cause| ExportError::File { path: full, cause })?;
    Ok(Written { path: path.to_owned(), sha256, bytes: bytes.len() as u64, is_written: true })
}

/// A file that is as long as it was when it was written.
pub fn kept(folder: &Path, path: &str, file: &File) -> Option<Written> {
    let about = fs::metadata(folder.join(path)).ok().filter(fs::Metadata::is_file)?;
    let is_there = about.len() == file.bytes;
    is_there.then(|| Written {
        path: path.to_owned(),
        sha256: file.sha256.clone(),
        bytes: file.bytes,
        is_written: false,
    })
}

/// Under another name first: a visitor gets the old file or the new one. Not flushed to the disk one by
/// one: a file that a power cut left shorter than the list says is written anew by the next export.
pub fn put(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut file = match beside(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            fs::create_dir_all(folder)?;
            beside(folder)?
        }
        other => other?,
    };
    file.write_all(bytes)?;
    file.persist(path).map(drop).map_err(|error| error.error)
}

/// How a file is called until it is whole.
pub const BESIDE: &str = ".new-";

fn beside(folder: &Path) -> Result<NamedTempFile, Error> {
    Builder::new().prefix(BESIDE).permissions(Permissions::from_mode(0o644)).tempfile_in(folder)
}

pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
