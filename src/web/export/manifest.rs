//! The list of what an export wrote: what the next one need not write again, and may remove.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::ExportError;
use super::write::{Written, put};
use crate::store::Edition;
use crate::web::pictures::Drawn;

const NAME: &str = ".racetozero-export.json";

#[derive(Debug, Default, Deserialize, Serialize)]
pub struct Manifest {
    program: String,
    edition: String,
    /// SHA-256 by path.
    files: BTreeMap<String, String>,
    /// The file that holds a drawing as PNG, by the SHA-256 of the drawing.
    pictures: BTreeMap<String, String>,
}

impl Manifest {
    pub fn new(edition: &Edition, files: &BTreeMap<String, Written>, drawn: &Drawn) -> Self {
        let mut pictures = BTreeMap::new();
        for (name, drawing) in drawn.all() {
            let path = name.trim_start_matches('/').to_owned();
            if files.contains_key(&path) {
                pictures.insert(drawing, path);
            }
        }
        Manifest {
            program: edition.program_version.clone(),
            edition: edition.digest.clone(),
            files: files.values().map(|file| (file.path.clone(), file.sha256.clone())).collect(),
            pictures,
        }
    }

    /// Of an earlier export; empty where the folder is new. A folder with other people's files is refused.
    pub fn read(folder: &Path) -> Result<Self, ExportError> {
        let at = |cause| ExportError::File { path: folder.to_owned(), cause };
        fs::create_dir_all(folder).map_err(at)?;
        let path = folder.join(NAME);
        match fs::read(&path) {
            // One that cannot be read says nothing: every file is written anew.
            Ok(text) => Ok(serde_json::from_slice(&text).unwrap_or_default()),
            Err(_) if fs::read_dir(folder).map_err(at)?.next().is_none() => {
                // From now on the folder is ours, however far this export gets.
                put(&path, b"{}").map_err(at)?;
                Ok(Manifest::default())
            }
            Err(_) => Err(ExportError::NotOurs(folder.to_owned())),
        }
    }

    pub fn sha256(&self, path: &str) -> Option<&String> {
        self.files.get(path)
    }

    /// Where each drawing is as PNG, of those that are as they were written.
    pub fn pictures(&self, folder: &Path) -> BTreeMap<String, (PathBuf, String)> {
        let held = |(drawing, path): (&String, &String)| {
            let sha256 = self.files.get(path)?.clone();
            Some((drawing.clone(), (folder.join(path), sha256)))
        };
        self.pictures.iter().filter_map(held).collect()
    }

    /// Files that an earlier export wrote and this one did not.
    pub fn remove_others(
        &self,
        folder: &Path,
        files: &BTreeMap<String, Written>,
    ) -> Result<usize, ExportError> {
        let mut removed = 0;
        for path in self.files.keys().filter(|path| !files.contains_key(*path)) {
            let full = folder.join(path);
            match fs::remove_file(&full) {
                Ok(()) => removed += 1,
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => (),
                Err(cause) => return Err(ExportError::File { path: full, cause }),
            }
        }
        Ok(removed)
    }

    pub fn write(&self, folder: &Path) -> Result<(), ExportError> {
        let path = folder.join(NAME);
        let at = |cause| ExportError::File { path: path.clone(), cause };
        let text = serde_json::to_vec(self).map_err(|error| at(error.into()))?;
        put(&path, &text).map_err(at)
    }
}
