//! The folder of the copy: writes files into it, recognizes unchanged ones, and collects their headers.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use crate::export::error::ExportError;
use crate::export::fetch::Fetched;
use crate::export::files::Written;
use crate::export::host_config::HostConfig;
use crate::export::manifest::Manifest;
use crate::export::{files, paths};
use crate::web::request::path;
use crate::web::response::PageResponse;

pub struct Folder<'a> {
    path: &'a Path,
    /// The list of the previous export.
    pub previous: &'a Manifest,
    host: Mutex<HostConfig>,
}

/// Files, and the addresses that they link to.
#[derive(Default)]
pub struct Batch {
    pub files: Vec<Written>,
    pub links: BTreeSet<String>,
    /// The place of the files, and the digest of everything that they depend on.
    pub digest: Option<(String, String)>,
}

impl<'a> Folder<'a> {
    pub fn new(path: &'a Path, previous: &'a Manifest) -> Self {
        Folder { path, previous, host: Mutex::default() }
    }

    /// Writes the file of an address.
    pub fn write(&self, address: &str, fetched: Fetched) -> Result<Batch, ExportError> {
        self.note_headers(address, &fetched.response);
        let file = self.write_file(&paths::file(address), &fetched.bytes)?;
        Ok(Batch { files: vec![file], links: fetched.links, digest: None })
    }

    fn write_file(&self, path: &str, bytes: &[u8]) -> Result<Written, ExportError> {
        files::write(self.path, path, bytes, self.previous.file(path))
    }

    /// The existing files of a place, if its digest is unchanged and each file is as it was written.
    pub fn unchanged<'p>(
        &self,
        place: &str,
        digest: &str,
        paths: impl IntoIterator<Item = &'p str>,
    ) -> Option<Vec<Written>> {
        if self.previous.follows_from(place) != Some(digest) {
            return None;
        }
        paths.into_iter().map(|path| files::unchanged(self.path, path, self.previous.file(path)?)).collect()
    }

    /// Records the headers of a translation that was not rendered: those of its English page, except the language.
    pub fn note_translation(&self, address: &str, english: &PageResponse) {
        let language = english.language.map(|_| path::split(address).0);
        self.note_headers(address, &PageResponse { language, ..english.clone() });
    }

    fn note_headers(&self, address: &str, response: &PageResponse) {
        self.host.lock().unwrap_or_else(PoisonError::into_inner).note(address, response);
    }

    /// Writes the configuration of the host, once all headers are recorded.
    pub fn write_host_config(&self) -> Result<Vec<Written>, ExportError> {
        let files = self.host.lock().unwrap_or_else(PoisonError::into_inner).files();
        files.iter().map(|(name, text)| self.write_file(name, text.as_bytes())).collect()
    }
}
