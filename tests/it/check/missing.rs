//! A missing key or table.

use insta::assert_snapshot;

use super::{boston, own, resource, the_campaign};

#[test]
fn a_missing_name() {
    assert_snapshot!(boston("name = \"Boston\"\n", ""), @r#"
    data/communities/boston.toml: the top of the file lacks the key `name`
      | slug = "boston"
      | ^
    "#);
}

#[test]
fn a_missing_place() {
    assert_snapshot!(boston("[place]", "[plaice]"), @"
    data/communities/boston.toml: unknown key `plaice` in the top of the file; did you mean `place`?
      | [plaice]
      |  ^
    ");
}

#[test]
fn a_missing_pledge() {
    assert_snapshot!(boston("[pledge]", "[pledges]"), @r#"
    data/communities/boston.toml: `slug`: expected a table [pledge], or a key `no_pledge` that says why there is none
      | slug = "boston"
      |        ^
    data/communities/boston.toml: unknown key `pledges` in the top of the file; did you mean `pledge`?
      | [pledges]
      |  ^
    "#);
}

#[test]
fn a_missing_key_of_a_series() {
    let problems =
        own("[series.own]", "[series.extra]\nbasis = \"municipal\"\nnote = \"Counted.\"\n\n[series.own]");
    assert_snapshot!(problems, @"
    data/communities/boston.toml: [series.extra] lacks the key `title`
      | [series.extra]
      |         ^
    data/communities/boston.toml: the series `extra` holds no inventory: use it or remove it
      | [series.extra]
      |         ^
    ");
}

#[test]
fn missing_keys_of_an_inventory() {
    assert_snapshot!(own("total_tco2e = 3000\nprecision = \"read-off-chart\"\n", ""), @"
    data/communities/boston.toml: [[inventories]] lacks the key `precision`
      | [[inventories]]
      | ^
    data/communities/boston.toml: [[inventories]] lacks the key `total_tco2e`
      | [[inventories]]
      | ^
    ");
}

#[test]
fn a_missing_key_of_a_target() {
    assert_snapshot!(own("wording = \"51 percent\"\n", ""), @"
    data/communities/boston.toml: [[targets]] lacks the key `wording`
      | [[targets]]
      | ^
    ");
}

#[test]
fn a_missing_key_of_an_action() {
    assert_snapshot!(own("summary = \"Buses pass the queue.\"\n", ""), @"
    data/communities/boston.toml: [[actions]] lacks the key `summary`
      | [[actions]]
      | ^
    ");
}

#[test]
fn a_missing_key_of_a_source() {
    assert_snapshot!(own("publisher = \"A publisher\"\n", ""), @"
    data/communities/boston.toml: [sources.own] lacks the key `publisher`
      | [sources.own]
      |          ^
    ");
}

#[test]
fn a_report_without_a_year() {
    assert_snapshot!(own("covers_year = 2003\npublished = \"2018-11-05\"\n", ""), @"
    data/communities/boston.toml: `published`: expected `published`, `covers_year` or both
      | [[reports]]
      | ^
    ");
}

#[test]
fn a_missing_key_of_a_resource() {
    assert_snapshot!(resource("publisher = \"A network\"\n", ""), @"
    data/resources.toml: [[resources]] lacks the key `publisher`
      | [[resources]]
      | ^
    ");
}

#[test]
fn a_missing_key_of_the_campaign() {
    assert_snapshot!(the_campaign("language = ", "# language = "), @r#"
    data/campaign.toml: the top of the file lacks the key `language`
      | name = "Cities Race to Zero"
      | ^
    "#);
}

#[test]
fn a_missing_table_of_the_campaign() {
    assert_snapshot!(the_campaign("[story]", "[history]"), @r#"
    data/campaign.toml: the top of the file lacks the table [story]
      | name = "Cities Race to Zero"
      | ^
    data/campaign.toml: unknown key `history` in the top of the file; did you mean `story`?
      | [history]
      |  ^
    "#);
}
