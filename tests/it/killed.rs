//! Killed at any moment, a command leaves nothing half-written that is later believed.
//!
//! A few times each here; `bench/kill` does it as often as it is told.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::support::{Data, Run, racetozero};

const MEMBERS: &str = "name,country,race_to_zero,joined";

fn times() -> u32 {
    std::env::var("KILLS").ok().and_then(|times| times.parse().ok()).unwrap_or(2)
}

/// A record to which a list of forty can be imported, and one figure that no edition speaks of.
fn record() -> Data {
    let rows: String = (0..40).map(|i| format!("\nNewtown {i},Canada,GCAPX{i},2021")).collect();
    let data = Data::published().edit(
        "communities/melrose.toml",
        "year = 2020\nvalue = 29817",
        "year = 2020\nvalue = 29818",
    );
    fs::write(data.folder().join("members.csv"), format!("{MEMBERS}{rows}\n")).unwrap();
    data
}

fn begin(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = racetozero(folder, arguments);
    command.stdout(Stdio::null()).stderr(Stdio::null());
    command
}

/// Kills the command after a part of the time that it takes, so that every moment has its turn.
fn killed(arguments: &[&str], prepared: impl Fn() -> Data, sound: impl Fn(&Data)) {
    let whole = prepared();
    let begun = Instant::now();
    assert!(begin(whole.folder(), arguments).status().unwrap().success(), "{arguments:?}");
    let takes = begun.elapsed();
    for i in 0..times() {
        let data = prepared();
        let mut child = begin(data.folder(), arguments).spawn().unwrap();
        sleep(takes.mul_f64(f64::from(i) / f64::from(times())) + Duration::from_micros(u64::from(i) * 97));
        child.kill().unwrap();
        child.wait().unwrap();
        sound(&data);
    }
}

fn unpublished(data: &Data) -> Run {
    data.run(&["diff", "--data", "data"])
}

#[test]
fn an_edition_file_is_there_whole_or_not_at_all() {
    killed(&["edition", "--note", "why", "--data", "data"], record, |data| {
        let said = unpublished(data);
        assert_eq!(said.code, Some(0), "{}", said.stderr);
        let is_written = data.check().errors.is_empty();
        assert_eq!(is_written, said.stdout.contains("no figure has changed"), "{}", said.stdout);
    });
}

#[test]
fn an_import_leaves_whole_files_and_goes_on() {
    let arguments = [
        "import",
        "members",
        "members.csv",
        "--source-title",
        "The list",
        "--source-publisher",
        "UN",
        "--source-url",
        "https://example.org/list",
    ];
    killed(&arguments, record, |data| {
        let said = unpublished(data);
        assert_eq!(said.code, Some(0), "every file is read: {}", said.stderr);
        assert_eq!(data.run(&arguments).code, Some(0));
        let again = data.run(&arguments);
        assert!(again.stdout.contains("0 files of"), "{}", again.stdout);
        assert!(data.path("communities/newtown-39.toml").exists());
    });
}

#[test]
fn a_build_leaves_the_old_edition_or_the_new_one() {
    let built = || {
        let data = Data::published();
        assert_eq!(data.build().code, Some(0));
        data.edit("communities/melrose.toml", "published (buildings 61%,", "printed (buildings 61%,")
    };
    killed(&["build", "--data", "data", "--db", "edition.sqlite"], built, |data| {
        let store = racetozero::store::Store::open(&data.folder().join("edition.sqlite"));
        let melrose = store.unwrap().community(&"melrose".parse().unwrap()).unwrap().unwrap();
        assert!(melrose.no_inventory.unwrap().contains("(buildings 61%"));
    });
}

#[test]
fn an_export_is_mended_by_the_next() {
    let arguments = ["export", "copy", "--data", "data", "--public-url", "https://race.example.net"];
    let expected = Data::published();
    assert_eq!(expected.run(&arguments).code, Some(0));
    let whole = copied(&expected);
    killed(&arguments, Data::published, |data| {
        assert_eq!(data.run(&arguments).code, Some(0));
        assert!(copied(data) == whole);
    });
}

/// Each file of the copy by its path, but for the list of them.
fn copied(data: &Data) -> BTreeMap<PathBuf, Vec<u8>> {
    let copy = data.folder().join("copy");
    let (mut waiting, mut files) = (vec![copy.clone()], BTreeMap::new());
    while let Some(folder) = waiting.pop() {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                waiting.push(path);
            } else {
                files.insert(path.strip_prefix(&copy).unwrap().to_owned(), fs::read(&path).unwrap());
            }
        }
    }
    files.remove(Path::new(".racetozero-export.json"));
    files
}

#[test]
fn an_export_cut_short_and_undone_leaves_nothing_of_what_it_wrote() {
    let arguments = ["export", "copy", "--data", "data", "--public-url", "https://race.example.net"];
    let first = Data::published();
    assert_eq!(first.run(&arguments).code, Some(0));
    let whole = copied(&first);
    let (was, is) = ("published (buildings 61%,", "publicized (buildings 61%,");
    let prepared = || {
        let data = Data::published();
        assert_eq!(data.run(&arguments).code, Some(0));
        data.edit("communities/melrose.toml", was, is)
    };
    killed(&arguments, prepared, |data| {
        let path = data.path("communities/melrose.toml");
        fs::write(&path, fs::read_to_string(&path).unwrap().replace(is, was)).unwrap();
        assert_eq!(data.run(&arguments).code, Some(0));
        assert!(copied(data) == whole);
    });
}
