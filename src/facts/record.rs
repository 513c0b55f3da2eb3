//! The whole folder: every file read, every problem in one list.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::community::{self, Around};
use super::document::Document;
use super::{Problem, Severity, campaign, file, resources};
use crate::domain::{Community, Key, Record, Slug};

/// A record that an edition can be built from, and what an editor should look at again.
pub struct Checked {
    pub record: Record,
    pub warnings: Vec<Problem>,
}

/// Reads `data/`; where anything is wrong, says all that is.
pub fn read(data: &Path) -> Result<Record, Vec<Problem>> {
    check(data).map(|checked| checked.record)
}

/// The same, with what is well-formed but looks odd.
pub fn check(data: &Path) -> Result<Checked, Vec<Problem>> {
    if !data.is_dir() {
        return Err(vec![Problem::of_file(data, "is not a folder: expected the one that holds the record")]);
    }
    let mut reading = Reading::default();
    let campaign = reading.file(&data.join("campaign.toml"), campaign::read);
    let networks: Option<BTreeSet<Key>> =
        campaign.as_ref().map(|c| c.networks.iter().map(|network| network.key.clone()).collect());
    let as_of = campaign.as_ref().map(|campaign| campaign.as_of.year);
    let member = Around { as_of, networks: networks.as_ref(), member: true };
    let beside = Around { as_of, networks: networks.as_ref(), member: false };
    let communities = reading.folder(&data.join("communities"), &member);
    let slugs = reading.slugs.clone();
    let context = reading.folder(&data.join("context"), &beside);
    let resources =
        reading.file(&data.join("resources.toml"), |document| Some(resources::read(document, &slugs)));
    let failed = reading.failed();
    let digest = reading.digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    reading.problems.sort();
    match (campaign, resources) {
        (Some(campaign), Some(resources)) if !failed => {
            let record = Record { campaign, communities, context, resources, digest };
            Ok(Checked { record, warnings: reading.problems })
        }
        // An editor mends what is wrong before looking at what is odd.
        _ => Err(reading.problems.into_iter().filter(|problem| problem.severity == Severity::Error).collect()),
    }
}

/// What has been read so far.
struct Reading {
    problems: Vec<Problem>,
    digest: Sha256,
    /// The slugs that files are named after, whether or not a file could be read.
    slugs: BTreeSet<Slug>,
}

impl Default for Reading {
    fn default() -> Self {
        let digest = Sha256::new_with_prefix(env!("CARGO_PKG_VERSION"));
        Reading { problems: Vec::new(), digest, slugs: BTreeSet::new() }
    }
}

impl Reading {
    fn failed(&self) -> bool {
        self.problems.iter().any(|problem| problem.severity == Severity::Error)
    }

    fn file<T>(&mut self, path: &Path, read: impl Fn(&Document<'_>) -> Option<T>) -> Option<T> {
        let text = match file::text(path) {
            Ok(text) => text,
            Err(problem) => {
                self.problems.push(problem);
                return None;
            }
        };
        self.digest.update(path.file_name().unwrap_or_default().as_encoded_bytes());
        self.digest.update((text.len() as u64).to_le_bytes());
        self.digest.update(&text);
        let document = Document::new(path, &text);
        let value = read(&document);
        self.problems.extend(document.into_problems());
        value
    }

    fn folder(&mut self, folder: &Path, around: &Around<'_>) -> Vec<Community> {
        let mut list = Vec::new();
        for path in self.paths_in(folder) {
            self.take_slug(&path);
            let community = self.file(&path, |document| community::read(document, around));
            list.extend(community);
        }
        list.sort_by(|a, b| a.name.cmp(&b.name).then(a.slug.cmp(&b.slug)));
        list
    }

    /// A file's name is its slug, so two files claim one only from two folders.
    fn take_slug(&mut self, path: &Path) {
        let stem = path.file_stem().and_then(|stem| stem.to_str()).and_then(|stem| stem.parse().ok());
        match stem {
            None => self.problems.push(Problem::of_file(path, "expected a file name such as new-bedford.toml")),
            Some(slug) if self.slugs.contains(&slug) => {
                let message =
                    format!("data/communities has a file of this name too: the slug `{slug}` is taken");
                self.problems.push(Problem::of_file(path, message));
            }
            Some(slug) => drop(self.slugs.insert(slug)),
        }
    }

    /// Every entry but hidden ones, so that nothing an editor put there is passed over in silence.
    fn paths_in(&mut self, folder: &Path) -> BTreeSet<PathBuf> {
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
        let (toml, other): (BTreeSet<_>, BTreeSet<_>) = entries
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(visible)
            .partition(|path| path.extension().is_some_and(|extension| extension == "toml"));
        let stray = |path| Problem::of_file(path, "expected only <slug>.toml files in this folder");
        self.problems.extend(other.into_iter().map(stray));
        toml
    }
}
