//! A status that contradicts the rule of its criterion gets a warning. The record is still accepted.

use insta::assert_snapshot;

use crate::support::Data;

/// The warnings about the criteria of one community, and nothing else.
fn warnings(data: &Data, slug: &str) -> String {
    let checked = data.check();
    assert_eq!(checked.errors(), "");
    let is_of_it = |line: &&String| line.contains(&format!("{slug}.toml")) && line.contains("criterion");
    let of_it = checked.warnings.iter().filter(is_of_it);
    of_it.map(|line| line.splitn(4, ':').last().unwrap().trim()).collect::<Vec<_>>().join("\n")
}

/// Sets the status of one criterion.
fn status(slug: &str, number: u8, from: &str, to: &str) -> Data {
    let at = |status: &str| format!("[[criteria]]\nnumber = {number}\nstatus = \"{status}\"");
    Data::light().edit(&format!("communities/{slug}.toml"), &at(from), &at(to))
}

#[test]
fn a_status_that_fits_says_nothing() {
    assert_eq!(warnings(&Data::light(), "cambridge"), "");
}

#[test]
fn the_record_s_own_contradiction_is_named() {
    assert_snapshot!(warnings(&Data::light(), "beverly"), @r"
    warning: `status`: criterion 4 is in-progress, but by its rule the record says met: an inclusive action has begun; look again at both
    warning: `status`: criterion 5 is met, but by its rule the record says in-progress: 2 of the years 2021 to 2025 have a report (2021, 2022), and 3 are needed; look again at both
    ");
}

#[test]
fn each_rule_is_held_against_its_status() {
    let wrong = [
        (1, "met", "not-found"),
        (2, "met", "in-progress"),
        (3, "in-progress", "met"),
        (4, "met", "in-progress"),
        (5, "met", "not-found"),
    ];
    let said = wrong.map(|(number, from, to)| warnings(&status("cambridge", number, from, to), "cambridge"));
    assert_snapshot!(said.join("\n"), @r"
    warning: `status`: criterion 1 is not-found, but by its rule the record says met: it has joined; look again at both
    warning: `status`: criterion 2 is in-progress, but by its rule the record says met: its target is net zero by 2050; look again at both
    warning: `status`: criterion 3 is met, but by its rule the record says in-progress: its target is 47% below 2012 by 2030; look again at both
    warning: `status`: criterion 4 is in-progress, but by its rule the record says met: an inclusive action has begun; look again at both
    warning: `status`: criterion 5 is not-found, but by its rule the record says met: 3 of the years 2021 to 2025 have a report (2021, 2022, 2024), and 3 are needed; look again at both
    ");
}

/// "In progress" and "not found" are told apart, and so are the reasons.
#[test]
fn all_three_statuses_are_held_against_the_rule() {
    let (file, met) = ("communities/cambridge.toml", || status("cambridge", 3, "in-progress", "met"));
    let target = "basis = \"community\"\nreduction_pct = 47\nbaseline_year = 2012";
    let said = [
        warnings(&status("cambridge", 3, "in-progress", "not-found"), "cambridge"),
        warnings(&Data::light(), "northampton"),
        warnings(
            &met().edit(file, target, "status = \"draft\"\nbasis = \"community\"\nreduction_pct = 60"),
            "cambridge",
        ),
        warnings(&met().edit(file, target, "basis = \"community\"\nreduction_pct = 60"), "cambridge"),
    ];
    assert_snapshot!(said.join("\n"), @r"
    warning: `status`: criterion 3 is not-found, but by its rule the record says in-progress: its target is 47% below 2012 by 2030; look again at both
    warning: `status`: criterion 3 is in-progress, but by its rule the record says not-found: it has no community-wide interim target; look again at both
    warning: `status`: criterion 4 is in-progress, but by its rule the record says not-found: no action is inclusive; look again at both
    warning: `status`: criterion 5 is in-progress, but by its rule the record says not-found: none of the years 2021 to 2025 has a report; look again at both
    warning: `status`: criterion 3 is met, but by its rule the record says in-progress: its target is a draft of 60% without a baseline year by 2030; look again at both
    warning: `status`: criterion 3 is met, but by its rule the record says in-progress: its target is 60% without a baseline year by 2030; look again at both
    ");
}

#[test]
fn an_old_record_is_held_against_the_rule_too() {
    let data = Data::light().edit("campaign.toml", "as_of = \"2026-11-24\"", "as_of = \"2040-01-01\"");
    assert_snapshot!(warnings(&data, "boston"), @"warning: `status`: criterion 5 is met, but by its rule the record says not-found: none of the years 2035 to 2039 has a report; look again at both");
}

/// The warning is at the line and column of the status.
#[test]
fn a_warning_has_file_line_and_column() {
    let data = status("cambridge", 1, "met", "not-found");
    let text = data.text("communities/cambridge.toml");
    let line = text.lines().position(|line| line == "status = \"not-found\"").unwrap() + 1;
    let place = format!("communities/cambridge.toml:{line}:10: warning: ");
    let warnings = data.check().warnings;
    assert!(warnings.iter().any(|warning| warning.contains(&place)), "{place} {warnings:?}");
}
