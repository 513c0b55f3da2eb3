//! Names, places, people and the five criteria.

use insta::assert_snapshot;

use super::{BOSTON, assert_refused, boston, keys_listed, own, value};
use crate::support::Data;

#[test]
fn a_slug_that_is_not_the_files_name() {
    assert_snapshot!(boston(r#"slug = "boston""#, r#"slug = "bostontown""#), @r#"
    data/communities/boston.toml: `slug`: expected the file's name `boston`, found `bostontown`
      | slug = "bostontown"
      |        ^
    "#);
}

#[test]
fn a_slug_that_is_no_slug() {
    assert_snapshot!(boston(r#"slug = "boston""#, r#"slug = "Boston, MA""#), @r#"
    data/communities/boston.toml: `slug`: expected lower-case letters, digits and single hyphens between them, at most 64 characters, found "Boston, MA"
      | slug = "Boston, MA"
      |        ^
    "#);
}

#[test]
fn a_file_renamed() {
    let problems = Data::light()
        .write("communities/boston-ma.toml", &Data::light().text(BOSTON))
        .remove(BOSTON)
        .problems_in("communities/boston-ma.toml");
    assert_snapshot!(problems, @r#"
    data/communities/boston-ma.toml: `slug`: expected the file's name `boston-ma`, found `boston`
      | slug = "boston"
      |        ^
    "#);
}

#[test]
fn a_population_year_twice() {
    let problems = own(
        "value = 250526",
        "value = 250526\nkind = \"census\"\nsource = \"own\"\n\n[[population]]\nyear = 1871 # again\nvalue = 250526",
    );
    assert_snapshot!(problems, @"
    data/communities/boston.toml: `year`: this year's population is already given at line ⟨year = 1871⟩
      | year = 1871 # again
      |        ^
    ");
}

#[test]
fn a_population_year_too_early() {
    assert_snapshot!(own("year = 1871", "year = 1620"), @"
    data/communities/boston.toml: `year`: expected a year from 1850 to 2100, found 1620
      | year = 1620
      |        ^
    ");
}

#[test]
fn north_of_the_pole() {
    assert_snapshot!(value(BOSTON, "latitude", "142.36").problems_in(BOSTON), @"
    data/communities/boston.toml: `latitude`: expected a number from -90 to 90, found 142.36
      | latitude = 142.36
      |            ^
    ");
}

#[test]
fn nowhere() {
    assert_snapshot!(value(BOSTON, "longitude", "nan").problems_in(BOSTON), @"
    data/communities/boston.toml: `longitude`: expected a number from -180 to 180, found nan
      | longitude = nan
      |             ^
    ");
}

#[test]
fn on_no_ground() {
    assert_snapshot!(value(BOSTON, "area_km2", "0").problems_in(BOSTON), @"
    data/communities/boston.toml: `area_km2`: expected a number from 0.01 to 10000000, found 0
      | area_km2 = 0
      |            ^
    ");
}

#[test]
fn an_address_of_its_own_that_is_none() {
    assert_snapshot!(boston(r#"website = "https://"#, r#"website = "htps://"#), @r#"
    data/communities/boston.toml: `website`: expected a web address that starts with http:// or https://, found "htps://www.boston.gov/"
      | website = "htps://www.boston.gov/"
      |           ^
    "#);
}

#[test]
fn a_criterion_beyond_five() {
    let problems = criteria(|text| text.replacen("number = 5", "number = 6", 1)).problems_in(BOSTON);
    assert_snapshot!(problems, @"
    data/communities/boston.toml: `criteria`: expected all five criteria, lacking 5
      | [[criteria]]
      | ^
    data/communities/boston.toml: `number`: expected a criterion's number, from 1 to 5, found 6
      | number = 6
      |          ^
    ");
}

#[test]
fn a_criterion_that_is_no_number() {
    let problems = criteria(|text| text.replacen("number = 5", "number = \"five\"", 1)).problems_in(BOSTON);
    assert_snapshot!(problems, @r#"
    data/communities/boston.toml: `criteria`: expected all five criteria, lacking 5
      | [[criteria]]
      | ^
    data/communities/boston.toml: `number`: expected a whole number, found the string "five"
      | number = "five"
      |          ^
    "#);
}

#[test]
fn a_criterion_twice() {
    let problems = criteria(|text| text.replacen("number = 5", "number = 4 # again", 1)).problems_in(BOSTON);
    assert_snapshot!(problems, @"
    data/communities/boston.toml: `criteria`: expected all five criteria, lacking 5
      | [[criteria]]
      | ^
    data/communities/boston.toml: `number`: this criterion is already judged at line ⟨number = 4⟩
      | number = 4 # again
      |          ^
    ");
}

#[test]
fn a_criterion_missing() {
    assert_snapshot!(criteria(without_the_last).problems_in(BOSTON), @"
    data/communities/boston.toml: `criteria`: expected all five criteria, lacking 5
      | [[criteria]]
      | ^
    ");
}

#[test]
fn no_criteria_at_all() {
    let problems = criteria(|text| text.replace("[[criteria]]", "[[criterion]]")).problems_in(BOSTON);
    assert_snapshot!(problems, @r#"
    data/communities/boston.toml: `criteria`: expected all five criteria, lacking 1, 2, 3, 4, 5
      | slug = "boston"
      | ^
    data/communities/boston.toml: unknown key `criterion` in the top of the file; did you mean `criteria`?
      | [[criterion]]
      |   ^
    "#);
}

/// A table that only communities have is an unknown key in the state's file, and no message offers it.
fn assert_not_of_the_state(key: &str, table: &str) {
    let state = "context/massachusetts.toml";
    let problems = Data::light().append(state, table).problems_in(state);
    let keys = keys_listed(&format!("`{key}` in the top of the file"), &problems);
    assert!(keys.contains(&"targets") && !keys.contains(&key), "{problems}");
}

#[test]
fn the_state_has_no_pledge() {
    assert_not_of_the_state("pledge", "[pledge]\njoined = \"2021\"\n");
}

#[test]
fn the_state_has_no_criteria() {
    assert_not_of_the_state("criteria", "[[criteria]]\nnumber = 1\n");
}

#[test]
fn a_pledge_and_a_reason_for_none() {
    assert_snapshot!(boston("county = \"Suffolk\"\n", "no_pledge = \"It is not known.\"\n"), @r#"
    data/communities/boston.toml: `no_pledge`: there is a [pledge]: remove this key
      | no_pledge = "It is not known."
      |             ^
    "#);
}

#[test]
fn a_country_by_its_name() {
    assert_snapshot!(boston("country = \"US\"\n", "country = \"United States\"\n"), @r#"
    data/communities/boston.toml: `country`: expected a code of ISO 3166 such as US, found "United States"
      | country = "United States"
      |           ^
    "#);
}

/// Boston with other criteria.
fn criteria(change: impl Fn(&str) -> String) -> Data {
    let data = Data::light();
    let text = data.text(BOSTON);
    let start = text.find("[[criteria]]").expect("criteria");
    let changed = change(&text[start..]);
    assert_ne!(changed, text[start..]);
    data.write(BOSTON, &(text[..start].to_owned() + &changed))
}

fn without_the_last(text: &str) -> String {
    let start = text.rfind("[[criteria]]").expect("criteria");
    let length = text[start + 1..].find("\n[").expect("another table") + 2;
    text[..start].to_owned() + &text[start + length..]
}

/// The state with the slug of a community.
fn twins() -> Data {
    let state = Data::light().text("context/massachusetts.toml");
    let state = state.replacen("slug = \"massachusetts\"", "slug = \"boston\"", 1);
    Data::light().write("context/boston.toml", &state)
}

#[test]
fn one_slug_in_both_folders() {
    assert_refused(twins(), "the slug `boston` is taken");
}

#[test]
fn one_slug_in_both_folders_is_told_where_it_stands() {
    let errors = twins().check().errors();
    assert!(errors.starts_with("data/context/boston.toml:1:"), "{errors}");
}

#[test]
fn a_network_twice() {
    assert_refused(value(BOSTON, "networks", "[\"c40\", \"c40\"]"), "c40");
}
