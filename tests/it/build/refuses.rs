//! The schema refuses the values that `check` refuses, also if another program writes to a copy.

use std::fs;
use std::sync::LazyLock;

use rusqlite::Connection;
use rusqlite::ffi::{
    SQLITE_CONSTRAINT_CHECK, SQLITE_CONSTRAINT_DATATYPE, SQLITE_CONSTRAINT_FOREIGNKEY,
    SQLITE_CONSTRAINT_NOTNULL, SQLITE_CONSTRAINT_PRIMARYKEY,
};

use tempfile::NamedTempFile;

use crate::support::{Data, OWN};

/// The bytes of an edition that has a row in each table.
static EDITION: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let data = Data::light().append("communities/boston.toml", OWN);
    fs::read(data.edition().expect("an edition")).expect("its bytes")
});

/// A copy of the edition that a test may write to.
fn writable() -> (NamedTempFile, Connection) {
    let file = NamedTempFile::new().expect("a temporary file");
    fs::write(&file, &*EDITION).expect("written");
    let connection = Connection::open(file.path()).expect("a database");
    connection.execute_batch("PRAGMA foreign_keys = ON").expect("foreign keys");
    (file, connection)
}

/// SQLite's extended error code for a statement; none if the statement changes a row.
fn refusal(connection: &Connection, sql: &str) -> Option<i32> {
    match connection.execute(sql, []) {
        Ok(changed) => {
            assert!(changed > 0, "{sql}: no row to change");
            None
        }
        Err(error) => Some(error.sqlite_error().unwrap_or_else(|| panic!("{sql}: {error}")).extended_code),
    }
}

fn all_refused(code: i32, statements: &[&str]) {
    let (_file, connection) = writable();
    for sql in statements {
        assert_eq!(refusal(&connection, sql), Some(code), "{sql}");
    }
}

#[test]
fn what_is_right_is_taken() {
    let (_file, connection) = writable();
    let fine = [
        "UPDATE inventory SET total_tco2e = 0",
        "UPDATE inventory_sector SET tco2e = -1 WHERE sector = 'afolu'",
        "UPDATE target SET reduction_pct = 100",
        "UPDATE target SET baseline_year = NULL",
        "UPDATE place SET latitude = -90",
        "UPDATE source SET url = 'http://example.org/'",
        "UPDATE report SET covers_year = 2020",
    ];
    for sql in fine {
        assert_eq!(refusal(&connection, sql), None, "{sql}");
    }
}

#[test]
fn numbers_out_of_range() {
    all_refused(
        SQLITE_CONSTRAINT_CHECK,
        &[
            "UPDATE inventory SET total_tco2e = -1",
            "UPDATE inventory SET total_tco2e = 9e999",
            "UPDATE inventory_sector SET tco2e = -1 WHERE sector = 'transport'",
            "UPDATE inventory_sector SET tco2e = -9e999 WHERE sector = 'afolu'",
            "UPDATE inventory_subsector SET tco2e = -1",
            "UPDATE target SET reduction_pct = 120",
            "UPDATE target SET reduction_pct = -1",
            "UPDATE target SET gross_floor_pct = 101",
            "UPDATE target SET reduction_pct = 50, gross_floor_pct = 60",
            "UPDATE population SET value = 0",
            "UPDATE place SET latitude = 91",
            "UPDATE place SET longitude = -181",
            "UPDATE place SET area_km2 = 0",
            "UPDATE criterion SET number = 6 WHERE number = 5",
            "INSERT INTO criterion VALUES (6, 'title', 'text', (SELECT key FROM campaign_source))",
            "UPDATE campaign SET goal_communities = 0",
            "UPDATE municipality SET population_2020 = 0",
        ],
    );
}

#[test]
fn years_out_of_range() {
    all_refused(
        SQLITE_CONSTRAINT_CHECK,
        &[
            "UPDATE inventory SET year = 1492",
            "UPDATE population SET year = 1492",
            "UPDATE target SET year = 2101",
            "UPDATE target SET baseline_year = 1849",
            "UPDATE target SET baseline_year = year",
            "UPDATE target SET baseline_year = 2030, year = 2005",
            "UPDATE report SET covers_year = 1492",
            "UPDATE report SET covers_year = NULL, published = NULL",
            "UPDATE campaign SET halve_by = 2101",
        ],
    );
}

