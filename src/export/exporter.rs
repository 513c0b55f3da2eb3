//! One address → one file; one place → its file in each language; one community → all its files.
//!
//! A place is an address without its language. All translations of a place depend on the same rows. So if
//! the English text is unchanged, none of its files is rendered again.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Mutex;

use strum::VariantArray;

use crate::domain::Slug;
use crate::export::fetch::{Answer, Answers};
use crate::export::files;
use crate::export::files::{Written, kept};
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

/// Addresses that programs request and no page links to.
const UNLINKED: [&str; 4] = ["/robots.txt", "/sitemap.xml", "/index.json", "/data/openapi.json"];

pub struct Exporter<'a> {
    folder: &'a Path,
    before: &'a Manifest,
    inputs: &'a Fingerprint,
    pub whose: Owner,
    answers: Answers,
    host: Mutex<Host>,
}

/// Files that are rendered, or left unchanged, together.
pub enum Task {
    Community(Slug),
    /// A place about no single community, in each language.
    Place(String),
}

/// Files, and the addresses that they link to.
#[derive(Default)]
pub struct Copied {
    pub files: Vec<Written>,
    pub links: BTreeSet<String>,
    /// The place of the files, and the digest of everything that they depend on.
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

    /// The places about no single community where the crawl begins.
    pub fn starts() -> BTreeSet<String> {
        ["/"].into_iter().chain(UNLINKED).map(ToOwned::to_owned).collect()
    }

    pub fn done(&self, site: &Site, task: Task) -> Result<Copied, ExportError> {
        match task {
            Task::Community(slug) => self.community(site, &slug),
            Task::Place(place) => self.place(site, &place),
        }
    }

    /// Exports a community, or leaves its files if nothing changed that they depend on. The first community is
    /// always rendered: the headers for the host come from real responses.
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

    /// The existing files of a place, if its digest is unchanged and each file is as it was written.
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

    /// Exports a file without text for readers (JSON, CSV). Another file of its type has set the headers.
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
        let file = self.write(&paths::file(address), &answer.bytes)?;
        Ok(Copied { files: vec![file], links: answer.links, of: None })
    }

    fn write(&self, path: &str, bytes: &[u8]) -> Result<Written, ExportError> {
        files::write(self.folder, path, bytes, self.before.file(path))
    }

    /// A translation has the headers of its English page, except the language.
    fn tell_host_of_translation(&self, address: &str, english: &PageResponse) {
        let language = english.language.map(|_| path::split(address).0);
        self.tell_host(address, &PageResponse { language, ..english.clone() });
    }

    fn tell_host(&self, address: &str, response: &PageResponse) {
        if let Ok(mut host) = self.host.lock() {
            host.note(address, response);
        }
    }

    /// The other files that a host needs: a 404 page in each language, and the header configuration.
    pub fn beside(&self, site: &Site) -> Result<Vec<Written>, ExportError> {
        let mut beside = Vec::new();
        for language in Language::VARIANTS {
            let answer = self.answers.not_here(site, *language)?;
            beside.extend(self.written(&localized(*language, "/404"), answer)?.files);
        }
        let host = self.host.lock().map(|host| host.clone()).unwrap_or_default();
        for (name, text) in host.files() {
            beside.push(self.write(name, text.as_bytes())?);
        }
        Ok(beside)
    }
}
