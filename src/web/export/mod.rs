//! The whole site as files, for any host that serves files.
//!
//! Each page is what `render` answers at its address, so a copy and a server say the same. A copy has no
//! search and no filter but those that a link leads to: forms are taken out, and the page says so. It is
//! *not* a crawler of a running server: nothing here speaks HTTP.

mod answer;
mod begun;
mod copy;
mod follows;
mod host;
mod html;
mod inputs;
mod layout;
mod manifest;
mod whose;
mod write;

use std::collections::{BTreeMap, BTreeSet};
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::thread::{available_parallelism, scope};

use tempfile::tempdir;
use thiserror::Error;

use super::addresses;
use super::held::Held;
use super::pictures::Drawn;
use super::site::{Shared, Site};
use crate::domain::{Record, Slug};
use crate::store::{self, StoreError};
use copy::{Copied, Copier};
use inputs::Inputs;
use manifest::Manifest;
pub use write::sha256;
use write::{Written, hexadecimal};

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

/// Above so many communities a copy leaves out what a server makes when it is asked and what would
/// take longer than all the rest: charts as PNG beside SVG, cards in other languages than English, and
/// the list in other orders than by name.
const MOST_IN_FULL: usize = 100;

fn is_in_full(record: &Record) -> bool {
    record.communities.len() <= MOST_IN_FULL
}

/// Writes the edition of `record` into `folder`; a file that is there already as it should be is not touched.
/// The list of files is written last, so that whatever befalls an export, the next one mends it.
pub fn export(record: Record, public_url: &str, folder: &Path) -> Result<Exported, ExportError> {
    let room = tempdir().map_err(|cause| ExportError::File { path: std::env::temp_dir(), cause })?;
    let db = room.path().join("edition.sqlite");
    let inputs = built(&record, public_url, &db)?;
    let before = Manifest::read(folder)?;
    let drawn = Drawn::new(before.pictures(folder));
    let shared = Shared::of_export(drawn.clone(), is_in_full(&record), Held::new(record));
    let first = Site::open(&db, public_url)?.sharing(&shared);
    let copier = Copier::new(&first, folder, &before, &inputs)?;
    let site = |_| Site::open(&db, public_url).map(|site| site.sharing(&shared));
    let workers = available_parallelism().map_or(1, usize::from);
    let mut sites = (0..workers).map(site).collect::<Result<Vec<_>, _>>()?;
    let (mut files, follow_from) = crawl(&copier, &mut sites)?;
    for file in copier.beside(&first)? {
        files.insert(file.path.clone(), file);
    }
    let exported = Exported {
        files: files.len(),
        written: files.values().filter(|file| file.is_written).count(),
        removed: before.remove_others(folder, &files)?,
    };
    Manifest::new(first.edition(), &files, follow_from).with_pictures(&before, &drawn).write(folder)?;
    Ok(exported)
}

/// Builds the edition at `db` and reads meanwhile what its files follow from.
fn built(record: &Record, public_url: &str, db: &Path) -> Result<Inputs, ExportError> {
    scope(|threads| {
        let inputs = threads.spawn(|| Inputs::new(record, public_url));
        store::build(record, db)?;
        inputs.join().unwrap_or_else(|panic| resume_unwind(panic))
    })
}

/// By path.
type Files = BTreeMap<String, Written>;

/// The communities, and from the first places on whatever a page leads to; with what the files of each place
/// follow from.
fn crawl(copier: &Copier<'_>, sites: &mut [Site]) -> Result<(Files, BTreeMap<String, String>), ExportError> {
    let (mut files, mut follow_from) = (Files::new(), BTreeMap::new());
    let mut waiting: Vec<Task> = copier.whose.all().cloned().map(Task::Community).collect();
    let mut seen = Copier::starts();
    waiting.extend(seen.iter().cloned().map(Task::Place));
    while !waiting.is_empty() {
        let mut next = BTreeSet::new();
        for copied in all(copier, sites, waiting)? {
            next.extend(copied.links.iter().map(|address| addresses::split(address).1.to_owned()));
            files.extend(copied.files.into_iter().map(|file| (file.path.clone(), file)));
            follow_from.extend(copied.of);
        }
        next.retain(|place| !files.contains_key(&layout::file(place)) && seen.insert(place.clone()));
        waiting = next.into_iter().map(Task::Place).collect();
    }
    Ok((files, follow_from))
}

enum Task {
    Community(Slug),
    Place(String),
}

/// Each task done, by a worker for each site.
fn all(copier: &Copier<'_>, sites: &mut [Site], tasks: Vec<Task>) -> Result<Vec<Copied>, ExportError> {
    let waiting = Mutex::new(tasks.into_iter());
    let next = || waiting.lock().ok()?.next();
    let work = |site: &Site| {
        let mut done = Vec::new();
        while let Some(task) = next() {
            done.push(match task {
                Task::Community(slug) => copier.community(site, &slug)?,
                Task::Place(place) => copier.place(site, &place)?,
            });
        }
        Ok::<_, ExportError>(done)
    };
    let work = &work;
    // Work that is lost must not pass for files that are gone from the site.
    let parts: Vec<Result<Vec<Copied>, ExportError>> = scope(|threads| {
        let running: Vec<_> = sites.iter_mut().map(|site| threads.spawn(move || work(site))).collect();
        running.into_iter().map(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic))).collect()
    });
    parts.into_iter().collect::<Result<Vec<_>, _>>().map(|parts| parts.into_iter().flatten().collect())
}
