//! The folders of communities and of editions: one file each, named by its content.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::path::{Path, PathBuf};

use super::across::Filed;
use super::community::{self, Context};
use super::document::Document;
use super::reading::Reading;
use super::{Problem, editions, file, translations};
use crate::domain::{
    CAMPAIGN, Code, Community, EditionName, FILES, Language, Published, PublishedEdition, Slug,
};
use crate::system::workers;

impl Reading {
    /// The editions, oldest first, and their sum. A record without the folder has none.
    pub fn editions(&mut self, folder: &Path) -> (Vec<PublishedEdition>, Published) {
        let mut published = Published::default();
        if folder.symlink_metadata().is_err() {
            return (Vec::new(), published);
        }
        let mut named: BTreeMap<EditionName, PathBuf> = BTreeMap::new();
        for path in self.paths_in(folder, &["toml"], "<date>.toml") {
            let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
            match stem.parse() {
                Ok(name) => drop(named.insert(name, path)),
                Err(error) => self.problems.push(Problem::of_file(&path, format!("expected {error}"))),
            }
        }
        let mut editions = Vec::new();
        for (name, path) in named {
            let read = |document: &Document<'_>| editions::read(document, name, &mut published);
            editions.extend(self.file_up_to(file::EDITION_LIMIT, &path, read));
        }
        (editions, published)
    }

    /// The files of a folder, of one community each.
    pub fn texts(&mut self, folder: &Path) -> Vec<Text> {
        let mut texts = Vec::new();
        for path in self.paths_in(folder, &["toml"], "<slug>.toml") {
            self.take_slug(&path);
            texts.extend(self.text(file::LIMIT, &path).map(|text| Text { path, text }));
        }
        texts
    }

    /// The files of translations, of each language. A record without the folder has none.
    pub fn translation_files(&mut self, folder: &Path) -> Vec<translations::File> {
        let mut files = Vec::new();
        if folder.symlink_metadata().is_err() {
            return files;
        }
        for path in self.visible_in(folder) {
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            match name.parse().ok().filter(|language| *language != Language::En) {
                Some(language) => {
                    for path in self.paths_in(&path, &["toml"], "<slug>.toml") {
                        let text = self.text(file::LIMIT, &path);
                        files.extend(text.map(|text| translations::File { language, path, text }));
                    }
                }
                None => self.problems.push(Problem::of_file(path, no_language())),
            }
        }
        files
    }

    /// The communities by name. Keeps the problems of their files.
    pub fn sorted(&mut self, files: Vec<Read<'_>>) -> Vec<Community> {
        let mut list = Vec::new();
        for (document, community) in files {
            self.close(document);
            list.extend(community);
        }
        list.sort_by(|a, b| a.name.cmp(&b.name).then(a.slug.cmp(&b.slug)));
        list
    }

    /// Two files of one folder cannot have one slug; files of two folders can.
    fn take_slug(&mut self, path: &Path) {
        let stem = path.file_stem().and_then(|stem| stem.to_str());
        match stem.and_then(|stem| stem.parse::<Slug>().ok()) {
            None => self.problems.push(Problem::of_file(path, "expected a file name such as new-bedford.toml")),
            Some(slug) if slug.as_str() == CAMPAIGN => {
                self.problems
                    .push(Problem::of_file(path, "expected another name: `campaign` is the campaign's own"));
            }
            Some(slug) if FILES.contains(&slug.as_str()) => {
                let message = format!("expected another name: `{slug}` is a file beside the communities");
                self.problems.push(Problem::of_file(path, message));
            }
            Some(slug) if self.slugs.contains(&slug) => {
                let message =
                    format!("data/communities has a file of this name too: the slug `{slug}` is taken");
                self.problems.push(Problem::of_file(path, message));
            }
            Some(slug) => drop(self.slugs.insert(slug)),
        }
    }
}

fn no_language() -> String {
    let codes: Vec<&str> = Language::codes().into_iter().filter(|code| *code != Language::En.code()).collect();
    format!("expected a folder named by a language: {}", codes.join(", "))
}

/// The text of a file of `communities/` or `context/`.
pub struct Text {
    path: PathBuf,
    text: String,
}

/// A file that was read; `None` for a community that its problems leave incomplete.
pub type Read<'t> = (Document<'t>, Option<Community>);

impl Text {
    pub fn read(&self, context: &Context<'_>) -> Read<'_> {
        let document = Document::new(&self.path, &self.text).checked_on(context.as_of);
        let community = community::read(&document, context);
        (document, community)
    }
}

pub fn filed<'a>(files: &'a [Read<'a>]) -> impl Iterator<Item = Filed<'a>> {
    files.iter().filter_map(|(document, community)| Some(Filed::new(document, community.as_ref()?)))
}

/// Below this number of files a second thread costs more than it saves.
const FEW: usize = 32;

/// Reads files on all processors and returns the results in the given order.
pub fn each<'f, F: Sync, T: Send>(files: &'f [F], read: impl Fn(&'f F) -> T + Sync) -> Vec<T> {
    let mut workers = vec![(); if files.len() < FEW { 1 } else { workers::processors() }];
    let Ok(done) =
        workers::each(&mut workers, files.iter().collect(), |(), file| Ok::<_, Infallible>(read(file)));
    done
}
