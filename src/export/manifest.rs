//! The list of files that an export wrote. The next export leaves or removes only files of this list.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::domain::Slug;
use crate::export::error::ExportError;
use crate::export::files::{File, Written};
use crate::export::in_progress;
use crate::export::owner;
use crate::export::owner::Owner;
use crate::store::Edition;
use crate::system::whole_file::replace_unsynced;
use crate::web::site::Drawn;

const NAME: &str = ".racetozero-export.json";

#[derive(Debug, Default, Deserialize, Serialize)]
pub struct Manifest {
    program: String,
    edition: String,
    /// The files, by path.
    files: BTreeMap<String, File>,
    /// The PNG file of each drawing, by the SHA-256 of the drawing.
    pictures: BTreeMap<String, String>,
    /// The digest of each place, for its files in all languages. For a community, city or town it covers all its files.
    follows_from: BTreeMap<String, String>,
    /// Whether the previous export was interrupted. Then only the names of files are known.
    #[serde(skip)]
    was_interrupted: bool,
    /// The paths of these files.
    #[serde(skip)]
    owned: BTreeMap<String, Vec<String>>,
}

impl Manifest {
    /// Reads the list of the previous export; empty for a new folder. A folder with other files is refused.
    pub fn read(folder: &Path) -> Result<Self, ExportError> {
        let failed = |cause| ExportError::File { path: folder.to_owned(), cause };
        fs::create_dir_all(folder).map_err(failed)?;
        let path = folder.join(NAME);
        match fs::read(&path) {
            Ok(text) => {
                let was_interrupted = in_progress::begin(folder).map_err(failed)?;
                Ok(match serde_json::from_slice(&text) {
                    Ok(manifest) if !was_interrupted => Manifest::with_owners(manifest),
                    read => read.unwrap_or_default().untrusted(),
                })
            }
            Err(_) if fs::read_dir(folder).map_err(failed)?.next().is_none() => {
                // From now on the folder is ours, however far this export gets.
                replace_unsynced(&path, b"{}").map_err(failed)?;
                in_progress::begin(folder).map_err(failed)?;
                Ok(Manifest::default())
            }
            Err(_) => Err(ExportError::NotOurs(folder.to_owned())),
        }
    }

    /// After an interrupted export every file is written again.
    fn untrusted(self) -> Self {
        let unknown = File { sha256: String::new(), bytes: 0 };
        let files = self.files.into_keys().map(|path| (path, unknown.clone())).collect();
        Manifest { files, was_interrupted: true, ..Manifest::default() }
    }

    fn with_owners(mut self) -> Self {
        let owner = Owner::new(self.follows_from.keys().filter_map(|place| owner::of_page(place)));
        for path in self.files.keys() {
            if let Some(slug) = owner.file(path) {
                self.owned.entry(slug.to_string()).or_default().push(path.clone());
            }
        }
        self
    }

    /// The list of this export, with the files that it left unchanged.
    pub fn new(
        edition: &Edition,
        files: &BTreeMap<String, Written>,
        follows_from: BTreeMap<String, String>,
    ) -> Self {
        let file = |written: &Written| File { sha256: written.sha256.clone(), bytes: written.bytes };
        Manifest {
            program: edition.program_version.clone(),
            edition: edition.digest.clone(),
            files: files.values().map(|written| (written.path.clone(), file(written))).collect(),
            follows_from,
            ..Manifest::default()
        }
    }

    /// A picture that was not drawn again is still in its file.
    pub fn with_pictures(mut self, previous: &Manifest, drawn: &Drawn) -> Self {
        let earlier = previous.pictures.iter().map(|(drawing, path)| (path.clone(), drawing.clone()));
        let now =
            drawn.all().into_iter().map(|(name, drawing)| (name.trim_start_matches('/').to_owned(), drawing));
        let by_path: BTreeMap<String, String> = earlier.chain(now).collect();
        let there = by_path.into_iter().filter(|(path, _)| self.files.contains_key(path));
        self.pictures = there.map(|(path, drawing)| (drawing, path)).collect();
        self
    }

    pub fn file(&self, path: &str) -> Option<&File> {
        self.files.get(path)
    }

    pub fn follows_from(&self, place: &str) -> Option<&str> {
        self.follows_from.get(place).map(String::as_str)
    }

    /// The paths of the files about a community, city or town.
    pub fn files_of(&self, slug: &Slug) -> impl Iterator<Item = &str> {
        self.owned.get(slug.as_str()).into_iter().flatten().map(String::as_str)
    }

    /// The PNG file of each drawing, if the file is as it was written.
    pub fn pictures(&self, folder: &Path) -> BTreeMap<String, (PathBuf, String)> {
        let file = |(drawing, path): (&String, &String)| {
            let sha256 = self.files.get(path)?.sha256.clone();
            Some((drawing.clone(), (folder.join(path), sha256)))
        };
        self.pictures.iter().filter_map(file).collect()
    }

    /// Removes files that the previous export wrote and this one did not.
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
        if self.was_interrupted {
            removed += in_progress::sweep(folder, files)
                .map_err(|cause| ExportError::File { path: folder.to_owned(), cause })?;
        }
        Ok(removed)
    }

    /// Writes the list. This ends the export.
    pub fn write(&self, folder: &Path) -> Result<(), ExportError> {
        let path = folder.join(NAME);
        let failed = |cause| ExportError::File { path: path.clone(), cause };
        let text = serde_json::to_vec(self).map_err(|error| failed(error.into()))?;
        replace_unsynced(&path, &text).and_then(|()| in_progress::end(folder)).map_err(failed)
    }
}
