//! A status that contradicts the rule of its criterion gets a warning. The record is still accepted.

use insta::assert_snapshot;

use crate::support::Data;

/// The warnings about one community, and nothing else.
fn warnings(data: &Data, slug: &str) -> String {
    let checked = data.check();
    assert_eq!(checked.errors(), "");
    let of_it = checked.warnings.iter().filter(|line| line.contains(&format!("{slug}.toml")));
    of_it.map(|line| line.splitn(4, ':').last().unwrap().trim()).collect::<Vec<_>>().join("\n")
}

/// Sets the status of one criterion.
fn status(slug: &str, number: u8, from: &str, to: &str) -> Data {
    let at = |status: &str| format!("[[criteria]]\nnumber = {number}\nstatus = \"{status}\"");
    Data::real().edit(&format!("communities/{slug}.toml"), &at(from), &at(to))
}

#[test]
fn a_status_that_fits_says_nothing() {
    assert_eq!(warnings(&Data::real(), "cambridge"), "");
}

#[test]
fn the_record_s_own_contradiction_is_named() {
    assert_snapshot!(warnings(&Data::real(), "beverly"), @r"
    warning: `status`: criterion 4 is in-progress, but by its rule the record says met: look again at both
    warning: `status`: criterion 5 is met, but by its rule the record says in-progress: look again at both
    ");
}

#[test]
fn each_rule_is_held_against_its_status() {
    assert_snapshot!(warnings(&status("cambridge", 1, "met", "not-found"), "cambridge"), @"warning: `status`: criterion 1 is not-found, but by its rule the record says met: look again at both");
    assert_snapshot!(warnings(&status("cambridge", 2, "met", "in-progress"), "cambridge"), @"warning: `status`: criterion 2 is in-progress, but by its rule the record says met: look again at both");
    assert_snapshot!(warnings(&status("cambridge", 3, "in-progress", "met"), "cambridge"), @"warning: `status`: criterion 3 is met, but by its rule the record says in-progress: look again at both");
    assert_snapshot!(warnings(&status("northampton", 4, "in-progress", "met"), "northampton"), @"warning: `status`: criterion 4 is met, but by its rule the record says not-found: look again at both");
    assert_snapshot!(warnings(&status("northampton", 5, "in-progress", "met"), "northampton"), @"warning: `status`: criterion 5 is met, but by its rule the record says not-found: look again at both");
}

#[test]
fn an_old_record_is_held_against_the_rule_too() {
    let data = Data::real().edit("campaign.toml", "as_of = \"2026-11-24\"", "as_of = \"2040-01-01\"");
    assert_snapshot!(warnings(&data, "boston"), @"warning: `status`: criterion 5 is met, but by its rule the record says not-found: look again at both");
}
