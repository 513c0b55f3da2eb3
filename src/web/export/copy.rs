//! One address → one file; one community → all of its files.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Mutex;

use strum::VariantArray;

use super::follows::Follows;
use super::host::Host;
use super::inputs::Inputs;
use super::manifest::Manifest;
use super::whose::Whose;
use super::write::{Written, kept, write};
use super::{ExportError, html, layout};
use crate::domain::Slug;
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
    inputs: &'a Inputs,
    pub whose: Whose,
    public_url: String,
    host: Mutex<Host>,
    /// What stands behind the address of a copy of a query.
    queries: Mutex<BTreeMap<String, String>>,
}

/// Files, and the addresses that they lead to.
#[derive(Default)]
pub struct Copied {
    pub files: Vec<Written>,
    pub links: BTreeSet<String>,
    /// The community that they are about, and what they were made from.
    pub of: Option<(Slug, String)>,
}

impl<'a> Copier<'a> {
    pub fn new(
        site: &Site,
        folder: &'a Path,
        before: &'a Manifest,
        inputs: &'a Inputs,
    ) -> Result<Self, ExportError> {
        Ok(Copier {
            folder,
            before,
            inputs,
            whose: Whose::new(site.store.names()?.into_iter().map(|(slug, _)| slug)),
            public_url: site.public_url.clone(),
            host: Mutex::default(),
            queries: Mutex::default(),
        })
    }

    /// The first pages that are about no one community.
    pub fn starts() -> BTreeSet<String> {
        let homes = Language::VARIANTS.iter().map(|language| localized(*language, "/"));
        homes.chain(UNLINKED.map(ToOwned::to_owned)).collect()
    }

    /// All that is about one community: as it is, where nothing has changed that it is made from. Of one
    /// all is made anyhow: the host is told what the answers say.
    pub fn community(&self, site: &Site, slug: &Slug) -> Result<Copied, ExportError> {
        let digest = self.inputs.of(site, slug)?;
        let is_first = self.whose.all().next() == Some(slug);
        let files = (!is_first && self.before.made_from(slug) == Some(&digest)).then(|| self.kept(slug));
        let mut copied = match files.flatten() {
            Some(files) => Copied { files, ..Copied::default() },
            None => self.made(site, slug)?,
        };
        copied.of = Some((slug.clone(), digest));
        Ok(copied)
    }

    /// `None` where one is not as it was written.
    fn kept(&self, slug: &Slug) -> Option<Vec<Written>> {
        self.before.files_of(slug).map(|(path, file)| kept(self.folder, path, file)).collect()
    }

    fn made(&self, site: &Site, slug: &Slug) -> Result<Copied, ExportError> {
        let page = format!("/communities/{slug}");
        let mut waiting: Vec<String> = Language::VARIANTS.iter().map(|l| localized(*l, &page)).collect();
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

    pub fn address(&self, site: &Site, address: &str) -> Result<Copied, ExportError> {
        let query = self.queries.lock().ok().and_then(|queries| queries.get(address).cloned());
        let reply = render(site, query.as_deref().unwrap_or(address));
        if reply.status != 200 {
            let failure = reply.failure;
            return Err(ExportError::Answer { address: address.to_owned(), status: reply.status, failure });
        }
        let own = query.as_deref().and_then(|link| link.split_once('?')).map(|(_, query)| query);
        self.placed(address, reply, Follows { own, orders: site.is_in_full() })
    }

    fn placed(&self, address: &str, reply: Reply, follows: Follows<'_>) -> Result<Copied, ExportError> {
        let is_page = reply.content_type.starts_with("text/html");
        if let Ok(mut host) = self.host.lock() {
            host.note(address, &reply);
        }
        let path = layout::file(address);
        let at = |cause| ExportError::File { path: self.folder.join(&path), cause };
        let bytes = reply.body.read().map_err(at)?;
        if !is_page {
            let file = write(self.folder, &path, &bytes, self.before)?;
            return Ok(Copied { files: vec![file], ..Copied::default() });
        }
        let text = String::from_utf8_lossy(&bytes);
        let page = html::copy(&text, &self.public_url, follows);
        if let Ok(mut queries) = self.queries.lock() {
            queries.extend(page.queries);
        }
        let file = write(self.folder, &path, page.html.as_bytes(), self.before)?;
        Ok(Copied { files: vec![file], links: page.links, of: None })
    }

    /// What a host needs beside the pages: a page for what is not there, in each language, and its headers.
    pub fn beside(&self, site: &Site) -> Result<Vec<Written>, ExportError> {
        let mut beside = Vec::new();
        for language in Language::VARIANTS {
            let address = localized(*language, "/404");
            let reply = error::not_here(site, &address);
            beside
                .extend(self.placed(&address, reply, Follows { own: None, orders: site.is_in_full() })?.files);
        }
        let host = self.host.lock().map(|host| host.clone()).unwrap_or_default();
        for (name, text) in host.files() {
            beside.push(write(self.folder, name, text.as_bytes(), self.before)?);
        }
        Ok(beside)
    }
}
