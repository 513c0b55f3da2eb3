//! The whole site as files, for any host that serves files.
//!
//! Each page is what `render` answers at its address, so a copy and a server say the same. A copy has no
//! search and no filter but those that a link leads to: forms are taken out, and the page says so. It is
//! *not* a crawler of a running server: nothing here speaks HTTP.

mod copy;
mod host;
mod html;
mod layout;
mod manifest;
mod write;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::thread::{available_parallelism, scope};

use thiserror::Error;

use super::pictures::Drawn;
use super::site::{Refusals, Shared, Site};
use crate::store::StoreError;
use copy::{Copied, Copier};
use manifest::Manifest;
pub use write::sha256;

#[derive(Debug, Error)]
pub enum ExportError {
    #[error("{path}: {cause}")]
    File { path: PathBuf, cause: std::io::Error },
    #[error("{0} holds files that no export wrote: expected a new folder, or one of an earlier export")]
    NotOurs(PathBuf),
    #[error("the edition: {0}")]
    Store(#[from] StoreError),
    #[error("{address} answers {status}{}", failure.as_ref().map(|why| format!(": {why}")).unwrap_or_default())]
    Answer { address: String, status: u16, failure: Option<String> },
}

/// What was done.
#[derive(Clone, Copy, Debug, Default)]
pub struct Exported {
    pub files: usize,
    /// Of these, new or changed; the others were left as they were.
    pub written: usize,
    pub removed: usize,
}

/// Writes the edition at `db` into `folder`; a file that is there already as it should be is not touched.
/// The list of files is written last, so that whatever befalls an export, the next one mends it.
pub fn export(db: &Path, public_url: &str, folder: &Path) -> Result<Exported, ExportError> {
    let before = Manifest::read(folder)?;
    let drawn = Drawn::new(before.pictures(folder));
    let shared = Shared::drawing(drawn.clone(), Refusals::default());
    let site = || Site::open(db, public_url).map(|site| site.sharing(&shared));
    let first = site()?;
    let copier = Copier::new(&first, folder, &before);
    let mut files = BTreeMap::new();
    let mut waiting = copier.starts(&first)?;
    let mut seen: BTreeSet<String> = BTreeSet::new();
    while !waiting.is_empty() {
        seen.extend(waiting.iter().cloned());
        let mut next = BTreeSet::new();
        for copied in all(&copier, &site, waiting)? {
            next.extend(copied.links);
            files.insert(copied.file.path.clone(), copied.file);
        }
        waiting = next.into_iter().filter(|address| !seen.contains(address)).collect();
    }
    for file in copier.beside(&first)? {
        files.insert(file.path.clone(), file);
    }
    let exported = Exported {
        files: files.len(),
        written: files.values().filter(|file| file.is_written).count(),
        removed: before.remove_others(folder, &files)?,
    };
    Manifest::new(first.edition(), &files, &drawn).write(folder)?;
    Ok(exported)
}

/// Each address copied, on all processors.
fn all(
    copier: &Copier<'_>,
    site: &(impl Fn() -> Result<Site, StoreError> + Sync),
    addresses: BTreeSet<String>,
) -> Result<Vec<Copied>, ExportError> {
    let workers = available_parallelism().map_or(1, usize::from);
    let waiting = Mutex::new(addresses.into_iter());
    let next = || waiting.lock().ok()?.next();
    let work = || {
        let site = site()?;
        let mut done = Vec::new();
        while let Some(address) = next() {
            done.push(copier.copy(&site, &address)?);
        }
        Ok::<_, ExportError>(done)
    };
    let parts: Vec<Result<Vec<Copied>, ExportError>> = scope(|threads| {
        let running: Vec<_> = (0..workers).map(|_| threads.spawn(work)).collect();
        running.into_iter().filter_map(|thread| thread.join().ok()).collect()
    });
    parts.into_iter().collect::<Result<Vec<_>, _>>().map(|parts| parts.into_iter().flatten().collect())
}
