//! Statements with several documents, contacts and replies.

use insta::assert_snapshot;

use super::own;

const SEVERAL: &str = "sources = [\"own\", \"further\"]";

#[test]
fn a_further_source_misspelt() {
    assert_snapshot!(own(SEVERAL, "sources = [\"own\", \"furthe\"]"), @r#"
    data/communities/boston.toml: `sources`: there is no source `furthe` in this file; did you mean `further`?
      | sources = ["own", "furthe"]
      |                   ^
    "#);
}

#[test]
fn both_source_and_sources() {
    assert_snapshot!(own(SEVERAL, "source = \"own\"\nsources = [\"own\", \"further\"]"), @r#"
    data/communities/boston.toml: `source`: there are `sources`: name the document there and remove this key
      | source = "own"
      |          ^
    "#);
}

#[test]
fn a_list_of_one_source() {
    assert_snapshot!(own(SEVERAL, "sources = [\"further\"]"), @r#"
    data/communities/boston.toml: `sources`: expected two keys or more; a single document is a `source`
      | sources = ["further"]
      |           ^
    "#);
}

#[test]
fn a_source_named_twice() {
    assert_snapshot!(own(SEVERAL, "sources = [\"own\", \"further\", \"own\"]"), @r#"
    data/communities/boston.toml: `sources`: the source `own` is named twice
      | sources = ["own", "further", "own"]
      |                              ^
    "#);
}

#[test]
fn an_archived_copy_without_a_scheme() {
    assert_snapshot!(own("https://example.com/copy", "example.com/copy"), @r#"
    data/communities/boston.toml: `archived`: expected a web address that starts with http:// or https://, found "example.com/copy"
      | archived = "example.com/copy"
      |            ^
    "#);
}

#[test]
fn a_contact_without_office_and_page() {
    let from = "office = \"Office of Climate\"\nurl = \"https://example.org/office\"\n";
    assert_snapshot!(own(from, ""), @"
    data/communities/boston.toml: `office`: expected `office`, `url` or both
      | [contact]
      | ^
    ");
}

#[test]
fn a_contact_with_a_wrong_email() {
    assert_snapshot!(own("climate@example.org", "climate at example.org"), @r#"
    data/communities/boston.toml: `email`: expected an address such as name@example.org
      | email = "climate at example.org"
      |         ^
    "#);
}

#[test]
fn a_reply_without_a_date() {
    assert_snapshot!(own("date = \"2026-11-20\"\n", ""), @"
    data/communities/boston.toml: [reply] lacks the key `date`
      | [reply]
      | ^
    ");
}
