//! One address → one file.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Mutex;

use strum::VariantArray;

use super::host::Host;
use super::manifest::Manifest;
use super::write::{Written, write};
use super::{ExportError, html, layout};
use crate::web::addresses::localized;
use crate::web::reply::Reply;
use crate::web::site::Site;
use crate::web::{error, render};
use crate::words::Language;

/// What no page leads to and every visitor's program asks for.
const UNLINKED: [&str; 4] = ["/robots.txt", "/sitemap.xml", "/index.json", "/data/openapi.json"];

pub struct Copier<'a> {
    folder: &'a Path,
    before: &'a Manifest,
    public_url: String,
    host: Mutex<Host>,
    /// What stands behind the address of a copy of a query.
    queries: Mutex<BTreeMap<String, String>>,
}

pub struct Copied {
    pub file: Written,
    pub links: BTreeSet<String>,
}

impl<'a> Copier<'a> {
    pub fn new(site: &Site, folder: &'a Path, before: &'a Manifest) -> Self {
        Copier {
            folder,
            before,
            public_url: site.public_url.clone(),
            host: Mutex::default(),
            queries: Mutex::default(),
        }
    }

    /// The first pages, and each community, so that none has to be led to.
    pub fn starts(&self, site: &Site) -> Result<BTreeSet<String>, ExportError> {
        let names = site.store.names()?;
        let paths = names.iter().map(|(slug, _)| format!("/communities/{slug}")).chain(["/".to_owned()]);
        let paths: Vec<String> = paths.collect();
        let worded = paths.iter().flat_map(|path| Language::VARIANTS.iter().map(|l| localized(*l, path)));
        Ok(worded.chain(UNLINKED.map(ToOwned::to_owned)).collect())
    }

    pub fn copy(&self, site: &Site, address: &str) -> Result<Copied, ExportError> {
        let query = self.queries.lock().ok().and_then(|queries| queries.get(address).cloned());
        let reply = render(site, query.as_deref().unwrap_or(address));
        if reply.status != 200 {
            let failure = reply.failure;
            return Err(ExportError::Answer { address: address.to_owned(), status: reply.status, failure });
        }
        self.placed(address, reply, query.is_none())
    }

    fn placed(&self, address: &str, reply: Reply, follows: bool) -> Result<Copied, ExportError> {
        let is_page = reply.content_type.starts_with("text/html");
        if let Ok(mut host) = self.host.lock() {
            host.note(address, &reply);
        }
        let path = layout::file(address);
        let at = |cause| ExportError::File { path: self.folder.join(&path), cause };
        let bytes = reply.body.read().map_err(at)?;
        if !is_page {
            let file = write(self.folder, &path, &bytes, self.before)?;
            return Ok(Copied { file, links: BTreeSet::new() });
        }
        let text = String::from_utf8_lossy(&bytes);
        self.note_queries(&text, follows);
        let page = html::copy(&text, &self.public_url, follows);
        let file = write(self.folder, &path, page.html.as_bytes(), self.before)?;
        Ok(Copied { file, links: page.links })
    }

    /// Which query each copy is of, before anybody asks for it.
    fn note_queries(&self, html: &str, follows: bool) {
        let Ok(mut queries) = self.queries.lock() else { return };
        for link in html.split(" href=\"").skip(1).filter(|_| follows) {
            let link = link.split(['"', '#']).next().unwrap_or_default().replace("&amp;", "&");
            let copy = link.split_once('?').and_then(|(path, query)| layout::of_query(path, query));
            queries.extend(copy.map(|copy| (copy, link)));
        }
    }

    /// What a host needs beside the pages: a page for what is not there, in each language, and its headers.
    pub fn beside(&self, site: &Site) -> Result<Vec<Written>, ExportError> {
        let mut beside = Vec::new();
        for language in Language::VARIANTS {
            let address = localized(*language, "/404");
            let reply = error::not_here(site, &address);
            beside.push(self.placed(&address, reply, true)?.file);
        }
        let host = self.host.lock().map(|host| host.clone()).unwrap_or_default();
        for (name, text) in host.files() {
            beside.push(write(self.folder, name, text.as_bytes(), self.before)?);
        }
        Ok(beside)
    }
}
