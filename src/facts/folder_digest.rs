//! The digest of all files of a record, whatever the order in which they are read.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::file;
use crate::domain::{Digest, DigestBuilder};

const ENDINGS: [&str; 3] = ["toml", "csv", "json"];

/// A folder that the reader of the record does not read: the program contains the outline of the state.
const OUTLINE: &str = "outline";

/// The digest of each file so far.
#[derive(Default)]
pub struct FolderDigest(BTreeMap<PathBuf, Digest>);

impl FolderDigest {
    pub fn add(&mut self, path: &Path, text: &str) {
        self.0.insert(path.to_owned(), Digest::of(text.as_bytes()));
    }

    /// The digest of the program's version and of the files, each with its path in the folder of the record.
    pub fn finish(self) -> String {
        let mut digest = DigestBuilder::default();
        digest.update(env!("CARGO_PKG_VERSION"));
        let highest = self.0.keys().min_by_key(|path| path.components().count());
        let root = highest.and_then(|path| path.parent()).unwrap_or(Path::new(""));
        for (path, text) in &self.0 {
            digest.update(path.strip_prefix(root).unwrap_or(path).as_os_str().as_encoded_bytes());
            digest.update([0]);
            digest.update(text.bytes());
        }
        digest.finish().to_string()
    }
}

/// The digest that a record without errors has, without reading what its files say. `None` if a file cannot be read.
///
/// Another file beside those of the record makes another digest. It never makes an equal one.
pub fn digest(data: &Path) -> Option<String> {
    let mut digest = FolderDigest::default();
    let mut folders = vec![data.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in folder.read_dir().ok()? {
            let path = entry.ok()?.path();
            let is_known = path.extension().is_some_and(|own| ENDINGS.iter().any(|ending| own == *ending));
            match () {
                () if path.ends_with(OUTLINE) => {}
                () if path.is_dir() && !path.is_symlink() => folders.push(path),
                () if is_known => digest.add(&path, &file::text(&path, file::EDITION_LIMIT).ok()?),
                () => {}
            }
        }
    }
    Some(digest.finish())
}
