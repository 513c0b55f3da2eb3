//! What files follow from, as a digest. Where that is as it was, so are they; such a file names the edition
//! in which it last changed.
//!
//! Those about one community follow from its record, what changed of it, the campaign and this program. A
//! page about many is made in English each time: its translations follow from what that says. The log of
//! changes, the largest files of all, follows from the editions.

use std::fs;
use std::sync::OnceLock;

use super::{ExportError, sha256};
use crate::domain::Slug;
use crate::store::Edition;
use crate::web::site::Site;

const LOG: [&str; 4] = ["/changes.csv", "/changes.json", "/data/figure_change.csv", "/data/figure_change.json"];

pub struct Inputs {
    /// What all of them are made from.
    common: String,
    /// Read when it is first asked for.
    log: OnceLock<String>,
}

impl Inputs {
    pub fn new(site: &Site) -> Result<Self, ExportError> {
        let program = std::env::current_exe().and_then(fs::read);
        let program =
            sha256(&program.map_err(|cause| ExportError::File { path: "/proc/self/exe".into(), cause })?);
        let said = format!("{program} {} {} {:?}", site.public_url, site.is_in_full(), site.campaign);
        Ok(Inputs { common: sha256(said.as_bytes()), log: OnceLock::new() })
    }

    /// Of a file that follows from the editions alone.
    pub fn logged(&self, site: &Site, place: &str) -> Result<Option<String>, ExportError> {
        if !LOG.contains(&place) {
            return Ok(None);
        }
        let editions = site.editions(None)?;
        let read = || sha256(format!("{} {editions:?}", self.common).as_bytes());
        Ok(Some(self.log.get_or_init(read).clone()))
    }

    /// `english`: a page or a picture.
    pub fn said(&self, site: &Site, english: &[u8]) -> String {
        let said = match str::from_utf8(english) {
            Ok(page) => sha256(without_edition(page, site.edition()).as_bytes()),
            Err(_) => sha256(english),
        };
        sha256(format!("{} {said}", self.common).as_bytes())
    }

    /// Every field of it is in what `Debug` prints.
    pub fn of(&self, site: &Site, slug: &Slug) -> Result<String, ExportError> {
        let community = site.full(slug)?;
        let changes = site.editions(Some(slug))?;
        Ok(sha256(format!("{} {community:?} {changes:?}", self.common).as_bytes()))
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
