//! What files follow from, as a digest. Where that is as it was, so are they; such a file names the edition
//! in which it last changed.
//!
//! Those about one community follow from its record, what changed of it, the campaign and this program. A
//! page about many is made in English each time: its translations follow from what that says. The log of
//! changes, the largest files of all, follows from the editions.

use std::collections::BTreeMap;
use std::fs;

use sha2::{Digest, Sha256};

use super::{ExportError, hexadecimal, is_in_full, sha256};
use crate::domain::{Record, Slug};
use crate::store::Edition;

const LOG: [&str; 4] = ["/changes.csv", "/changes.json", "/data/figure_change.csv", "/data/figure_change.json"];

pub struct Inputs {
    /// What all of them are made from.
    common: String,
    communities: BTreeMap<Slug, String>,
    log: String,
}

impl Inputs {
    /// Every field of what is read is in what `Debug` prints.
    pub fn new(record: &Record, public_url: &str) -> Result<Self, ExportError> {
        let program = std::env::current_exe().and_then(fs::read);
        let program =
            sha256(&program.map_err(|cause| ExportError::File { path: "/proc/self/exe".into(), cause })?);
        let campaign = &record.campaign;
        let common = sha256(format!("{program} {public_url} {} {campaign:?}", is_in_full(record)).as_bytes());
        let mut log = Sha256::new_with_prefix(&common);
        let all = record.communities.iter().chain(&record.context);
        let mut communities: BTreeMap<&Slug, Sha256> = all
            .map(|community| (&community.slug, Sha256::new_with_prefix(format!("{common} {community:?}"))))
            .collect();
        for edition in &record.editions {
            log.update(format!("{} {:?}", edition.name, edition.note));
            for change in &edition.changes {
                let said = format!("{} {:?} {change:?}", edition.name, edition.note);
                log.update(&said);
                if let Some(own) = communities.get_mut(&change.subject) {
                    own.update(&said);
                }
            }
        }
        let own = communities.into_iter().map(|(slug, read)| (slug.clone(), hexadecimal(read)));
        Ok(Inputs { common, communities: own.collect(), log: hexadecimal(log) })
    }

    pub fn community(&self, slug: &Slug) -> Option<&str> {
        self.communities.get(slug).map(String::as_str)
    }

    /// Of a file that follows from the editions alone.
    pub fn log(&self, place: &str) -> Option<&str> {
        LOG.contains(&place).then_some(&self.log)
    }

    /// `english`: a page or a picture.
    pub fn said(&self, edition: &Edition, english: &[u8]) -> String {
        let said = match str::from_utf8(english) {
            Ok(page) => sha256(without_edition(page, edition).as_bytes()),
            Err(_) => sha256(english),
        };
        sha256(format!("{} {said}", self.common).as_bytes())
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
