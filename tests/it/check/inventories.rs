//! Years, sums and signs of inventories.

use insta::assert_snapshot;

use super::{BOSTON, assert_refused, boston, own, with_own};
use crate::support::Data;

#[test]
fn a_year_before_all_counting() {
    assert_snapshot!(own("year = 2004", "year = 1492"), @"
    data/communities/boston.toml: `year`: expected a year from 1850 to 2100, found 1492
      | year = 1492
      |        ^
    ");
}

#[test]
fn a_year_beyond_all_promises() {
    assert_snapshot!(own("year = 2004", "year = 2101"), @"
    data/communities/boston.toml: `year`: expected a year from 1850 to 2100, found 2101
      | year = 2101
      |        ^
    ");
}

#[test]
fn a_year_still_to_come() {
    assert_snapshot!(own("year = 2004", "year = 2099"), @"
    data/communities/boston.toml: `year`: expected a year not after 2026, the year of `as_of`, found 2099
      | year = 2099
      |        ^
    ");
}

#[test]
fn a_year_twice_in_a_series() {
    assert_snapshot!(own("year = 2008", "year = 2004 # again"), @"
    data/communities/boston.toml: `year`: 2004 is already in this series, at line ⟨year = 2004⟩
      | year = 2004 # again
      |        ^
    ");
}

#[test]
fn a_change_of_source_outside_its_series() {
    assert_snapshot!(own("[[series.own.changes]]\nyear = 2012", "[[series.own.changes]]\nyear = 2004"), @"
    data/communities/boston.toml: `year`: expected a year after the first inventory of `own` and not after its last, found 2004
      | year = 2004
      |        ^
    ");
}

#[test]
fn a_series_misspelt() {
    assert_snapshot!(own("year = 2008\nseries = \"own\"", "year = 2008\nseries = \"won\""), @r#"
    data/communities/boston.toml: `series`: there is no series `won` in this file; did you mean `own`?
      | series = "won"
      |          ^
    "#);
}

#[test]
fn a_series_that_is_not_there() {
    let problems = own("year = 2008\nseries = \"own\"", "year = 2008\nseries = \"dataset-2026-edition\"");
    assert_snapshot!(problems, @r#"
    data/communities/boston.toml: `series`: there is no series `dataset-2026-edition` in this file; add a [series.dataset-2026-edition] table
      | series = "dataset-2026-edition"
      |          ^
    "#);
}

#[test]
fn a_series_left_out() {
    assert_snapshot!(own("year = 2008\nseries = \"own\"", "year = 2008"), @"
    data/communities/boston.toml: [[inventories]] lacks the key `series`
      | [[inventories]]
      | ^
    ");
}

#[test]
fn a_series_without_inventories() {
    let problems = own(
        "[series.own]",
        "[series.empty]\ntitle = \"Nothing\"\nbasis = \"community\"\nnote = \"Nothing.\"\n\n[series.own]",
    );
    assert_snapshot!(problems, @"
    data/communities/boston.toml: the series `empty` holds no inventory: use it or remove it
      | [series.empty]
      |         ^
    ");
}

#[test]
fn a_series_key_that_is_no_key() {
    let problems = own(
        "[series.own]",
        "[series.Own_Series]\ntitle = \"Nothing\"\nbasis = \"community\"\nnote = \"Nothing.\"\n\n[series.own]",
    );
    assert_snapshot!(problems, @"
    data/communities/boston.toml: expected a key such as `city-plan-2020`: lower-case letters, digits and single hyphens between them, at most 64 characters
      | [series.Own_Series]
      |         ^
    ");
}

#[test]
fn a_negative_total() {
    assert_snapshot!(own("total_tco2e = 1000", "total_tco2e = -1000"), @"
    data/communities/boston.toml: `total_tco2e`: expected metric tons of CO2e, zero or more: emissions are gross, found -1000
      | total_tco2e = -1000
      |               ^
    ");
}

#[test]
fn a_negative_sector() {
    assert_snapshot!(own("transport = 390", "transport = -390"), @"
    data/communities/boston.toml: `transport`: expected metric tons of CO2e, zero or more: emissions are gross, found -390
      | transport = -390
      |             ^
    ");
}

#[test]
fn a_negative_subsector() {
    assert_snapshot!(own(r#""Buses" = 40"#, r#""Buses" = -40"#), @r#"
    data/communities/boston.toml: `Buses`: expected metric tons of CO2e, zero or more: emissions are gross, found -40
      | "Buses" = -40
      |           ^
    "#);
}

#[test]
fn a_subsector_that_is_no_number() {
    assert_snapshot!(own(r#""Buses" = 40"#, r#""Buses" = "forty""#), @r#"
    data/communities/boston.toml: `Buses`: expected a number of t CO2e
      | "Buses" = "forty"
      |           ^
    "#);
}

#[test]
fn a_subsector_above_the_total() {
    assert_snapshot!(own(r#""Buses" = 40"#, r#""Buses" = 1001"#), @r#"
    data/communities/boston.toml: `Buses`: expected a part of the total, found 1001
      | "Buses" = 1001
      |           ^
    "#);
}

#[test]
fn exact_sectors_below_the_total() {
    assert_snapshot!(own("stationary = 612", "stationary = 608"), @"
    data/communities/boston.toml: `sectors`: the sectors add up to 996 t, 4 t less than the total of 1000 t
      | [inventories.sectors]
      | ^
    ");
}

#[test]
fn exact_sectors_above_the_total() {
    assert_snapshot!(own("stationary = 612", "stationary = 616"), @"
    data/communities/boston.toml: `sectors`: the sectors add up to 1004 t, 4 t more than the total of 1000 t
      | [inventories.sectors]
      | ^
    ");
}

#[test]
fn rounded_sectors_below_the_total() {
    let problems = own(
        "sectors_partial = \"Only roads are split out.\"\nsource = \"own\"\nnote = \"Counted anew.\"\n[inventories.sectors]\ntransport = 700",
        "source = \"own\"\n[inventories.sectors]\ntransport = 1989",
    );
    assert_snapshot!(problems, @"
    data/communities/boston.toml: `sectors`: the sectors add up to 1989 t, 11 t less than the total of 2000 t
      | [inventories.sectors]
      | ^
    ");
}

#[test]
fn rounded_sectors_above_the_total() {
    let problems = own(
        "sectors_partial = \"Only roads are split out.\"\nsource = \"own\"\nnote = \"Counted anew.\"\n[inventories.sectors]\ntransport = 700",
        "source = \"own\"\n[inventories.sectors]\ntransport = 2011",
    );
    assert_snapshot!(problems, @"
    data/communities/boston.toml: `sectors`: the sectors add up to 2011 t, 11 t more than the total of 2000 t
      | [inventories.sectors]
      | ^
    ");
}

#[test]
fn fractions_of_a_ton() {
    assert_snapshot!(own("stationary = 612", "stationary = 608.1"), @"
    data/communities/boston.toml: `sectors`: the sectors add up to 996.1 t, 3.9 t less than the total of 1000 t
      | [inventories.sectors]
      | ^
    ");
}

#[test]
fn a_partial_split_above_the_total() {
    assert_snapshot!(own("transport = 700", "transport = 2700"), @"
    data/communities/boston.toml: `sectors`: the sectors add up to 2700 t, 700 t more than the total of 2000 t
      | [inventories.sectors]
      | ^
    ");
}

#[test]
fn a_partial_split_that_is_whole() {
    assert_snapshot!(own("transport = 700", "transport = 2001"), @r#"
    data/communities/boston.toml: `sectors_partial`: the sectors add up to the total: remove this key
      | sectors_partial = "Only roads are split out."
      |                   ^
    "#);
}

#[test]
fn a_partial_split_without_reason() {
    let problems = own(r#"sectors_partial = "Only roads are split out.""#, r#"sectors_partial = """#);
    assert_snapshot!(problems, @r#"
    data/communities/boston.toml: `sectors_partial`: expected some text, found ""
      | sectors_partial = ""
      |                   ^
    "#);
}

#[test]
fn no_split_to_be_partial() {
    let problems = own("total_tco2e = 3000", "total_tco2e = 3000\nsectors_partial = \"Not split.\"");
    assert_snapshot!(problems, @r#"
    data/communities/boston.toml: `sectors_partial`: there is no [inventories.sectors] table that it could speak of
      | sectors_partial = "Not split."
      |                   ^
    "#);
}

#[test]
fn no_split_to_be_exact() {
    let problems = own("total_tco2e = 3000", "total_tco2e = 3000\nsectors_precision = \"exact\"");
    assert_snapshot!(problems, @r#"
    data/communities/boston.toml: `sectors_precision`: there is no [inventories.sectors] table that it could speak of
      | sectors_precision = "exact"
      |                     ^
    "#);
}

#[test]
fn a_split_without_sectors() {
    assert_refused(with_own("[inventories.sectors]\ntransport = 700", "[inventories.sectors]"), "`sectors`: ");
}

#[test]
fn no_community_wide_inventory() {
    let problems = Data::light()
        .edit("communities/melrose.toml", "\nno_inventory = ", "\n# ")
        .problems_in("communities/melrose.toml");
    assert_snapshot!(problems, @r#"
    data/communities/melrose.toml: `no_inventory`: there is no community-wide inventory: say why in this key
      | slug = "melrose"
      | ^
    "#);
}

#[test]
fn a_reason_that_is_not_needed() {
    let problems = boston(r#"slug = "boston""#, "slug = \"boston\"\nno_inventory = \"Lost.\"");
    assert_snapshot!(problems, @r#"
    data/communities/boston.toml: `no_inventory`: there is a community-wide inventory: remove this key
      | no_inventory = "Lost."
      |                ^
    "#);
}

#[test]
fn sectors_may_miss_the_total_by_a_ton_each() {
    for stationary in ["609", "612", "615"] {
        let data = with_own("stationary = 612", &format!("stationary = {stationary}"));
        assert_eq!(data.check().errors(), "", "{stationary}");
    }
}

#[test]
fn rounded_sectors_may_miss_the_total_by_half_a_percent() {
    for transport in ["1990", "2010"] {
        let whole = format!("note = \"Counted anew.\"\n[inventories.sectors]\ntransport = {transport}");
        let data = with_own("note = \"Counted anew.\"\n[inventories.sectors]\ntransport = 700", &whole);
        let data = data.edit(BOSTON, "sectors_partial = \"Only roads are split out.\"\n", "");
        assert_eq!(data.check().errors(), "", "{transport}");
    }
}

#[test]
fn land_use_may_take_up_more_than_it_gives_off() {
    assert_eq!(with_own("afolu = -2", "afolu = -1.5").check().errors(), "");
}
