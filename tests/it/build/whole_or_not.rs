//! The edition is written whole or not at all, and the same each time.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use insta::assert_snapshot;

use crate::support::Data;

fn broken() -> Data {
    Data::light().edit("campaign.toml", "language = ", "langauge = ")
}

/// The files beside `data/`.
fn beside(data: &Data) -> Vec<String> {
    let entries = fs::read_dir(data.folder()).expect("the folder");
    let mut names: Vec<_> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn it_says_where_the_edition_is_and_which() {
    let data = Data::light();
    let run = data.build();
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    let digest = run.stdout.trim_end().strip_prefix("edition.sqlite: edition ").expect("its digest");
    assert!(digest.len() == 64 && digest.bytes().all(|byte| byte.is_ascii_hexdigit()), "{digest}");
    assert_eq!(beside(&data), ["data", "edition.sqlite"]);
}

#[test]
fn others_may_read_it() {
    let data = Data::light();
    data.build();
    let about = fs::metadata(data.folder().join("edition.sqlite")).expect("the edition");
    assert_eq!(about.permissions().mode() & 0o777, 0o644);
}

#[test]
fn the_same_record_gives_the_same_bytes() {
    let (one, other) = (Data::light(), Data::light());
    assert_eq!(one.build().stdout, other.build().stdout);
    let bytes = |data: &Data| fs::read(data.folder().join("edition.sqlite")).expect("the edition");
    assert!(bytes(&one) == bytes(&other), "two builds of one record differ");
}

#[test]
fn another_record_gives_another_digest() {
    let other = Data::light().append("resources.toml", "# only a comment\n");
    assert_ne!(Data::light().build().stdout, other.build().stdout);
}

#[test]
fn a_broken_record_writes_nothing() {
    let data = broken();
    let run = data.build();
    assert_eq!((run.code, run.stdout.as_str()), (Some(1), ""));
    assert_eq!(
        run.stderr,
        data.check_command().stderr.replace("two problems", "two problems; no edition was written")
    );
    assert_eq!(beside(&data), ["data"]);
}

#[test]
fn a_broken_record_leaves_the_old_edition_as_it_is() {
    let data = broken();
    fs::write(data.folder().join("edition.sqlite"), b"the old edition").expect("written");
    assert_eq!(data.build().code, Some(1));
    let kept = fs::read(data.folder().join("edition.sqlite")).expect("still there");
    assert_eq!(kept, b"the old edition");
    assert_eq!(beside(&data), ["data", "edition.sqlite"]);
}

#[test]
fn a_good_record_replaces_whatever_was_there() {
    let data = Data::light();
    fs::write(data.folder().join("edition.sqlite"), b"no database at all").expect("written");
    assert_eq!(data.build().code, Some(0));
    let bytes = fs::read(data.folder().join("edition.sqlite")).expect("the edition");
    assert!(bytes.starts_with(b"SQLite format 3\0"));
    assert_eq!(beside(&data), ["data", "edition.sqlite"]);
}

#[test]
fn a_link_is_replaced_and_what_it_names_kept() {
    let data = Data::light();
    fs::write(data.folder().join("precious"), b"precious").expect("written");
    std::os::unix::fs::symlink("precious", data.folder().join("edition.sqlite")).expect("a link");
    assert_eq!(data.build().code, Some(0));
    assert_eq!(fs::read(data.folder().join("precious")).expect("still there"), b"precious");
}

#[test]
fn a_folder_that_is_not_there() {
    let run = Data::light().run(&["build", "--db", "nowhere/edition.sqlite"]);
    assert_snapshot!(run.transcript(), @"
    exit 1
    stderr:
    error: the edition was not written: nowhere/edition.sqlite: No such file or directory (os error 2)
    ");
}

#[test]
fn a_file_in_place_of_the_folder() {
    let run = Data::light().run(&["build", "--db", "data/campaign.toml/edition.sqlite"]);
    assert_snapshot!(run.transcript(), @"
    exit 1
    stderr:
    error: the edition was not written: data/campaign.toml/edition.sqlite: not a directory
    ");
}

#[test]
fn a_folder_in_place_of_the_file() {
    let data = Data::light();
    let run = data.run(&["build", "--db", "data"]);
    assert_snapshot!(run.transcript(), @"
    exit 1
    stderr:
    error: the edition was not written: data: Is a directory (os error 21)
    ");
    assert_eq!(beside(&data), ["data"]);
}

#[test]
fn a_folder_that_takes_nothing() {
    // Even root cannot write here.
    let run = Data::light().run(&["build", "--db", "/proc/edition.sqlite"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(1), ""));
    assert!(
        run.stderr.starts_with("error: the edition was not written: /proc/edition.sqlite: "),
        "{}",
        run.stderr
    );
}
