//! Digests of everything that files depend on. If the digest is unchanged, so are the files. An
//! unchanged file names the edition in which it last changed.
//!
//! The files of a community depend on the rows that name it, the rows that name no community, and this
//! program. Those of a city or town also show others beside it. A table depends on its rows; the log of changes, the largest file, depends on the rows of the
//! editions. A page about several communities is rendered in English on every export, and its translations
//! depend on the English text.

use std::collections::BTreeMap;
use std::fs;

use crate::domain::{Digest, Slug};
use crate::export::error::ExportError;
use crate::store::{Digests, Edition, TableDigest};
use crate::web::representation::Representation;
use crate::web::site::Site;

/// The digest of the running program, which contains all words and drawings.
pub fn program() -> Result<String, ExportError> {
    let program = std::env::current_exe().and_then(fs::read);
    let program = program.map_err(|cause| ExportError::File { path: "/proc/self/exe".into(), cause })?;
    Ok(Digest::of(&program).to_string())
}

pub struct Fingerprint {
    /// What all files depend on.
    common: String,
    rows: Digests,
    /// The cities and towns that the page of each shows beside it.
    beside: BTreeMap<Slug, Vec<Slug>>,
}

impl Fingerprint {
    pub fn new(site: &Site, program: &str, rows: Vec<TableDigest>) -> Result<Self, ExportError> {
        let rows = Digests::new(rows);
        let (url, as_of, in_full) = (&site.public_url, site.edition().as_of, site.is_in_full());
        // A first community elsewhere takes the region off every page.
        let common = format!("{program} {url} {} {as_of} {in_full} {}", site.name(), rows.common);
        let common = Digest::of(common.as_bytes()).to_string();
        Ok(Fingerprint { common, rows, beside: site.store.towns_beside()? })
    }

    /// The digest of all files of a community, city or town.
    pub fn owned(&self, slug: &Slug) -> Option<String> {
        let own = self.rows.communities.get(slug)?;
        let beside =
            self.beside.get(slug).into_iter().flatten().filter_map(|other| self.rows.beside.get(other));
        let all: Vec<&str> = std::iter::once(own).chain(beside).map(String::as_str).collect();
        Some(self.with(&all.join(" ")))
    }

    /// The digest of a file that depends on one table only.
    pub fn table(&self, place: &str) -> Option<String> {
        let (representation, name) = Representation::split(place);
        if ![Representation::Csv, Representation::Json].contains(&representation) {
            return None;
        }
        let table = if name == "/changes" { "figure_change" } else { name.strip_prefix("/data/")? };
        self.rows.tables.get(table).map(|rows| self.with(rows))
    }

    /// The digest of a page or picture with this English text.
    pub fn english(&self, edition: &Edition, english: &[u8]) -> String {
        match str::from_utf8(english) {
            Ok(page) => self.with(&Digest::of(without_edition(page, edition).as_bytes()).to_string()),
            Err(_) => self.with(&Digest::of(english).to_string()),
        }
    }

    fn with(&self, digest: &str) -> String {
        Digest::of(format!("{} {digest}", self.common).as_bytes()).to_string()
    }
}

/// The page without the name of the edition, which differs on every export.
fn without_edition(page: &str, edition: &Edition) -> String {
    let text = page.replace(edition.short_digest(), "");
    match edition.name {
        Some(name) => text.replace(&format!("edition={name}"), ""),
        None => text,
    }
}
