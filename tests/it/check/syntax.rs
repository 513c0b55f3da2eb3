//! Files that are not TOML.

use insta::assert_snapshot;

use super::{BOSTON, boston, own, with_own};
use crate::support::Data;

pub(super) const EXTRA: &str = "communities/extra.toml";

/// A record with one more file.
pub(super) fn extra(text: &str) -> Data {
    Data::light().write(EXTRA, text)
}

/// The first three syntax errors of a file.
pub(super) fn syntax(data: &Data, path: &str) -> String {
    let problems = data.problems_in(path);
    let lines: Vec<&str> = problems.lines().collect();
    let faults: Vec<String> =
        lines.chunks(3).filter(|p| p[0].contains("not TOML")).map(|p| p.join("\n")).collect();
    faults.into_iter().take(3).collect::<Vec<_>>().join("\n")
}

/// Boston as an editor left it, with a syntax error.
pub(super) fn edited(from: &str, to: &str) -> Data {
    Data::light().edit(BOSTON, from, to)
}

#[test]
fn a_quote_left_open() {
    assert_snapshot!(boston("name = \"Boston\"", "name = \"Boston"), @r#"
    data/communities/boston.toml: not TOML: invalid basic string, expected `"`
      | name = "Boston
      |               ^
    "#);
}

#[test]
fn a_value_without_quotes() {
    assert_snapshot!(boston("name = \"Boston\"", "name = Boston"), @"
    data/communities/boston.toml: not TOML: string values must be quoted, expected literal string
      | name = Boston
      |        ^
    ");
}

#[test]
fn a_bracket_left_open() {
    assert_snapshot!(syntax(&edited("[place]", "[place"), BOSTON), @"
    data/communities/boston.toml: not TOML: unclosed table, expected `]`
      | [place
      |       ^
    data/communities/boston.toml: not TOML: duplicate key
      | [[population]]
      |   ^
    data/communities/boston.toml: not TOML: duplicate key
      | [[population]]
      |   ^
    ");
}

#[test]
fn a_list_left_open() {
    assert_snapshot!(syntax(&with_own("\"Buses\" = 40", "\"Buses\" = [40"), BOSTON), @"
    data/communities/boston.toml: not TOML: missing comma between array elements, expected `,`
      | [[inventories]]
      | ^
    data/communities/boston.toml: not TOML: invalid float, expected `inf`
      | [[inventories]]
      |   ^
    data/communities/boston.toml: not TOML: missing comma between array elements, expected `,`
      | year = 2008
      | ^
    ");
}

#[test]
fn a_key_without_a_value() {
    assert_snapshot!(boston("name = \"Boston\"", "name ="), @"
    data/communities/boston.toml: not TOML: string values must be quoted, expected literal string
      | name =
      |       ^
    ");
}

#[test]
fn a_key_twice() {
    let problems = boston("name = \"Boston\"", "name = \"Boston\"\nname = \"Boston again\"");
    assert_snapshot!(problems, @r#"
    data/communities/boston.toml: not TOML: duplicate key
      | name = "Boston again"
      | ^
    "#);
}

#[test]
fn a_table_twice() {
    let problems = Data::light().append(BOSTON, "[place]\nlatitude = 1.0\n").problems_in(BOSTON);
    assert_snapshot!(problems, @"
    data/communities/boston.toml: not TOML: duplicate key
      | [place]
      |  ^
    data/communities/boston.toml: not TOML: duplicate key
      | latitude = 1.0
      | ^
    ");
}

#[test]
fn a_word_processors_quotes() {
    assert_snapshot!(boston("name = \"Boston\"", "name = “Boston”"), @"
    data/communities/boston.toml: not TOML: string values must be quoted, expected literal string
      | name = “Boston”
      |        ^
    ");
}

#[test]
fn thousands_with_commas() {
    assert_snapshot!(own("total_tco2e = 1000", "total_tco2e = 1,000"), @"
    data/communities/boston.toml: not TOML: unexpected key or value, expected newline, `#`; numbers are written without commas
      | total_tco2e = 1,000
      |                ^
    ");
}

#[test]
fn a_year_with_a_leading_zero() {
    assert_snapshot!(own("year = 2004", "year = 02004"), @"
    data/communities/boston.toml: not TOML: unexpected leading zero, expected nothing
      | year = 02004
      |        ^
    ");
}

#[test]
fn a_merge_left_half_done() {
    let both = "<<<<<<< HEAD\nname = \"Boston\"\n=======\nname = \"City of Boston\"\n>>>>>>> theirs";
    assert_snapshot!(syntax(&edited("name = \"Boston\"", both), BOSTON), @"
    data/communities/boston.toml: not TOML: invalid unquoted key, expected letters, numbers, `-`, `_`
      | <<<<<<< HEAD
      | ^
    data/communities/boston.toml: not TOML: key with no value, expected `=`
      | <<<<<<< HEAD
      |         ^
    data/communities/boston.toml: not TOML: extra `=`, expected nothing
      | =======
      |  ^
    ");
}

#[test]
fn several_faults_in_one_file() {
    let data = edited("name = \"Boston\"", "name = Boston").edit(BOSTON, "kind = \"city\"", "kind = city\"");
    assert_snapshot!(data.append(BOSTON, "[[targets]\nyear = \n").problems_in(BOSTON), @r#"
    data/communities/boston.toml: not TOML: string values must be quoted, expected literal string
      | name = Boston
      |        ^
    data/communities/boston.toml: not TOML: missing opening quote, expected `"`
      | kind = city"
      |        ^
    data/communities/boston.toml: not TOML: unclosed array table, expected `]`
      | [[targets]
      |           ^
    "#);
}

#[test]
fn json() {
    assert_snapshot!(syntax(&extra("{\n  \"slug\": \"extra\"\n}\n"), EXTRA), @r#"
    data/communities/extra.toml: not TOML: invalid key-value pair, expected key
      | {
      | ^
    data/communities/extra.toml: not TOML: key with no value, expected `=`
      |   "slug": "extra"
      |         ^
    data/communities/extra.toml: not TOML: invalid key-value pair, expected key
      | }
      | ^
    "#);
}

#[test]
fn one_open_bracket_is_not_a_hundred_problems() {
    let errors = with_own("\"Buses\" = 40", "\"Buses\" = [40").check().errors;
    assert!(errors.len() <= 11, "{} problems", errors.len());
}

#[test]
fn a_table_left_open_is_not_said_to_be_missing() {
    let errors = edited("[place]", "[place").check().errors();
    assert!(errors.contains("unclosed table"), "{errors}");
    assert!(!errors.contains("lacks the key `place`"), "{errors}");
}
