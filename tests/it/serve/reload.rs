//! A new edition is swapped in whole while the site is served, and a bad one is refused.

use std::fs;
use std::io::{Read, Write};

use rusqlite::Connection;
use rustix::process::Signal;
use serde_json::Value;

use crate::support::{Data, Serving};

fn set_goal(data: &Data, goal: &str) {
    let text = data.text("campaign.toml");
    let line = text.lines().find(|line| line.starts_with("goal_communities")).unwrap().to_owned();
    fs::write(data.path("campaign.toml"), text.replace(&line, &format!("goal_communities = {goal}"))).unwrap();
}

fn edition(serving: &Serving) -> String {
    serving.health()["edition"].as_str().unwrap().to_owned()
}

#[test]
fn a_hangup_signal_swaps_in_what_the_record_says_now() {
    let data = Data::light();
    let serving = Serving::of(&data);
    let (before, tag) = (edition(&serving), serving.ask("/method", &[]).1["etag"].clone());
    assert!(serving.get("/").contains("more than 1,000"));
    set_goal(&data, "1234");
    serving.signal(Signal::HUP);
    serving.until("the new edition is served", |serving| edition(serving) != before);
    assert!(serving.get("/").contains("more than 1,234"), "a page of the old edition was kept");
    assert!(serving.told().contains("edition "), "{}", serving.told());
    assert_ne!(serving.ask("/method", &[]).1["etag"], tag, "its edition stands on the page");
    let named: String = Connection::open(data.folder().join("edition.sqlite"))
        .and_then(|file| file.query_row("SELECT digest FROM edition", [], |row| row.get(0)))
        .unwrap();
    assert_eq!(named, edition(&serving), "a start without the record would serve another");
}

#[test]
fn a_bad_edition_is_refused_and_told_and_the_good_one_goes_on() {
    let data = Data::light();
    let serving = Serving::of(&data);
    let before = serving.health();
    assert_eq!(before["refused"], Value::Null);
    set_goal(&data, "\"many\"");
    serving.signal(Signal::HUP);
    serving.until("the refusal is on /healthz", |serving| !serving.health()["refused"].is_null());
    let after = serving.health();
    assert_eq!((&after["edition"], &after["loaded"]), (&before["edition"], &before["loaded"]));
    let problem = after["refused"]["problems"][0].as_str().unwrap();
    assert!(
        problem.starts_with("data/campaign.toml:") && problem.contains("expected a whole number"),
        "{problem}"
    );
    assert!(serving.told().contains(problem), "{}", serving.told());
    assert!(serving.get("/").contains("more than 1,000"));

    set_goal(&data, "1000");
    serving.signal(Signal::HUP);
    serving.until("the refusal is over", |serving| serving.health()["refused"].is_null());
    assert_eq!(edition(&serving), before["edition"].as_str().unwrap());
}

#[test]
fn a_record_that_is_gone_is_refused_too() {
    let data = Data::light();
    let serving = Serving::of(&data);
    fs::rename(data.root(), data.folder().join("elsewhere")).unwrap();
    serving.signal(Signal::HUP);
    serving.until("the refusal is on /healthz", |serving| !serving.health()["refused"].is_null());
    assert!(serving.get("/communities/boston").contains("Boston promised"));
}

#[test]
fn a_watched_record_is_served_as_it_changes() {
    let data = Data::light();
    let serving = Serving::with(&data, &["--watch"]);
    for goal in ["1100", "1200"] {
        let before = edition(&serving);
        set_goal(&data, goal);
        serving.until("the change is served", |serving| edition(serving) != before);
    }
    assert!(serving.get("/").contains("more than 1,200"));
    fs::write(data.path("communities/nowhere.toml"), "slug = \"nowhere\"").unwrap();
    serving.until("the new file is refused", |serving| !serving.health()["refused"].is_null());
    fs::remove_file(data.path("communities/nowhere.toml")).unwrap();
    serving.until("the refusal is over", |serving| serving.health()["refused"].is_null());
}

#[test]
fn a_record_that_is_not_watched_is_left_alone() {
    let data = Data::light();
    let serving = Serving::of(&data);
    let watching = Serving::with(&data, &["--watch"]);
    let before = edition(&serving);
    set_goal(&data, "1234");
    watching.until("a server that watches has noticed", |watching| edition(watching) != before);
    assert_eq!(edition(&serving), before);
}

/// The file is so large that the server still sends it after a swap.
#[test]
fn a_request_ends_on_the_edition_it_began_with() {
    let data = Data::light().grown();
    let serving = Serving::of(&data);
    let before = edition(&serving);
    let mut stream = serving.connect();
    stream.write_all(b"GET /data/edition.sqlite HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").unwrap();
    let mut begun = vec![0; 4096];
    stream.read_exact(&mut begun).unwrap();
    set_goal(&data, "1234");
    serving.signal(Signal::HUP);
    serving.until("the new edition is served", |serving| edition(serving) != before);
    stream.read_to_end(&mut begun).unwrap();
    let body = begun.windows(4).position(|end| end == b"\r\n\r\n").unwrap() + 4;
    let path = data.folder().join("downloaded.sqlite");
    fs::write(&path, &begun[body..]).unwrap();
    let file = Connection::open(path).unwrap();
    let digest: String = file.query_row("SELECT digest FROM edition", [], |row| row.get(0)).unwrap();
    let whole: String = file.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    assert_eq!((digest, whole.as_str()), (before, "ok"));
}

/// After its last reader an old edition is gone: no file is left, open or in the folder.
#[test]
fn an_edition_that_is_no_longer_served_leaves_nothing_behind() {
    let data = Data::light();
    let serving = Serving::of(&data);
    let open = || {
        let files = fs::read_dir(format!("/proc/{}/fd", serving.pid())).unwrap();
        let targets = files.filter_map(|file| fs::read_link(file.ok()?.path()).ok());
        targets.filter(|target| target.starts_with(data.folder())).count()
    };
    let first = open();
    assert!(first > 0);
    for goal in ["1100", "1200", "1300"] {
        let before = edition(&serving);
        set_goal(&data, goal);
        serving.signal(Signal::HUP);
        serving.until("the new edition is served", |serving| edition(serving) != before);
    }
    serving.until("only the newest is open", |_| open() == first);
    let mut names: Vec<String> = fs::read_dir(data.folder())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names, ["data", "edition.sqlite"]);
}
