//! Nesting so deep that a recursive parser would overflow its stack.

use insta::assert_snapshot;

use super::syntax::{EXTRA, extra, syntax};

#[test]
fn ten_thousand_brackets() {
    assert_snapshot!(syntax(&extra(&format!("a = {}", "[".repeat(10_000))), EXTRA), @"
    data/communities/extra.toml: not TOML: cannot recurse further; max recursion depth met
      | [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
      |                                   ^
    data/communities/extra.toml: not TOML: unclosed array, expected `]`
      | [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
      |                                   ^
    data/communities/extra.toml: not TOML: unclosed array, expected `]`
      | [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
      |                                   ^
    ");
}

#[test]
fn ten_thousand_closed_brackets() {
    let nested = format!("a = {}{}", "[".repeat(10_000), "]".repeat(10_000));
    assert_snapshot!(syntax(&extra(&nested), EXTRA), @"
    data/communities/extra.toml: not TOML: cannot recurse further; max recursion depth met
      | [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
      |                                   ^
    ");
}

#[test]
fn ten_thousand_braces() {
    let problems = syntax(&extra(&format!("a = {}1{}", "{a=".repeat(10_000), "}".repeat(10_000))), EXTRA);
    assert_snapshot!(problems, @"
    data/communities/extra.toml: not TOML: cannot recurse further; max recursion depth met
      | ={a={a={a={a={a={a={a={a={a={a={a={a={a={a={a={a={a={a={a={a={a={a={
      |                                   ^
    ");
}

#[test]
fn a_key_of_ten_thousand_parts() {
    assert_snapshot!(syntax(&extra(&format!("{}a = 1", "a.".repeat(10_000))), EXTRA), @"
    data/communities/extra.toml: not TOML: recursion limit
      | a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.
      | ^
    ");
}

#[test]
fn a_table_of_ten_thousand_parts() {
    assert_snapshot!(syntax(&extra(&format!("[{}a]\n", "a.".repeat(10_000))), EXTRA), @"
    data/communities/extra.toml: not TOML: recursion limit
      | [a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a
      | ^
    ");
}

#[test]
fn an_array_of_tables_of_ten_thousand_parts() {
    assert_snapshot!(syntax(&extra(&format!("[[{}a]]\n", "a.".repeat(10_000))), EXTRA), @"
    data/communities/extra.toml: not TOML: recursion limit
      | [[a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.
      | ^
    ");
}

#[test]
fn as_deep_as_a_mebibyte_holds() {
    for (open, close) in [("[", ""), ("{a=", ""), ("a.", "a = 1")] {
        let prefix = if close.is_empty() { "a = " } else { "" };
        let text = format!("{prefix}{}{close}\n", open.repeat((1 << 20) / open.len() - 4));
        assert!(!extra(&text).check().errors.is_empty(), "{open}: a file without an end was accepted");
    }
}
