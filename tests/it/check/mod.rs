//! What `check` says: each test breaks one rule in a copy of the record and reads the message.
//!
//! A snapshot shows each message above the place that it points to. Most tests break a rule in `OWN`, a
//! set of correct tables added to Boston's file. Most call the library; about a dozen tests here and in
//! `usage.rs` run `racetozero check` as a process, for its output and its exit code.

mod across;
mod actions;
mod campaign;
mod cited;
mod codes;
mod community;
mod control;
mod dates;
mod depth;
mod files;
mod inventories;
mod many;
mod members;
mod missing;
mod municipalities;
mod numbers;
mod plausible;
mod rules;
mod sources;
mod syntax;
mod targets;
mod towns;
mod translations;
mod types;
mod unknown_keys;

use crate::support::{Data, OWN};

const BOSTON: &str = "communities/boston.toml";

/// Boston with the tables of `OWN` and one change in them.
fn with_own(from: &str, to: &str) -> Data {
    assert_eq!(OWN.matches(from).count(), 1, "own.toml should hold {from:?} once");
    Data::light().append(BOSTON, &OWN.replace(from, to))
}

/// The problems after that change.
fn own(from: &str, to: &str) -> String {
    with_own(from, to).problems_in(BOSTON)
}

fn boston(from: &str, to: &str) -> String {
    Data::light().edit(BOSTON, from, to).problems_in(BOSTON)
}

fn the_campaign(from: &str, to: &str) -> String {
    Data::light().edit("campaign.toml", from, to).problems_in("campaign.toml")
}

const RESOURCE: &str = r#"
[[resources]]
title = "How a town did it"
kind = "case-study"
publisher = "A network"
url = "https://example.org/case"
summary = "What was done, and what came of it."
community = "boston"
"#;

/// The problems of a resource with one change.
fn resource(from: &str, to: &str) -> String {
    assert_eq!(RESOURCE.matches(from).count(), 1, "the resource should hold {from:?} once");
    Data::light().append("resources.toml", &RESOURCE.replace(from, to)).problems_in("resources.toml")
}

/// A file with another value for a key at the start of a line.
fn value(path: &str, key: &str, to: &str) -> Data {
    let data = Data::light();
    let text = data.text(path);
    let mut lines: Vec<&str> = text.lines().collect();
    let starts: Vec<usize> =
        (0..lines.len()).filter(|at| lines[*at].starts_with(&format!("{key} ="))).collect();
    assert_eq!(starts.len(), 1, "{path} should set {key} once");
    let line = format!("{key} = {to}");
    lines[starts[0]] = &line;
    data.write(path, &(lines.join("\n") + "\n"))
}

/// The keys that the message about an unknown key lists. Another optional key breaks no test.
fn keys_listed<'a>(unknown: &str, problems: &'a str) -> Vec<&'a str> {
    let line = problems.lines().find(|line| line.contains(&format!("unknown key {unknown}; expected one of ")));
    let line = line.unwrap_or_else(|| panic!("no list of keys in {problems}"));
    line.split_once("expected one of ").expect("a list").1.split(", ").collect()
}

/// The record is refused for this reason; the rest of the message does not matter here.
fn assert_refused(data: Data, reason: &str) {
    let errors = data.check().errors();
    assert!(errors.contains(reason), "{errors}");
}

#[test]
fn the_record_is_right() {
    let run = Data::light().check_command();
    assert_eq!((run.code, run.errors().as_str()), (Some(0), ""));
    assert!(run.stdout.starts_with("data: ") && run.stdout.contains(", no problem"), "{}", run.stdout);
    assert_eq!(run.stdout.lines().count(), 1);
}

#[test]
fn what_is_broken_below_is_right_before() {
    assert_eq!(Data::light().append(BOSTON, OWN).check().errors(), "");
    assert_eq!(Data::light().append("resources.toml", RESOURCE).check().errors(), "");
}
