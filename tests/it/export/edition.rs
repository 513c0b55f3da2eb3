//! `export --edition`: the copy of an existing edition.

use insta::assert_snapshot;

use super::*;

fn copied(data: &Data, edition: &str) -> Run {
    data.run(&["export", "of-edition", "--edition", edition, "--public-url", PUBLIC_URL])
}

#[test]
fn the_copy_of_an_edition_is_that_of_its_record() {
    let (data, all) = (exported::small().cloned(), exported::small().counts.0);
    assert_eq!(data.build().code, Some(0));
    fs::rename(data.root(), data.folder().join("away")).unwrap();
    let run = copied(&data, "edition.sqlite");
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    assert_eq!(run.stdout, format!("of-edition: {all} files, {all} written, 0 removed\n"));
    let (one, other) = (contents(&data.folder().join("copy")), contents(&data.folder().join("of-edition")));
    assert_eq!(one.keys().collect::<Vec<_>>(), other.keys().collect::<Vec<_>>());
    for (path, bytes) in one {
        assert!(bytes == other[&path], "{path}");
    }
    assert!(copied(&data, "edition.sqlite").stdout.ends_with(" files, 0 written, 0 removed\n"));
}

#[test]
fn what_is_no_edition_is_named_and_nothing_is_begun() {
    let data = Data::real().write("../notes.txt", "Boston, by hand").make_folder("../edition.d");
    let older = rusqlite::Connection::open(data.folder().join("older.sqlite")).unwrap();
    older.execute_batch("CREATE TABLE edition (schema_version); INSERT INTO edition VALUES (1)").unwrap();
    drop(older);
    let said: Vec<String> = ["nowhere.sqlite", "notes.txt", "edition.d", "older.sqlite"]
        .map(|edition| copied(&data, edition))
        .map(|run| format!("{} {}", run.code.unwrap(), run.stderr))
        .into();
    assert_snapshot!(said.concat(), @"
    1 error: nowhere.sqlite: No such file or directory (os error 2); nothing was exported
    1 error: notes.txt is not an edition: file is not a database; nothing was exported
    1 error: edition.d is not an edition: disk I/O error; nothing was exported
    1 error: older.sqlite is not an edition of this program (schema 1, expected 12); nothing was exported
    ");
    assert!(!data.folder().join("of-edition").exists());
}
