//! Writes a file of the copy, whole, and only if its content changed.

use std::fs::{self, Permissions};
use std::io::{Error, ErrorKind, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use tempfile::{Builder, NamedTempFile};

use crate::domain::Digest;
use crate::export::ExportError;
use crate::export::manifest::{File, Manifest};

#[derive(Clone, Debug)]
pub struct Written {
    /// Relative to the folder.
    pub path: String,
    pub sha256: String,
    pub bytes: u64,
    pub is_written: bool,
}

pub fn write(folder: &Path, path: &str, bytes: &[u8], before: &Manifest) -> Result<Written, ExportError> {
    let sha256 = Digest::of(bytes).to_string();
    let as_it_was = before.file(path).filter(|file| file.sha256 == sha256);
    if let Some(kept) = as_it_was.and_then(|file| kept(folder, path, file)) {
        return Ok(kept);
    }
    let full = folder.join(path);
    put(&full, bytes).map_err(|cause| ExportError::File { path: full, cause })?;
    Ok(Written { path: path.to_owned(), sha256, bytes: bytes.len() as u64, is_written: true })
}

/// The existing file, if it still has the length with which it was written.
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

/// Writes under a temporary name and renames, so that a visitor gets the old file or the new one. It does not
/// flush to the disk: if a power cut shortens a file, the next export writes it again.
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

/// The prefix of a temporary file.
pub const BESIDE: &str = ".new-";

fn beside(folder: &Path) -> Result<NamedTempFile, Error> {
    Builder::new().prefix(BESIDE).permissions(Permissions::from_mode(0o644)).tempfile_in(folder)
}
