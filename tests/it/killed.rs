//! A command that is killed at any moment leaves no half-written file that a later command believes.
//!
//! Each test kills its command twice. `bench/kill` does it as often as its argument says.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use crate::support::{Data, Run, exported, racetozero};

const MEMBERS: &str = "name,country,race_to_zero,joined";

fn times() -> u32 {
    std::env::var("KILLS").ok().and_then(|times| times.parse().ok()).unwrap_or(2)
}

/// A record with a list of forty members to import, and one figure that no edition has published.
fn record() -> Data {
    let rows: String = (0..40).map(|i| format!("\nNewtown {i},Canada,GCAPX{i},2021")).collect();
    let data = Data::published().edit(
        "communities/melrose.toml",
        "year = 1960\nvalue = 29619",
        "year = 1960\nvalue = 29620",
    );
    fs::write(data.folder().join("members.csv"), format!("{MEMBERS}{rows}\n")).unwrap();
    data
}

fn begin(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = racetozero(folder, arguments);
    command.stdout(Stdio::null()).stderr(Stdio::null());
    command
}

/// Each file below a folder, as its path and its inode: a file written anew is another entry.
fn entries(folder: &Path) -> BTreeSet<(PathBuf, u64)> {
    let (mut waiting, mut found) = (vec![folder.to_owned()], BTreeSet::new());
    while let Some(folder) = waiting.pop() {
        // The command may remove a file while this reads its folder.
        for entry in fs::read_dir(folder).into_iter().flatten().map_while(Result::ok) {
            match entry.metadata() {
                Ok(about) if about.is_dir() => waiting.push(entry.path()),
                Ok(about) => drop(found.insert((entry.path(), about.ino()))),
                Err(_) => (),
            }
        }
    }
    found
}

/// Kills the command when it has written some of its `writes` files, each time another part of them.
fn killed(arguments: &[&str], writes: u32, prepared: impl Fn() -> Data, sound: impl Fn(&Data)) {
    for i in 0..times() {
        let data = prepared();
        let before = entries(data.folder());
        let enough = (writes * (2 * i + 1)).div_ceil(2 * times());
        let mut child = begin(data.folder(), arguments).spawn().unwrap();
        let written = || entries(data.folder()).difference(&before).count();
        while written() < enough as usize && child.try_wait().unwrap().is_none() {
            sleep(Duration::from_millis(1));
        }
        sleep(Duration::from_micros(u64::from(i) * 97));
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
    killed(&["edition", "--note", "why", "--data", "data"], 1, record, |data| {
        let said = unpublished(data);
        assert_eq!(said.code, Some(0), "{}", said.stderr);
        let is_written = data.check().errors.is_empty();
        assert_eq!(is_written, said.stdout.contains("nothing has changed"), "{}", said.stdout);
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
    killed(&arguments, 40, record, |data| {
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
    killed(&["build", "--data", "data", "--db", "edition.sqlite"], 1, built, |data| {
        let store = racetozero::store::Store::open(&data.folder().join("edition.sqlite"));
        let melrose = store.unwrap().community(&"melrose".parse().unwrap()).unwrap().unwrap();
        assert!(melrose.no_inventory.unwrap().contains("(buildings 61%"));
    });
}

const EXPORT: [&str; 6] = ["export", "copy", "--data", "data", "--public-url", exported::PUBLIC_URL];

#[test]
fn an_export_is_mended_by_the_next() {
    let (files, ..) = exported::small().counts;
    let whole = copied(&exported::small().cloned());
    killed(&EXPORT, files as u32, Data::small, |data| {
        assert_eq!(data.run(&EXPORT).code, Some(0));
        assert!(copied(data) == whole);
    });
}

/// Each file of the copy by its path, without the list of files.
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
    let whole = copied(&exported::small().cloned());
    let (was, is) = ("published (buildings 61%,", "publicized (buildings 61%,");
    let prepared = || exported::small().cloned().edit("communities/melrose.toml", was, is);
    killed(&EXPORT, 20, prepared, |data| {
        let path = data.path("communities/melrose.toml");
        fs::write(&path, fs::read_to_string(&path).unwrap().replace(is, was)).unwrap();
        assert_eq!(data.run(&EXPORT).code, Some(0));
        assert!(copied(data) == whole);
    });
}
