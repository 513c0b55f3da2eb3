//! What files follow from, as a digest. Where that is as it was, so are they; such a file names the edition
//! in which it last changed.
//!
//! Those about one community follow from the rows that name it, the rows that name none, and this program.
//! A table as a file follows from its rows, and the log of changes, the largest file of all, from those of
//! the editions. A page about many is made in English each time: its translations follow from what that
//! says.

use std::fs;

use crate::domain::Slug;
use crate::export::{ExportError, sha256};
use crate::store::{Digests, Edition, OfTable};
use crate::web::site::Site;

/// The program itself, as a digest: its words and its drawings are in it.
pub fn program() -> Result<String, ExportError> {
    let program = std::env::current_exe().and_then(fs::read);
    let program = program.map_err(|cause| ExportError::File { path: "/proc/self/exe".into(), cause })?;
    Ok(sha256(&program))
}

pub struct Fingerprint {
    /// What all of them are made with.
    common: String,
    rows: Digests,
}

impl Fingerprint {
    pub fn new(site: &Site, program: &str, rows: Vec<OfTable>) -> Self {
        let rows = Digests::new(rows);
        let (url, as_of, in_full) = (&site.public_url, site.edition().as_of, site.is_in_full());
        let common = sha256(format!("{program} {url} {as_of} {in_full} {}", rows.common).as_bytes());
        Fingerprint { common, rows }
    }

    /// Of all that is about one community.
    pub fn community(&self, slug: &Slug) -> Option<String> {
        self.rows.communities.get(slug).map(|rows| self.with(rows))
    }

    /// Of a file that follows from one table alone.
    pub fn table(&self, place: &str) -> Option<String> {
        let name = place.strip_suffix(".csv").or_else(|| place.strip_suffix(".json"))?;
        let table = if name == "/changes" { "figure_change" } else { name.strip_prefix("/data/")? };
        self.rows.tables.get(table).map(|rows| self.with(rows))
    }

    /// Of a page or a picture that says this in English.
    pub fn said(&self, edition: &Edition, english: &[u8]) -> String {
        match str::from_utf8(english) {
            Ok(page) => self.with(&sha256(without_edition(page, edition).as_bytes())),
            Err(_) => self.with(&sha256(english)),
        }
    }

    fn with(&self, digest: &str) -> String {
        sha256(format!("{} {digest}", self.common).as_bytes())
    }
}

/// As each edition has it that leaves a page as it was.
fn without_edition(page: &str, edition: &Edition) -> String {
    let text = page.replace(edition.short_digest(), "");
    match edition.name {
        Some(name) => text.replace(&format!("edition={name}"), ""),
        None => text,
    }
}