#[test]
fn words_that_are_no_code() {
    all_refused(
        SQLITE_CONSTRAINT_CHECK,
        &[
            "UPDATE community SET kind = 'village'",
            "UPDATE population SET kind = 'guess'",
            "UPDATE series SET basis = 'corporate'",
            "UPDATE series SET protocol = 'gpc'",
            "UPDATE inventory SET precision = 'guessed'",
            "UPDATE inventory SET sectors_precision = ''",
            "UPDATE inventory_sector SET sector = 'industry'",
            "UPDATE target SET kind = 'netzero'",
            "UPDATE target SET basis = 'state'",
            "UPDATE target SET status = 'planned'",
            "UPDATE standing SET status = 'unmet'",
            "UPDATE action SET sector = 'water'",
            "UPDATE action SET status = 'proposed'",
            "UPDATE action SET inclusive = 2, inclusive_because = NULL",
            "UPDATE action SET inclusive = 1, inclusive_because = NULL",
            "UPDATE action SET started = '2031', due = '2030-12'",
            "UPDATE report SET kind = 'plan'",
            "UPDATE source SET kind = 'blog'",
            "UPDATE campaign_source SET kind = 'blog'",
            "UPDATE resource SET kind = 'video'",
            "UPDATE summary SET verdict = 'fine'",
            "UPDATE municipality SET kind = 'village'",
        ],
    );
}

#[test]
fn addresses_that_are_no_web_address() {
    all_refused(
        SQLITE_CONSTRAINT_CHECK,
        &[
            "UPDATE community SET website = 'www.boston.gov'",
            "UPDATE community SET climate_page = 'javascript:alert(1)'",
            "UPDATE source SET url = 'ftp://example.org/'",
            "UPDATE campaign_source SET url = '//example.org/'",
            "UPDATE report SET url = ''",
            "UPDATE resource SET url = 'mailto:a@example.org'",
            "UPDATE network SET url = 'example.org'",
            "UPDATE campaign SET contact_website = 'example.org'",
        ],
    );
}

#[test]
fn values_without_their_reason() {
    all_refused(
        SQLITE_CONSTRAINT_CHECK,
        &[
            "UPDATE summary SET latest_tco2e = NULL, latest_reason = NULL",
            "UPDATE summary SET latest_tco2e = 1, latest_reason = 'not found'",
            "UPDATE summary SET change_since_baseline_pct = NULL, change_reason = NULL",
            "UPDATE summary SET verdict = 'cant-tell', verdict_reason = NULL",
            "UPDATE summary SET verdict = 'met', verdict_reason = 'why'",
        ],
    );
}

#[test]
fn names_of_what_is_not_there() {
    all_refused(
        SQLITE_CONSTRAINT_FOREIGNKEY,
        &[
            "UPDATE inventory SET source = 'nowhere'",
            "UPDATE target SET source = 'nowhere'",
            "UPDATE action SET source = 'nowhere'",
            "UPDATE standing SET source = 'nowhere'",
            "UPDATE place SET source = 'nowhere'",
            "UPDATE population SET source = 'nowhere'",
            "UPDATE identifiers SET source = 'nowhere'",
            "UPDATE pledge SET source = 'nowhere'",
            "INSERT INTO further_source SELECT community, 'action/0', 0, 'nowhere' FROM action LIMIT 1",
            "UPDATE aim SET source = 'nowhere'",
            "UPDATE pledge_network SET network = 'nowhere' WHERE position = 0",
            "UPDATE resource SET community = 'nowhere'",
            "UPDATE municipality SET source = 'nowhere'",
            "INSERT INTO standing SELECT community, 6, status, evidence, source, locator FROM standing LIMIT 1",
        ],
    );
}

#[test]
fn other_types_and_gaps_and_twins() {
    all_refused(
        SQLITE_CONSTRAINT_DATATYPE,
        &["UPDATE inventory SET total_tco2e = 'much'", "UPDATE target SET year = 2030.5"],
    );
    all_refused(
        SQLITE_CONSTRAINT_NOTNULL,
        &["UPDATE community SET name = NULL", "UPDATE inventory SET total_tco2e = 0 * 9e999"],
    );
    all_refused(
        SQLITE_CONSTRAINT_PRIMARYKEY,
        &[
            "INSERT INTO inventory SELECT * FROM inventory LIMIT 1",
            "INSERT INTO population SELECT * FROM population LIMIT 1",
            "INSERT INTO standing SELECT * FROM standing LIMIT 1",
            "INSERT INTO community SELECT * FROM community LIMIT 1",
        ],
    );
}
