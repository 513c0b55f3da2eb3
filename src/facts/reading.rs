//! The files of a record while they are read: their problems, their digest, and what they say. It knows no table.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::document::Document;
use super::folder_digest::FolderDigest;
use super::{Problem, Severity, file, translations};
use crate::domain::{Figure, Slug};

/// The state while files are read.
#[derive(Default)]
pub struct Reading {
    pub problems: Vec<Problem>,
    pub digest: FolderDigest,
    /// The slugs of all file names, readable or not.
    pub slugs: BTreeSet<Slug>,
    pub said: Vec<(Slug, Vec<Figure>)>,
    /// The files that are no TOML.
    pub data_files: Vec<(PathBuf, String)>,
    /// The texts that translations may be of.
    pub english: translations::English,
}

impl Reading {
    pub fn failed(&self) -> bool {
        self.problems.iter().any(|problem| problem.severity == Severity::Error)
    }

    pub fn is_sound(&self, path: &Path) -> bool {
        !self.problems.iter().any(|problem| problem.path == path && problem.severity == Severity::Error)
    }

    pub fn file<T>(&mut self, path: &Path, read: impl FnOnce(&Document<'_>) -> Option<T>) -> Option<T> {
        self.file_up_to(file::LIMIT, path, read)
    }

    pub fn file_up_to<T>(
        &mut self,
        limit: u64,
        path: &Path,
        read: impl FnOnce(&Document<'_>) -> Option<T>,
    ) -> Option<T> {
        let text = self.text(limit, path)?;
        let document = Document::new(path, &text);
        let value = read(&document);
        self.close(document);
        value
    }

    /// Keeps what a document leaves: its problems, and all that it says.
    pub fn close(&mut self, document: Document<'_>) {
        self.english.take(&document);
        let (said, problems) = document.into_parts();
        self.said.extend(said);
        self.problems.extend(problems);
    }

    /// Reads a file and adds it to the digest.
    pub fn text(&mut self, limit: u64, path: &Path) -> Option<String> {
        let text = file::text(path, limit).map_err(|problem| self.problems.push(problem)).ok()?;
        self.digest.add(path, &text);
        if path.extension().is_none_or(|extension| extension != "toml") {
            self.data_files.push((path.to_owned(), text.clone()));
        }
        Some(text)
    }

    /// The files of a folder with these endings. Any other visible entry is a problem, so that no file is ignored
    /// silently.
    pub fn paths_in(&mut self, folder: &Path, endings: &[&str], expected: &str) -> BTreeSet<PathBuf> {
        let known = |path: &PathBuf| {
            path.extension().is_some_and(|extension| endings.iter().any(|ending| extension == *ending))
        };
        let (files, other): (BTreeSet<_>, BTreeSet<_>) = self.visible_in(folder).into_iter().partition(known);
        let stray = |path| Problem::of_file(path, format!("expected only {expected} files in this folder"));
        self.problems.extend(other.into_iter().map(stray));
        files
    }

    /// The entries of a folder whose names begin with no dot.
    pub fn visible_in(&mut self, folder: &Path) -> BTreeSet<PathBuf> {
        if folder.is_symlink() {
            self.problems.push(Problem::of_file(folder, "is a link: expected a folder inside data/"));
            return BTreeSet::new();
        }
        let entries = match std::fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) => {
                self.problems.push(Problem::of_file(folder, format!("cannot be read: {error}")));
                return BTreeSet::new();
            }
        };
        let visible =
            |path: &PathBuf| !path.file_name().unwrap_or_default().as_encoded_bytes().starts_with(b".");
        entries.filter_map(|entry| Some(entry.ok()?.path())).filter(visible).collect()
    }
}
