//! The whole site as files, for any host that serves files.
//!
//! Each file is the response of `render`, so a copy and a server agree. A copy has no search, and only the
//! filters that a link uses; a sentence replaces each form. It is *not* a crawler of a running server: nothing
//! here speaks HTTP.

mod error;
mod exporter;
mod fetch;
mod files;
mod fingerprint;
mod folder;
mod host_config;
mod in_progress;
mod manifest;
mod owner;
mod paths;
mod query_links;
mod rewrite;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::panic::resume_unwind;
use std::path::Path;
use std::thread::scope;

pub use crate::export::error::ExportError;
use crate::export::exporter::{Exporter, Task};
use crate::export::files::Written;
use crate::export::fingerprint::Fingerprint;
use crate::export::manifest::Manifest;
use crate::store::{Store, StoreError, Table, TableDigest};
use crate::system::workers::{each, processors};
use crate::web::request::path;
use crate::web::site::{Drawn, Shared, Site};

/// The result of an export.
#[derive(Clone, Copy, Debug, Default)]
pub struct Exported {
    pub files: usize,
    /// New or changed files. The others were left unchanged.
    pub written: usize,
    pub removed: usize,
}

/// Above this number of communities a copy omits what would take longer than all other files: charts as
/// PNG, cards in languages other than English, and lists ordered other than by name.
const MOST_IN_FULL: usize = 100;

/// Writes an edition into `folder`, and touches only files that changed. It writes the list of files last, so
/// that the next export can repair an interrupted one.
pub fn export(edition: &Path, public_url: &str, folder: &Path) -> Result<Exported, ExportError> {
    let (first, mut sites) = open(edition, public_url).map_err(ExportError::Edition)?;
    let (previous, program, rows) = read(folder, &first.store, &mut sites)?;
    let drawn = Drawn::new(previous.pictures(folder));
    let shared = Shared::of_export(drawn.clone(), first.store.names()?.len() <= MOST_IN_FULL);
    let first = first.sharing(&shared);
    let mut sites: Vec<Site> = sites.into_iter().map(|site| site.sharing(&shared)).collect();
    let fingerprint = Fingerprint::new(&first, &program, rows)?;
    let exporter = Exporter::new(&first, folder, &previous, &fingerprint)?;
    let (mut files, digests) = crawl(&exporter, &mut sites)?;
    for file in exporter.extra_files(&first)? {
        files.insert(file.path.clone(), file);
    }
    let exported = Exported {
        files: files.len(),
        written: files.values().filter(|file| file.is_written).count(),
        removed: previous.remove_others(folder, &files)?,
    };
    Manifest::new(first.edition(), &files, digests).with_pictures(&previous, &drawn).write(folder)?;
    Ok(exported)
}

/// Opens the edition once for the start and end, and once for each worker. All connections must show the same
/// edition, even if a server renames a new file over it meanwhile.
fn open(edition: &Path, public_url: &str) -> Result<(Site, Vec<Site>), StoreError> {
    let first = Site::open(edition, public_url)?;
    let sites = (0..processors()).map(|_| Site::open(edition, public_url)).collect::<Result<Vec<_>, _>>()?;
    if sites.iter().any(|site| site.edition() != first.edition()) {
        return Err(StoreError::Replaced { path: edition.to_owned() });
    }
    Ok((first, sites))
}

/// The list of the previous export, and the digests of this program and of the rows.
fn read(
    folder: &Path,
    store: &Store,
    sites: &mut [Site],
) -> Result<(Manifest, String, Vec<TableDigest>), ExportError> {
    let mut tables: Vec<&Table> = store.tables()?.iter().collect();
    tables.sort_by_key(|table| Reverse(table.rows));
    scope(|threads| {
        let previous =
            threads.spawn(|| Ok::<_, ExportError>((Manifest::read(folder)?, fingerprint::program()?)));
        let rows = each(sites, tables, |site, table| site.store.digest(table).map_err(ExportError::from))?;
        let (previous, program) = previous.join().unwrap_or_else(|panic| resume_unwind(panic))?;
        Ok((previous, program, rows))
    })
}

/// The files, by path.
type Files = BTreeMap<String, Written>;

/// Exports the communities, the cities and towns, and every place that a page links to. Returns the digest of each place too.
fn crawl(
    exporter: &Exporter<'_>,
    sites: &mut [Site],
) -> Result<(Files, BTreeMap<String, String>), ExportError> {
    let (mut files, mut digests) = (Files::new(), BTreeMap::new());
    let mut waiting: Vec<Task> = exporter.owner.all().cloned().map(Task::Owned).collect();
    let mut seen = Exporter::starts();
    waiting.extend(seen.iter().cloned().map(Task::Place));
    while !waiting.is_empty() {
        let mut next = BTreeSet::new();
        for batch in each(sites, waiting, |site, task| exporter.export(site, task))? {
            next.extend(batch.links.iter().map(|address| path::split(address).1.to_owned()));
            files.extend(batch.files.into_iter().map(|file| (file.path.clone(), file)));
            digests.extend(batch.digest);
        }
        next.retain(|place| !files.contains_key(&paths::file(place)) && seen.insert(place.clone()));
        waiting = next.into_iter().map(Task::Place).collect();
    }
    Ok((files, digests))
}
