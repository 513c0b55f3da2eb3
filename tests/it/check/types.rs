//! A value of the wrong kind.

use insta::assert_snapshot;

use super::{boston, own};
use crate::support::Data;

#[test]
fn a_number_for_a_text() {
    assert_snapshot!(boston(r#"name = "Boston""#, "name = 617"), @"
    data/communities/boston.toml: `name`: expected a string in quotes, found 617
      | name = 617
      |        ^
    ");
}

#[test]
fn an_empty_text() {
    assert_snapshot!(boston(r#"name = "Boston""#, r#"name = "  ""#), @r#"
    data/communities/boston.toml: `name`: expected some text, found ""
      | name = "  "
      |        ^
    "#);
}

#[test]
fn a_list_for_a_text() {
    assert_snapshot!(own(r#"wording = "51 percent""#, r#"wording = ["51 percent"]"#), @r#"
    data/communities/boston.toml: `wording`: expected a string in quotes, found a list
      | wording = ["51 percent"]
      |           ^
    "#);
}

#[test]
fn a_text_for_a_year() {
    assert_snapshot!(own("year = 2031", r#"year = "2031""#), @r#"
    data/communities/boston.toml: `year`: expected a whole number, found the string "2031"
      | year = "2031"
      |        ^
    "#);
}

#[test]
fn a_fraction_for_a_year() {
    assert_snapshot!(own("year = 2031", "year = 2031.5"), @"
    data/communities/boston.toml: `year`: expected a whole number, found 2031.5
      | year = 2031.5
      |        ^
    ");
}

#[test]
fn a_date_for_a_year() {
    assert_snapshot!(own("year = 2031", "year = 2031-01-01"), @"
    data/communities/boston.toml: `year`: expected a whole number, found a date without quotes
      | year = 2031-01-01
      |        ^
    ");
}

#[test]
fn a_text_for_a_number() {
    assert_snapshot!(own("total_tco2e = 1000", r#"total_tco2e = "1,000""#), @r#"
    data/communities/boston.toml: `total_tco2e`: expected a number, found the string "1,000"
      | total_tco2e = "1,000"
      |               ^
    "#);
}

#[test]
fn a_text_for_a_percentage() {
    assert_snapshot!(own("reduction_pct = 51", r#"reduction_pct = "51%""#), @r#"
    data/communities/boston.toml: `reduction_pct`: expected a number, found the string "51%"
      | reduction_pct = "51%"
      |                 ^
    "#);
}

#[test]
fn a_fraction_for_a_count() {
    assert_snapshot!(own("value = 250526", "value = 250526.5"), @"
    data/communities/boston.toml: `value`: expected a whole number, one or more, found 250526.5
      | value = 250526.5
      |         ^
    ");
}

#[test]
fn nobody_lives_there() {
    assert_snapshot!(own("value = 250526", "value = 0"), @"
    data/communities/boston.toml: `value`: expected a whole number, one or more, found 0
      | value = 0
      |         ^
    ");
}

#[test]
fn a_negative_count() {
    assert_snapshot!(own("value = 250526", "value = -250526"), @"
    data/communities/boston.toml: `value`: expected a whole number, one or more, found -250526
      | value = -250526
      |         ^
    ");
}

#[test]
fn a_text_for_a_flag() {
    assert_snapshot!(own("inclusive = true", r#"inclusive = "yes""#), @r#"
    data/communities/boston.toml: `inclusive`: expected true or false, found the string "yes"
      | inclusive = "yes"
      |             ^
    "#);
}

#[test]
fn a_number_for_a_code() {
    assert_snapshot!(own(r#"kind = "census""#, "kind = 1"), @"
    data/communities/boston.toml: `kind`: expected one of census, estimate, found 1
      | kind = 1
      |        ^
    ");
}

#[test]
fn a_date_without_quotes() {
    assert_snapshot!(own(r#"started = "2018-09""#, "started = 2018-09-01"), @"
    data/communities/boston.toml: `started`: expected a string in quotes, found a date without quotes
      | started = 2018-09-01
      |           ^
    ");
}

#[test]
fn a_day_that_is_not_there() {
    assert_snapshot!(own(r#"adopted = "2019-06-17""#, r#"adopted = "2019-06-31""#), @r#"
    data/communities/boston.toml: `adopted`: expected a date as YYYY, YYYY-MM or YYYY-MM-DD, in quotes, found "2019-06-31"
      | adopted = "2019-06-31"
      |           ^
    "#);
}

#[test]
fn a_date_the_other_way_round() {
    assert_snapshot!(own(r#"adopted = "2019-06-17""#, r#"adopted = "06/17/2019""#), @r#"
    data/communities/boston.toml: `adopted`: expected a date as YYYY, YYYY-MM or YYYY-MM-DD, in quotes, found "06/17/2019"
      | adopted = "06/17/2019"
      |           ^
    "#);
}

#[test]
fn a_text_for_a_list() {
    assert_snapshot!(boston("networks = [", r#"networks = "c40" # ["#), @r#"
    data/communities/boston.toml: `networks`: expected a list of keys, found the string "c40"
      | networks = "c40" # ["c40", "gcom", "iclei"]
      |            ^
    "#);
}

#[test]
fn a_number_in_a_list() {
    assert_snapshot!(boston("networks = [", "networks = [40, "), @r#"
    data/communities/boston.toml: `networks`: expected a key in quotes, such as "c40", found 40
      | networks = [40, "c40", "gcom", "iclei"]
      |             ^
    "#);
}

#[test]
fn a_table_for_an_array() {
    let problems = own("[[reports]]\ntitle = \"An inventory\"", "[reports]\ntitle = \"An inventory\"");
    assert_snapshot!(problems, @"
    data/communities/boston.toml: not TOML: duplicate key
      | [reports]
      |  ^
    ");
}

#[test]
fn a_list_of_texts_for_tables() {
    let problems = Data::light()
        .edit("communities/melrose.toml", "slug = \"melrose\"", "slug = \"melrose\"\ninventories = [\"2019\"]")
        .problems_in("communities/melrose.toml");
    assert_snapshot!(problems, @r#"
    data/communities/melrose.toml: expected a table [[inventories]], found the string "2019"
      | inventories = ["2019"]
      |                ^
    "#);
}

#[test]
fn a_text_for_a_table() {
    let problems = own("[inventories.subsectors]\n\"Buses\" = 40", r#"subsectors = "Buses""#);
    assert_snapshot!(problems, @r#"
    data/communities/boston.toml: unknown key `subsectors` in [inventories.sectors]; expected one of afolu, ippu, other, stationary, transport, waste
      | subsectors = "Buses"
      | ^
    "#);
}

#[test]
fn a_text_for_a_source_table() {
    let problems = own("[sources.own]", "[sources]\nother = \"A document\"\n[sources.own]");
    assert_snapshot!(problems, @r#"
    data/communities/boston.toml: expected a table [sources.other], found the string "A document"
      | other = "A document"
      |         ^
    "#);
}
