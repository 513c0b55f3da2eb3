//! One address → one file; one place → its file in each language; one community → all of its files.
//!
//! A place is an address without a language. Where the English of one says what it said, so does every
//! translation of it, for all are made from the same: then none is made again.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Mutex;

use strum::VariantArray;

use crate::domain::Slug;
use crate::export::fetch::{Answer, Answers};
use crate::export::files::{Written, kept, write};
use crate::export::fingerprint::Fingerprint;
use crate::export::host_config::Host;
use crate::export::manifest::Manifest;
use crate::export::owner;
use crate::export::owner::Owner;
use crate::export::{ExportError, paths};
use crate::web::request::path;
use crate::web::request::path::localized;
use crate::web::response::PageResponse;
use crate::web::site::Site;
use crate::words::Language;

/// What no page leads to and every visitor's program asks for.
const UNLINKED: [&str; 4] = ["/robots.txt", "/sitemap.xml", "/index.json", "/data/openapi.json"];

pub struct Exporter<'a> {
    folder: &'a Path,
    before: &'a Manifest,
    inputs: &'a Fingerprint,
    pub whose: Owner,
    answers: Answers,
    host: Mutex<Host>,
}

/// What is made, or left, together.
pub enum Task {
    Community(Slug),
    /// What is about no one community, in each language.
    Place(String),
}

/// Files, and the addresses that they lead to.
#[derive(Default)]
pub struct Copied {
    pub files: Vec<Written>,
    pub links: BTreeSet<String>,
    /// The place whose files they all are, and the digest of what they follow from.
    pub of: Option<(String, String)>,
}

impl<'a> Exporter<'a> {
    pub fn new(
        site: &Site,
        folder: &'a Path,
        before: &'a Manifest,
        inputs: &'a Fingerprint,
    ) -> Result<Self, ExportError> {
        Ok(Exporter {
            folder,
            before,
            inputs,
            whose: Owner::new(site.store.names()?.into_iter().map(|(slug, _)| slug)),
            answers: Answers::default(),
            host: Mutex::default(),
        })
    }

    /// The first places that are about no one community.
    pub fn starts() -> BTreeSet<String> {
        ["/"].into_iter().chain(UNLINKED).map(ToOwned::to_owned).collect()
    }

    pub fn done(&self, site: &Site, task: Task) -> Result<Copied, ExportError> {
        match task {
            Task::Community(slug) => self.community(site, &slug),
            Task::Place(place) => self.place(site, &place),
        }
    }

    /// All that is about one community: as it is, where nothing has changed that it is made from. Of one
    /// all is made anyhow: the host is told what the answers say.
    fn community(&self, site: &Site, slug: &Slug) -> Result<Copied, ExportError> {
        let page = owner::page(slug);
        let digest = self.inputs.community(slug);
        let is_first = self.whose.all().next() == Some(slug);
        let as_they_were = |digest: &str| self.as_they_were(&page, digest, self.before.files_of(slug));
        let mut copied = match digest.as_deref().filter(|_| !is_first).and_then(as_they_were) {
            Some(files) => Copied { files, ..Copied::default() },
            None => self.made(site, slug, &page)?,
        };
        copied.of = digest.map(|digest| (page, digest));
        Ok(copied)
    }

    /// The files of a place, where they follow from what they did and each is there as it was written.
    fn as_they_were<'p>(
        &self,
        place: &str,
        digest: &str,
        paths: impl IntoIterator<Item = &'p str>,
    ) -> Option<Vec<Written>> {
        if self.before.follows_from(place) != Some(digest) {
            return None;
        }
        paths.into_iter().map(|path| kept(self.folder, path, self.before.file(path)?)).collect()
    }

    fn made(&self, site: &Site, slug: &Slug, page: &str) -> Result<Copied, ExportError> {
        let mut waiting = paths::in_each_language(page);
        let mut seen: BTreeSet<String> = waiting.iter().cloned().collect();
        let mut copied = Copied::default();
        while let Some(address) = waiting.pop() {
            let one = self.address(site, &address)?;
            copied.files.extend(one.files);
            for link in one.links {
                if self.whose.address(&link) != Some(slug) {
                    copied.links.insert(link);
                } else if seen.insert(link.clone()) {
                    waiting.push(link);
                }
            }
        }
        Ok(copied)
    }

    fn place(&self, site: &Site, place: &str) -> Result<Copied, ExportError> {
        let addresses = paths::in_each_language(place);
        if addresses.len() == 1 {
            return self.file(site, place);
        }
        let english = self.answers.at(site, place)?;
        let digest = self.inputs.said(site.edition(), &english.bytes);
        let paths: Vec<String> = addresses.iter().map(|address| paths::file(address)).collect();
        let mut copied = match self.as_they_were(place, &digest, paths.iter().map(String::as_str)) {
            Some(files) => {
                addresses.iter().for_each(|address| self.tell_host_of_translation(address, &english.response));
                Copied { files, links: english.links, of: None }
            }
            None => self.in_each_language(site, english, &addresses)?,
        };
        copied.of = Some((place.to_owned(), digest));
        Ok(copied)
    }

    /// What is worded for no reader. The host has been told of its kind by others.
    fn file(&self, site: &Site, place: &str) -> Result<Copied, ExportError> {
        let Some(digest) = self.inputs.table(place) else { return self.address(site, place) };
        let mut copied = match self.as_they_were(place, &digest, [paths::file(place).as_str()]) {
            Some(files) => Copied { files, ..Copied::default() },
            None => self.address(site, place)?,
        };
        copied.of = Some((place.to_owned(), digest));
        Ok(copied)
    }

    fn in_each_language(
        &self,
        site: &Site,
        english: Answer,
        addresses: &[String],
    ) -> Result<Copied, ExportError> {
        let Some((first, others)) = addresses.split_first() else { return Ok(Copied::default()) };
        let mut copied = self.written(first, english)?;
        for address in others {
            let translated = self.address(site, address)?;
            copied.files.extend(translated.files);
            copied.links.extend(translated.links);
        }
        Ok(copied)
    }

    fn address(&self, site: &Site, address: &str) -> Result<Copied, ExportError> {
        self.written(address, self.answers.at(site, address)?)
    }

    fn written(&self, address: &str, answer: Answer) -> Result<Copied, ExportError> {
        self.tell_host(address, &answer.response);
        let file = write(self.folder, &paths::file(address), &answer.bytes, self.before)?;
        Ok(Copied { files: vec![file], links: answer.links, of: None })
    }

    /// A translation is answered as its English is, but for the language.
    fn tell_host_of_translation(&self, address: &str, english: &PageResponse) {
        let language = english.language.map(|_| path::split(address).0);
        self.tell_host(address, &PageResponse { language, ..english.clone() });
    }

    fn tell_host(&self, address: &str, response: &PageResponse) {
        if let Ok(mut host) = self.host.lock() {
            host.note(address, response);
        }
    }

    /// What a host needs beside the pages: a page for what is not there, in each language, and its headers.
    pub fn beside(&self, site: &Site) -> Result<Vec<Written>, ExportError> {
        let mut beside = Vec::new();
        for language in Language::VARIANTS {
            let answer = self.answers.not_here(site, *language)?;
            beside.extend(self.written(&localized(*language, "/404"), answer)?.files);
        }
        let host = self.host.lock().map(|host| host.clone()).unwrap_or_default();
        for (name, text) in host.files() {
            beside.push(write(self.folder, name, text.as_bytes(), self.before)?);
        }
        Ok(beside)
    }
}
