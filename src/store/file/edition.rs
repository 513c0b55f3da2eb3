//! An edition's file, opened read-only and immutable.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::fs::File;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, Params};

use super::place_names::{self, PlaceName};
use super::table::Table;
use crate::domain::{DigestBuilder, EditionName, Indicator, IndicatorKey, PartialDate, YearValue};
use crate::store::StoreError;
use crate::store::facets::Facets;
use crate::store::sql::{Row, query};
use crate::store::town::Town;

/// Raised whenever `schema.sql` changes.
pub const SCHEMA_VERSION: i64 = 12;

/// More than the number of different queries, so that SQLite prepares each one once.
const STATEMENTS: usize = 128;

/// One read-only connection to one edition.
pub struct Store {
    pub(in crate::store) connection: Connection,
    /// The open file, which stays the same if another is renamed over its path.
    file: Arc<File>,
    file_sha256: OnceCell<String>,
    pub(in crate::store) facets: OnceCell<Facets>,
    pub(super) tables: OnceCell<Vec<Table>>,
    pub(in crate::store) indicators: OnceCell<Vec<Indicator>>,
    pub(in crate::store) towns: OnceCell<Vec<Town>>,
    /// The highest figure of each indicator and year.
    pub(in crate::store) highest: OnceCell<BTreeMap<IndicatorKey, Vec<YearValue>>>,
    place_names: OnceCell<Vec<PlaceName>>,
    pub edition: Edition,
}

/// The metadata of an edition.
#[derive(Clone, Debug, PartialEq)]
pub struct Edition {
    /// SHA-256 of the record and the program's version, in hexadecimal.
    pub digest: String,
    pub program_version: String,
    /// The day on which the record was checked.
    pub as_of: PartialDate,
    /// The name of its last published edition; `None` if the record has no editions.
    pub name: Option<EditionName>,
    /// When the file was built.
    pub built: SystemTime,
}

impl Edition {
    /// The first digits of the digest, enough to distinguish editions.
    pub fn short_digest(&self) -> &str {
        self.digest.get(..12).unwrap_or(&self.digest)
    }
}

impl Store {
    pub(in crate::store) fn all<T>(
        &self,
        sql: &str,
        params: impl Params,
        read: impl Fn(&Row<'_>) -> rusqlite::Result<T>,
    ) -> rusqlite::Result<Vec<T>> {
        query::all(&self.connection, sql, params, read)
    }

    pub(in crate::store) fn one<T>(
        &self,
        sql: &str,
        params: impl Params,
        read: impl Fn(&Row<'_>) -> rusqlite::Result<T>,
    ) -> rusqlite::Result<T> {
        query::one(&self.connection, sql, params, read)
    }

    pub fn open(path: &Path) -> Result<Self, StoreError> {
        let file = File::open(path).map_err(|cause| StoreError::File { path: path.to_owned(), cause })?;
        let (connection, found) =
            connect(path).map_err(|cause| StoreError::NotAnEdition { path: path.to_owned(), cause })?;
        if found != SCHEMA_VERSION {
            return Err(StoreError::OtherSchema { path: path.to_owned(), found, expected: SCHEMA_VERSION });
        }
        connection.execute_batch("PRAGMA query_only = ON")?;
        let edition = read_edition(&connection, path)?;
        Ok(Store {
            connection,
            file: Arc::new(file),
            file_sha256: OnceCell::new(),
            facets: OnceCell::new(),
            tables: OnceCell::new(),
            indicators: OnceCell::new(),
            towns: OnceCell::new(),
            highest: OnceCell::new(),
            place_names: OnceCell::new(),
            edition,
        })
    }

    /// The names of all places. The first search indexes their letters.
    pub(in crate::store) fn place_names(&self) -> rusqlite::Result<&[PlaceName]> {
        if let Some(known) = self.place_names.get() {
            return Ok(known);
        }
        // The index is in memory. The edition's file was opened as immutable.
        self.connection.execute_batch("PRAGMA query_only = OFF")?;
        let names = place_names::index(&self.connection);
        self.connection.execute_batch("PRAGMA query_only = ON")?;
        let names = names?;
        Ok(self.place_names.get_or_init(|| names))
    }

    /// The size of the edition's file, in bytes.
    pub fn length(&self) -> std::io::Result<u64> {
        Ok(self.file.metadata()?.len())
    }

    /// The edition's file.
    pub fn file(&self) -> Arc<File> {
        Arc::clone(&self.file)
    }

    /// The SHA-256 of the file's bytes, in hexadecimal. It is computed on the first use, so that a large
    /// edition can be served at once.
    pub fn file_sha256(&self) -> std::io::Result<&str> {
        if let Some(known) = self.file_sha256.get() {
            return Ok(known);
        }
        let mut read = DigestBuilder::default();
        let mut at = 0;
        let mut piece = vec![0; 64 * 1024];
        loop {
            let length = self.file.read_at(&mut piece, at)?;
            if length == 0 {
                break;
            }
            read.update(&piece[..length]);
            at += length as u64;
        }
        Ok(self.file_sha256.get_or_init(|| read.finish().to_string()))
    }
}

/// Opens a read-only connection and returns the version of its schema.
fn connect(path: &Path) -> rusqlite::Result<(Connection, i64)> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(immutable(path), flags)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    // Otherwise SQLite prepares a statement again for each new value of a parameter.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.execute_batch("PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY")?;
    let found = connection.query_row("SELECT schema_version FROM edition", [], |row| row.get(0))?;
    Ok((connection, found))
}

/// `immutable`: SQLite takes no lock and looks for no journal, because the file never changes.
fn immutable(path: &Path) -> PathBuf {
    let encoded: String = path.to_string_lossy().bytes().map(encoded).collect();
    PathBuf::from(format!("file:{encoded}?immutable=1&mode=ro"))
}

/// Escapes a byte of a path for SQLite's URI file names.
fn encoded(byte: u8) -> String {
    match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' => char::from(byte).to_string(),
        other => format!("%{other:02X}"),
    }
}

fn read_edition(connection: &Connection, path: &Path) -> Result<Edition, StoreError> {
    let about = std::fs::metadata(path).and_then(|about| about.modified());
    let built = about.map_err(|cause| StoreError::File { path: path.to_owned(), cause })?;
    let sql = "SELECT digest, program_version, as_of,
        (SELECT name FROM edition_log ORDER BY position DESC LIMIT 1) AS name FROM edition";
    let edition = query::one(connection, sql, [], |row| {
        Ok(Edition {
            digest: row.get("digest")?,
            program_version: row.get("program_version")?,
            as_of: row.get("as_of")?,
            name: row.get("name")?,
            built,
        })
    })?;
    Ok(edition)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts;

    #[test]
    fn no_query_can_write() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("edition.sqlite");
        let record = facts::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/record")).unwrap();
        crate::store::build(&record, &path, crate::words::answers::english).unwrap();
        let before = std::fs::read(&path).unwrap();
        let store = Store::open(&path).unwrap();
        for sql in [
            "UPDATE campaign SET name = 'x'",
            "DELETE FROM community",
            "DROP TABLE inventory",
            "CREATE TABLE more (a)",
            "INSERT INTO temp.place_name VALUES ('x')",
            "CREATE TEMP TABLE more (a)",
            "PRAGMA query_only = OFF; UPDATE campaign SET name = 'x'",
            "PRAGMA journal_mode = WAL; DELETE FROM community",
        ] {
            assert!(store.connection.execute_batch(sql).is_err(), "{sql}");
        }
        assert!(std::fs::read(&path).unwrap() == before);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "a journal was written");
    }
}
