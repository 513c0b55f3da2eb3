//! Files that appear whole or not at all: written under a temporary name, then renamed.

use std::fs::{File, Permissions, create_dir_all, metadata};
use std::io::{self, ErrorKind, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use tempfile::{Builder, NamedTempFile};

/// The prefix of a temporary name. The dot hides a file that a power cut left behind.
pub const PREFIX: &str = ".new-";

/// A file under its temporary name. Dropping it removes the file.
pub struct NewFile {
    file: NamedTempFile,
    path: PathBuf,
}

impl NewFile {
    /// Creates an empty file in the folder of `path`.
    pub fn beside(path: &Path) -> io::Result<Self> {
        let folder = folder_of(path);
        metadata(folder)?;
        let file = Builder::new().prefix(PREFIX).permissions(Permissions::from_mode(0o644)).tempfile_in(folder);
        // The error names the temporary file, which is of no use to the reader.
        let file = file.map_err(|error| io::Error::from(error.kind()))?;
        Ok(NewFile { file, path: path.to_owned() })
    }

    fn with(path: &Path, bytes: &[u8]) -> io::Result<Self> {
        let mut new = NewFile::beside(path)?;
        new.file.write_all(bytes)?;
        Ok(new)
    }

    pub fn temporary_path(&self) -> &Path {
        self.file.path()
    }

    /// Flushes the content to the disk.
    pub fn sync(&self) -> io::Result<()> {
        self.file.as_file().sync_all()
    }

    /// Renames the file over the one at its path, and flushes the folder to the disk.
    pub fn put_in_place(self) -> io::Result<()> {
        self.file.persist(&self.path).map_err(|error| error.error)?;
        File::open(folder_of(&self.path))?.sync_all()
    }
}

/// Writes a new file and its folder. An existing file is an error.
pub fn create(path: &Path, bytes: impl AsRef<[u8]>) -> io::Result<()> {
    create_dir_all(folder_of(path))?;
    let new = NewFile::with(path, bytes.as_ref())?;
    new.sync()?;
    new.file.persist_noclobber(path).map_err(|error| error.error)?;
    File::open(folder_of(path))?.sync_all()
}

/// Writes a file over an existing one.
pub fn replace(path: &Path, bytes: impl AsRef<[u8]>) -> io::Result<()> {
    let new = NewFile::with(path, bytes.as_ref())?;
    new.sync()?;
    new.put_in_place()
}

/// Writes a file and its folder, over an existing file, and flushes nothing to the disk: for thousands of files
/// that can be written again.
pub fn replace_unsynced(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let new = match NewFile::with(path, bytes) {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            create_dir_all(folder_of(path))?;
            NewFile::with(path, bytes)?
        }
        new => new?,
    };
    new.file.persist(path).map(drop).map_err(|error| error.error)
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn a_file_is_the_old_one_or_the_new_one_and_no_temporary_file_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new/file");
        create(&path, "one").unwrap();
        assert_eq!(create(&path, "two").unwrap_err().kind(), ErrorKind::AlreadyExists);
        assert_eq!(fs::read_to_string(&path).unwrap(), "one");
        replace(&path, "three").unwrap();
        drop(NewFile::with(&path, b"four").unwrap());
        assert_eq!(fs::read_to_string(&path).unwrap(), "three");
        replace_unsynced(&folder.path().join("other/file"), b"five").unwrap();
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1);
    }
}
