//! One address → one file; one place → its file in each language; one community, city or town → all its files.
//!
//! A place is an address without its language. All translations of a place depend on the same rows. So if
//! the English text is unchanged, none of its files is rendered again.

use std::collections::BTreeSet;
use std::path::Path;

use strum::VariantArray;

use crate::domain::Slug;
use crate::export::error::ExportError;
use crate::export::fetch::{Fetched, Fetcher};
use crate::export::files::Written;
use crate::export::fingerprint::Fingerprint;
use crate::export::folder::{Batch, Folder};
use crate::export::manifest::Manifest;
use crate::export::owner::Owner;
use crate::export::paths;
use crate::web::request::path::localized;
use crate::web::routes::directory;
use crate::web::site::Site;
use crate::words::Language;

pub struct Exporter<'a> {
    pub owner: Owner,
    folder: Folder<'a>,
    fingerprint: &'a Fingerprint,
    fetcher: Fetcher,
}

/// Files that are rendered, or left unchanged, together.
pub enum Task {
    /// Those of a community, city or town.
    Owned(Slug),
    /// A place about no single one of them, in each language.
    Place(String),
}

impl<'a> Exporter<'a> {
    pub fn new(
        site: &Site,
        folder: &'a Path,
        previous: &'a Manifest,
        fingerprint: &'a Fingerprint,
    ) -> Result<Self, ExportError> {
        Ok(Exporter {
            owner: Owner::read(&site.store)?,
            folder: Folder::new(folder, previous),
            fingerprint,
            fetcher: Fetcher::default(),
        })
    }

    /// The places about no single community, city or town where the crawl begins. No page links to some of them: programs know
    /// their addresses.
    pub fn starts() -> BTreeSet<String> {
        directory().fixed().map(ToOwned::to_owned).collect()
    }

    pub fn export(&self, site: &Site, task: Task) -> Result<Batch, ExportError> {
        match task {
            Task::Owned(slug) => self.owned(site, &slug),
            Task::Place(place) => self.place(site, &place),
        }
    }

    /// Exports the files of a community, city or town, or leaves them if nothing changed that they depend on. The
    /// first of each are always rendered: the headers for the host come from real responses.
    fn owned(&self, site: &Site, slug: &Slug) -> Result<Batch, ExportError> {
        let Some(page) = self.owner.page(slug) else { return Ok(Batch::default()) };
        let digest = self.fingerprint.owned(slug);
        let unchanged = |digest: &str| self.folder.unchanged(page, digest, self.folder.previous.files_of(slug));
        let mut batch = match digest.as_deref().filter(|_| !self.owner.is_first(slug)).and_then(unchanged) {
            Some(files) => Batch { files, ..Batch::default() },
            None => self.render_owned(site, slug, page)?,
        };
        batch.digest = digest.map(|digest| (page.to_owned(), digest));
        Ok(batch)
    }

    fn render_owned(&self, site: &Site, slug: &Slug, page: &str) -> Result<Batch, ExportError> {
        let mut waiting = paths::in_each_language(page);
        let mut seen: BTreeSet<String> = waiting.iter().cloned().collect();
        let mut batch = Batch::default();
        while let Some(address) = waiting.pop() {
            let one = self.address(site, &address)?;
            batch.files.extend(one.files);
            for link in one.links {
                if self.owner.address(&link) != Some(slug) {
                    batch.links.insert(link);
                } else if seen.insert(link.clone()) {
                    waiting.push(link);
                }
            }
        }
        Ok(batch)
    }

    fn place(&self, site: &Site, place: &str) -> Result<Batch, ExportError> {
        let addresses = paths::in_each_language(place);
        if addresses.len() == 1 {
            return self.file(site, place);
        }
        let english = self.fetcher.fetch(site, place)?;
        let digest = self.fingerprint.english(site.edition(), &english.bytes);
        let paths: Vec<String> = addresses.iter().map(|address| paths::file(address)).collect();
        let mut batch = match self.folder.unchanged(place, &digest, paths.iter().map(String::as_str)) {
            Some(files) => {
                addresses.iter().for_each(|address| self.folder.note_translation(address, &english.response));
                Batch { files, links: english.links, digest: None }
            }
            None => self.in_each_language(site, english, &addresses)?,
        };
        batch.digest = Some((place.to_owned(), digest));
        Ok(batch)
    }

    /// Exports a file without text for readers (JSON, CSV). Another file of its type has set the headers.
    fn file(&self, site: &Site, place: &str) -> Result<Batch, ExportError> {
        let Some(digest) = self.fingerprint.table(place) else { return self.address(site, place) };
        let mut batch = match self.folder.unchanged(place, &digest, [paths::file(place).as_str()]) {
            Some(files) => Batch { files, ..Batch::default() },
            None => self.address(site, place)?,
        };
        batch.digest = Some((place.to_owned(), digest));
        Ok(batch)
    }

    fn in_each_language(
        &self,
        site: &Site,
        english: Fetched,
        addresses: &[String],
    ) -> Result<Batch, ExportError> {
        let Some((first, others)) = addresses.split_first() else { return Ok(Batch::default()) };
        let mut batch = self.folder.write(first, english)?;
        for address in others {
            let translated = self.address(site, address)?;
            batch.files.extend(translated.files);
            batch.links.extend(translated.links);
        }
        Ok(batch)
    }

    fn address(&self, site: &Site, address: &str) -> Result<Batch, ExportError> {
        self.folder.write(address, self.fetcher.fetch(site, address)?)
    }

    /// Records the headers of embeds: unchanged ones are not rendered, and the first community may have no chart.
    fn note_embed(&self, site: &Site) -> Result<(), ExportError> {
        let Some(community) = self.owner.first_community() else { return Ok(()) };
        let place = format!("{community}/embed");
        let embed = self.fetcher.fetch(site, &place)?;
        paths::in_each_language(&place)
            .iter()
            .for_each(|address| self.folder.note_translation(address, &embed.response));
        Ok(())
    }

    /// The other files that a host needs: a 404 page in each language, and the header configuration.
    pub fn extra_files(&self, site: &Site) -> Result<Vec<Written>, ExportError> {
        let mut files = Vec::new();
        for language in Language::VARIANTS {
            let fetched = self.fetcher.not_found(site, *language)?;
            files.extend(self.folder.write(&localized(*language, "/404"), fetched)?.files);
        }
        self.note_embed(site)?;
        files.extend(self.folder.write_host_config()?);
        Ok(files)
    }
}
