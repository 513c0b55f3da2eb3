//! Builds a new SQLite file from a record, whole or not at all.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, named_params};

use super::StoreError;
use super::file::SCHEMA_VERSION;
use super::file::schema::SCHEMA;
use super::sql::insert;
use super::tables::VerdictSentence;
use super::tables::{
    action_search, campaign, community, edition_log, municipality, resource, towns, translation,
};
use crate::domain::{Assessment, Record};
use crate::system::whole_file::NewFile;

/// More than the number of tables, so that SQLite prepares each `INSERT` once.
const STATEMENTS: usize = 96;

/// Writes the edition of `record` to a new file beside `path`, syncs it and renames it into place.
/// At any moment `path` is the old edition or the new one. The same record gives the same bytes.
pub fn build(record: &Record, path: &Path, sentence: VerdictSentence) -> Result<(), StoreError> {
    Built::beside(record, path, sentence)?.put_in_place()
}

/// A complete file of an edition, not yet at its path.
pub struct Built {
    file: NewFile,
    place: PathBuf,
}

impl Built {
    pub fn beside(record: &Record, place: &Path, sentence: VerdictSentence) -> Result<Self, StoreError> {
        let at = |cause| StoreError::File { path: place.to_owned(), cause };
        let file = NewFile::beside(place).map_err(at)?;
        write(record, file.temporary_path(), sentence)?;
        file.sync().map_err(at)?;
        make_readable(file.temporary_path()).map_err(at)?;
        Ok(Built { file, place: place.to_owned() })
    }

    /// The present path of the file.
    pub fn path(&self) -> &Path {
        self.file.temporary_path()
    }

    /// Moves the file to its path. Readers of the old file continue to read it.
    pub fn put_in_place(self) -> Result<(), StoreError> {
        self.file.put_in_place().map_err(|cause| StoreError::File { path: self.place, cause })
    }
}

/// Anyone may read an edition, whatever the umask of the service.
fn make_readable(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o644))
}

fn write(record: &Record, path: &Path, sentence: VerdictSentence) -> Result<(), StoreError> {
    let mut connection = Connection::open(path)?;
    connection
        .execute_batch("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = ON")?;
    connection.execute_batch(&SCHEMA)?;
    connection.execute_batch(UNCHECKED)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    let transaction = connection.transaction()?;
    transaction.execute_batch("PRAGMA defer_foreign_keys = ON")?;
    insert_rows(record, &transaction, sentence)?;
    transaction.commit()?;
    check(&connection)?;
    connection.close().map_err(|(_, error)| error.into())
}

fn insert_rows(record: &Record, db: &Connection, sentence: VerdictSentence) -> rusqlite::Result<()> {
    let edition = named_params! {
        "schema_version": SCHEMA_VERSION,
        "program_version": env!("CARGO_PKG_VERSION"),
        "digest": record.digest,
        "as_of": record.campaign.as_of,
    };
    insert(db, "edition", edition)?;
    campaign::insert_all(db, &record.campaign)?;
    let (as_of, halve_by) = (record.campaign.as_of, record.campaign.pledge.halve_by);
    for community in record.communities.iter().chain(&record.context) {
        community::insert_all(db, &Assessment::new(community, as_of, halve_by), sentence)?;
    }
    resource::insert_all(db, &record.resources)?;
    translation::insert_all(db, &record.translations)?;
    action_search::insert_translated(db, record.communities.iter(), &record.translations)?;
    municipality::insert_all(db, &record.municipalities)?;
    towns::insert_all(db, &record.towns, &record.municipalities)?;
    edition_log::insert_all(db, &record.editions)
}

/// SQLite checks `CHECK` once all rows are inserted. For a check by row it would build each list of codes
/// again.
const UNCHECKED: &str = "PRAGMA ignore_check_constraints = ON";

fn check(connection: &Connection) -> Result<(), StoreError> {
    connection.execute_batch("PRAGMA ignore_check_constraints = OFF")?;
    let found: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if found == "ok" { Ok(()) } else { Err(StoreError::Unsound(found)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_beyond_its_limits_makes_no_edition() {
        let connection = Connection::open_in_memory().unwrap();
        connection.execute_batch(&SCHEMA).unwrap();
        let sixth = "INSERT INTO criterion VALUES (6, 'Sixth', 'Of five.', 'pledge')";
        connection.execute_batch(&format!("PRAGMA foreign_keys = OFF; {UNCHECKED}; {sixth}")).unwrap();
        let error = check(&connection).unwrap_err().to_string();
        assert_eq!(error, "the edition is not sound: CHECK constraint failed in criterion");
    }
}
