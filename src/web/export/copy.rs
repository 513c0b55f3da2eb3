//! One address → one file; one place → its file in each language; one community → all of its files.
//!
//! A place is an address without a language. Where the English of one says what it said, so does every
//! translation of it, for all are made from the same: then none is made again.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Mutex;

use bytes::Bytes;
use strum::VariantArray;

use super::follows::Follows;
use super::host::Host;
use super::inputs::Inputs;
use super::manifest::Manifest;
use super::whose::{self, Whose};
use super::write::{Written, kept, write};
use super::{ExportError, html, layout};
use crate::domain::Slug;
use crate::web::addresses::{self, localized};
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
    /// What stands behind a place that is a copy of a query.
    queries: Mutex<BTreeMap<String, String>>,
}

/// Files, and the addresses that they lead to.
#[derive(Default)]
pub struct Copied {
    pub files: Vec<Written>,
    pub links: BTreeSet<String>,
    /// The place whose files they all are, and the digest of what they follow from.
    pub of: Option<(String, String)>,
}

/// What a copy has of an address, not yet written.
struct Answer {
    reply: Reply,
    bytes: Bytes,
    links: BTreeSet<String>,
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

    /// The first places that are about no one community.
    pub fn starts() -> BTreeSet<String> {
        ["/"].into_iter().chain(UNLINKED).map(ToOwned::to_owned).collect()
    }

    /// All that is about one community: as it is, where nothing has changed that it is made from. Of one
    /// all is made anyhow: the host is told what the answers say.
    pub fn community(&self, site: &Site, slug: &Slug) -> Result<Copied, ExportError> {
        let digest = self.inputs.of(site, slug)?;
        let page = whose::page(slug);
        let is_first = self.whose.all().next() == Some(slug);
        let is_as_it_was = !is_first && self.before.follows_from(&page) == Some(&digest);
        let mut copied = match is_as_it_was.then(|| self.kept(self.before.files_of(slug))).flatten() {
            Some(files) => Copied { files, ..Copied::default() },
            None => self.made(site, slug, &page)?,
        };
        copied.of = Some((page, digest));
        Ok(copied)
    }

    /// `None` where one is not as it was written.
    fn kept<'p>(&self, paths: impl IntoIterator<Item = &'p str>) -> Option<Vec<Written>> {
        let of = |path: &str| kept(self.folder, path, self.before.file(path)?);
        paths.into_iter().map(of).collect()
    }

    fn made(&self, site: &Site, slug: &Slug, page: &str) -> Result<Copied, ExportError> {
        let mut waiting = layout::in_each_language(page);
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

    /// What is about no one community.
    pub fn place(&self, site: &Site, place: &str) -> Result<Copied, ExportError> {
        let addresses = layout::in_each_language(place);
        if addresses.len() == 1 {
            return self.file(site, place);
        }
        let english = self.answer(site, place)?;
        let digest = self.inputs.said(site, &english.bytes);
        let is_as_it_was = self.before.follows_from(place) == Some(&digest);
        let paths: Vec<String> = addresses.iter().map(|address| layout::file(address)).collect();
        let mut copied = match is_as_it_was.then(|| self.kept(paths.iter().map(String::as_str))).flatten() {
            Some(files) => {
                addresses.iter().for_each(|address| self.tell_host_of_translation(address, &english.reply));
                Copied { files, links: english.links, of: None }
            }
            None => self.in_each_language(site, english, &addresses)?,
        };
        copied.of = Some((place.to_owned(), digest));
        Ok(copied)
    }

    /// What is worded for no reader. The host has been told of its kind by others.
    fn file(&self, site: &Site, place: &str) -> Result<Copied, ExportError> {
        let Some(digest) = self.inputs.logged(site, place)? else { return self.address(site, place) };
        let is_as_it_was = self.before.follows_from(place) == Some(&digest);
        let mut copied = match is_as_it_was.then(|| self.kept([layout::file(place).as_str()])).flatten() {
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
        self.written(address, self.answer(site, address)?)
    }

    fn answer(&self, site: &Site, address: &str) -> Result<Answer, ExportError> {
        let query = self.query(address);
        let reply = render(site, query.as_deref().unwrap_or(address));
        if reply.status != 200 {
            let failure = reply.failure;
            return Err(ExportError::Answer { address: address.to_owned(), status: reply.status, failure });
        }
        let own = query.as_deref().and_then(|link| link.split_once('?')).map(|(_, query)| query);
        self.copied(address, reply, Follows { own, orders: site.is_in_full() })
    }

    /// The address with a query that a copy of one stands for.
    fn query(&self, address: &str) -> Option<String> {
        let (language, place) = addresses::split(address);
        let link = self.queries.lock().ok()?.get(place).cloned()?;
        Some(localized(language, &link))
    }

    fn copied(&self, address: &str, reply: Reply, follows: Follows<'_>) -> Result<Answer, ExportError> {
        let at = |cause| ExportError::File { path: self.folder.join(layout::file(address)), cause };
        let bytes = reply.body.clone().read().map_err(at)?;
        if !reply.content_type.starts_with("text/html") {
            return Ok(Answer { reply, bytes, links: BTreeSet::new() });
        }
        let page = html::copy(&String::from_utf8_lossy(&bytes), &self.public_url, follows);
        if let Ok(mut queries) = self.queries.lock() {
            queries.extend(page.queries);
        }
        Ok(Answer { reply, bytes: page.html.into(), links: page.links })
    }

    fn written(&self, address: &str, answer: Answer) -> Result<Copied, ExportError> {
        self.tell_host(address, &answer.reply);
        let file = write(self.folder, &layout::file(address), &answer.bytes, self.before)?;
        Ok(Copied { files: vec![file], links: answer.links, of: None })
    }

    /// A translation is answered as its English is, but for the language.
    fn tell_host_of_translation(&self, address: &str, english: &Reply) {
        let language = english.language.map(|_| addresses::split(address).0);
        self.tell_host(address, &Reply { language, ..english.clone() });
    }

    fn tell_host(&self, address: &str, reply: &Reply) {
        if let Ok(mut host) = self.host.lock() {
            host.note(address, reply);
        }
    }

    /// What a host needs beside the pages: a page for what is not there, in each language, and its headers.
    pub fn beside(&self, site: &Site) -> Result<Vec<Written>, ExportError> {
        let mut beside = Vec::new();
        for language in Language::VARIANTS {
            let address = localized(*language, "/404");
            let reply = error::not_here(site, &address);
            let answer = self.copied(&address, reply, Follows { own: None, orders: site.is_in_full() })?;
            beside.extend(self.written(&address, answer)?.files);
        }
        let host = self.host.lock().map(|host| host.clone()).unwrap_or_default();
        for (name, text) in host.files() {
            beside.push(write(self.folder, name, text.as_bytes(), self.before)?);
        }
        Ok(beside)
    }
}
