//! Every `source` names a document of its own file, and every document is cited.

use insta::assert_snapshot;

use super::{assert_refused, own, resource, the_campaign, with_own};
use crate::support::Data;

#[test]
fn a_source_misspelt() {
    let problems =
        own("wording = \"51 percent\"\nsource = \"own\"", "wording = \"51 percent\"\nsource = \"onw\"");
    assert_snapshot!(problems, @r#"
    data/communities/boston.toml: `source`: there is no source `onw` in this file; did you mean `own`?
      | source = "onw"
      |          ^
    "#);
}

#[test]
fn a_source_that_is_not_there() {
    let problems = own(
        "wording = \"51 percent\"\nsource = \"own\"",
        "wording = \"51 percent\"\nsource = \"city-council-minutes\"",
    );
    assert_snapshot!(problems, @r#"
    data/communities/boston.toml: `source`: there is no source `city-council-minutes` in this file; add a [sources.city-council-minutes] table
      | source = "city-council-minutes"
      |          ^
    "#);
}

#[test]
fn a_source_that_is_no_key() {
    let problems = own(
        "wording = \"51 percent\"\nsource = \"own\"",
        "wording = \"51 percent\"\nsource = \"City Council\"",
    );
    assert_snapshot!(problems, @r#"
    data/communities/boston.toml: `source`: expected lower-case letters, digits and single hyphens between them, at most 64 characters, found "City Council"
      | source = "City Council"
      |          ^
    "#);
}

#[test]
fn a_source_left_out() {
    let problems = own("wording = \"51 percent\"\nsource = \"own\"", r#"wording = "51 percent""#);
    assert_snapshot!(problems, @"
    data/communities/boston.toml: [[targets]] lacks the key `source`
      | [[targets]]
      | ^
    ");
}

#[test]
fn a_source_left_empty() {
    let problems = own("wording = \"51 percent\"\nsource = \"own\"", "wording = \"51 percent\"\nsource = \"\"");
    assert_snapshot!(problems, @r#"
    data/communities/boston.toml: `source`: expected some text, found ""
      | source = ""
      |          ^
    "#);
}

#[test]
fn a_source_of_another_file() {
    let problems =
        Data::light().append("resources.toml", "source = \"mma-story\"\n").problems_in("resources.toml");
    assert_snapshot!(problems, @r#"
    data/resources.toml: unknown key `source` in [[resources]]; expected one of community, criterion, kind, publisher, summary, title, url
      | source = "mma-story"
      | ^
    "#);
}

#[test]
fn a_source_never_used() {
    let problems = own(
        "[sources.own]",
        "[sources.spare]\ntitle = \"Another\"\npublisher = \"Another\"\nkind = \"news\"\nurl = \"https://example.org/\"\n\n[sources.own]",
    );
    assert_snapshot!(problems, @"
    data/communities/boston.toml: the source `spare` is never used: cite it or remove it
      | [sources.spare]
      |          ^
    ");
}

#[test]
fn a_source_never_used_in_the_campaign() {
    let problems = Data::light().append("campaign.toml", "\n[sources.spare]\ntitle = \"Another\"\npublisher = \"Another\"\nkind = \"news\"\nurl = \"https://example.org/\"\n").problems_in("campaign.toml");
    assert_snapshot!(problems, @"
    data/campaign.toml: the source `spare` is never used: cite it or remove it
      | [sources.spare]
      |          ^
    ");
}

#[test]
fn a_source_key_that_is_no_key() {
    let problems = own(
        "[sources.own]",
        "[sources.\"Own Document\"]\ntitle = \"Another\"\npublisher = \"Another\"\nkind = \"news\"\nurl = \"https://example.org/\"\n\n[sources.own]",
    );
    assert_snapshot!(problems, @r#"
    data/communities/boston.toml: expected a key such as `city-plan-2020`: lower-case letters, digits and single hyphens between them, at most 64 characters
      | [sources."Own Document"]
      |          ^
    "#);
}

#[test]
fn an_address_without_a_scheme() {
    let problems = own(r#"url = "https://example.org/own""#, r#"url = "www.example.org/own""#);
    assert_snapshot!(problems, @r#"
    data/communities/boston.toml: `url`: expected a web address that starts with http:// or https://, found "www.example.org/own"
      | url = "www.example.org/own"
      |       ^
    "#);
}

#[test]
fn an_address_for_files() {
    let problems = own(r#"url = "https://example.org/own""#, r#"url = "ftp://example.org/own""#);
    assert_snapshot!(problems, @r#"
    data/communities/boston.toml: `url`: expected a web address that starts with http:// or https://, found "ftp://example.org/own"
      | url = "ftp://example.org/own"
      |       ^
    "#);
}

#[test]
fn an_address_that_is_a_script() {
    let problems = own(r#"url = "https://example.org/own""#, r#"url = "javascript:alert(1)""#);
    assert_snapshot!(problems, @r#"
    data/communities/boston.toml: `url`: expected a web address that starts with http:// or https://, found "javascript:alert(1)"
      | url = "javascript:alert(1)"
      |       ^
    "#);
}

#[test]
fn an_address_without_a_host() {
    assert_snapshot!(own(r#"url = "https://example.org/own""#, r#"url = "https://""#), @r#"
    data/communities/boston.toml: `url`: expected a web address that starts with http:// or https://, found "https://"
      | url = "https://"
      |       ^
    "#);
}

#[test]
fn an_address_with_a_space_before() {
    assert_refused(with_own("https://example.org/own", " https://example.org/own"), "`url`: ");
}

#[test]
fn an_address_with_a_line_break() {
    assert_refused(with_own("https://example.org/own", r"https://example.org/\nown"), "`url`: ");
}

#[test]
fn a_report_without_an_address() {
    assert_snapshot!(own(r#"url = "https://example.net/report""#, r#"url = "report.pdf""#), @r#"
    data/communities/boston.toml: `url`: expected a web address that starts with http:// or https://, found "report.pdf"
      | url = "report.pdf"
      |       ^
    "#);
}

#[test]
fn a_resource_without_an_address() {
    assert_snapshot!(resource(r#"url = "https://example.org/case""#, r#"url = "n/a""#), @r#"
    data/resources.toml: `url`: expected a web address that starts with http:// or https://, found "n/a"
      | url = "n/a"
      |       ^
    "#);
}

#[test]
fn a_date_that_is_none() {
    assert_snapshot!(own(r#"published = "2020-05""#, r#"published = "May 2020""#), @r#"
    data/communities/boston.toml: `published`: expected a date as YYYY, YYYY-MM or YYYY-MM-DD, in quotes, found "May 2020"
      | published = "May 2020"
      |             ^
    "#);
}

#[test]
fn the_campaigns_source_is_not_there() {
    let problems =
        the_campaign("[contact]", "[[aims]]\ntext = \"To count\"\nsource = \"no-such-story\"\n\n[contact]");
    assert_snapshot!(problems, @r#"
    data/campaign.toml: `source`: there is no source `no-such-story` in this file; add a [sources.no-such-story] table
      | source = "no-such-story"
      |          ^
    "#);
}
