//! The mark of an export in progress. If the mark exists at the start, the previous export was interrupted,
//! and its list of files may be wrong. The export then trusts nothing in the folder.

use std::collections::BTreeMap;
use std::fs;
use std::io::Error;
use std::path::Path;

use crate::export::files::Written;
use crate::system::whole_file::{PREFIX, replace_unsynced};

const NAME: &str = ".racetozero-export.begun";

/// Writes the mark, and returns whether the previous export was interrupted.
pub fn begin(folder: &Path) -> Result<bool, Error> {
    let mark = folder.join(NAME);
    let was_interrupted = mark.exists();
    replace_unsynced(&mark, b"")?;
    Ok(was_interrupted)
}

pub fn end(folder: &Path) -> Result<(), Error> {
    fs::remove_file(folder.join(NAME))
}

/// Removes files that an interrupted export left in the folders of the copy. The operator's own files beside
/// them remain.
pub fn sweep(folder: &Path, files: &BTreeMap<String, Written>) -> Result<usize, Error> {
    let mut removed = 0;
    for entry in fs::read_dir(folder)? {
        let (path, name) = entry.map(|entry| (entry.path(), entry.file_name()))?;
        let name = name.to_string_lossy();
        let inside = format!("{name}/");
        let is_ours = files.range(inside.clone()..).next().is_some_and(|(path, _)| path.starts_with(&inside));
        if path.is_dir() && is_ours {
            removed += swept(&path, &inside, files)?;
        } else if name.starts_with(PREFIX) {
            fs::remove_file(path)?;
            removed += 1;
        }
    }
    Ok(removed)
}

/// `inside`: the path of this folder, relative to the copy.
fn swept(folder: &Path, inside: &str, files: &BTreeMap<String, Written>) -> Result<usize, Error> {
    let mut removed = 0;
    for entry in fs::read_dir(folder)? {
        let (path, name) = entry.map(|entry| (entry.path(), entry.file_name()))?;
        let below = format!("{inside}{}", name.to_string_lossy());
        if path.is_dir() {
            removed += swept(&path, &format!("{below}/"), files)?;
        } else if !files.contains_key(&below) {
            fs::remove_file(&path)?;
            removed += 1;
        }
    }
    Ok(removed)
}
