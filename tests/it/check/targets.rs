//! Targets: cuts, baseline years and gross floors.

use insta::assert_snapshot;

use super::{own, with_own};

#[test]
fn a_target_in_its_baseline_year() {
    assert_snapshot!(own("baseline_year = 1996", "baseline_year = 2031"), @"
    data/communities/boston.toml: `year`: expected a year after the baseline 2031, found 2031
      | year = 2031
      |        ^
    ");
}

#[test]
fn a_target_before_its_baseline_year() {
    assert_snapshot!(own("year = 2031", "year = 1995"), @"
    data/communities/boston.toml: `year`: expected a year after the baseline 1996, found 1995
      | year = 1995
      |        ^
    ");
}

#[test]
fn a_target_beyond_all_promises() {
    assert_snapshot!(own("year = 2031", "year = 2131"), @"
    data/communities/boston.toml: `year`: expected a year from 1850 to 2100, found 2131
      | year = 2131
      |        ^
    ");
}

#[test]
fn a_baseline_before_all_counting() {
    assert_snapshot!(own("baseline_year = 1996", "baseline_year = 196"), @"
    data/communities/boston.toml: `baseline_year`: expected a year from 1850 to 2100, found 196
      | baseline_year = 196
      |                 ^
    ");
}

#[test]
fn more_than_all() {
    assert_snapshot!(own("reduction_pct = 51", "reduction_pct = 151"), @"
    data/communities/boston.toml: `reduction_pct`: expected a percentage from 0 to 100, found 151
      | reduction_pct = 151
      |                 ^
    ");
}

#[test]
fn less_than_nothing() {
    assert_snapshot!(own("reduction_pct = 51", "reduction_pct = -51"), @"
    data/communities/boston.toml: `reduction_pct`: expected a percentage from 0 to 100, found -51
      | reduction_pct = -51
      |                 ^
    ");
}

#[test]
fn a_floor_above_all() {
    assert_snapshot!(own("gross_floor_pct = 85", "gross_floor_pct = 185"), @"
    data/communities/boston.toml: `gross_floor_pct`: expected a percentage from 0 to 100, found 185
      | gross_floor_pct = 185
      |                   ^
    ");
}

#[test]
fn a_floor_above_the_reduction() {
    assert_snapshot!(own("reduction_pct = 100", "reduction_pct = 80"), @"
    data/communities/boston.toml: `gross_floor_pct`: expected no more than `reduction_pct`, 80, found 85
      | gross_floor_pct = 85
      |                   ^
    ");
}

#[test]
fn a_floor_of_an_interim_target() {
    assert_snapshot!(own("reduction_pct = 51", "reduction_pct = 51\ngross_floor_pct = 40"), @"
    data/communities/boston.toml: `gross_floor_pct`: only a net-zero target has one
      | gross_floor_pct = 40
      |                   ^
    ");
}

#[test]
fn a_target_without_a_basis() {
    assert_snapshot!(own("1996\nbasis = \"municipal\"\n", "1996\n"), @"
    data/communities/boston.toml: [[targets]] lacks the key `basis`
      | [[targets]]
      | ^
    ");
}

#[test]
fn adopted_on_no_day() {
    assert_snapshot!(own(r#"adopted = "2019-06-17""#, r#"adopted = "17 June 2019""#), @r#"
    data/communities/boston.toml: `adopted`: expected a date as YYYY, YYYY-MM or YYYY-MM-DD, in quotes, found "17 June 2019"
      | adopted = "17 June 2019"
      |           ^
    "#);
}

#[test]
fn the_bounds_themselves_are_fine() {
    for percent in ["0", "100", "50.5"] {
        assert_eq!(with_own("reduction_pct = 51", &format!("reduction_pct = {percent}")).check().errors(), "");
    }
    assert_eq!(with_own("baseline_year = 1996", "baseline_year = 2030").check().errors(), "");
    assert_eq!(with_own("gross_floor_pct = 85", "gross_floor_pct = 100").check().errors(), "");
}

#[test]
fn a_rule_of_an_inventory() {
    assert_snapshot!(own(r#"rule = "stated-cut""#, r#"rule = "gpc-basic""#), @r#"
    data/communities/boston.toml: `rule`: expected one of stated-cut, level-of-zero, named-end, found "gpc-basic"
      | rigin = { reported = 2020, rule = "gpc-basic", row = "list.csv, row
      |                                   ^
    "#);
}
