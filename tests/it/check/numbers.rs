//! Numbers that no editor intended.

use insta::assert_snapshot;

use super::{BOSTON, assert_refused, own, value, with_own};

#[test]
fn no_number_at_all() {
    assert_snapshot!(own("total_tco2e = 1000", "total_tco2e = nan"), @"
    data/communities/boston.toml: `total_tco2e`: expected metric tons of CO2e, below a trillion, found nan
      | total_tco2e = nan
      |               ^
    ");
}

#[test]
fn without_end() {
    assert_snapshot!(own("total_tco2e = 1000", "total_tco2e = inf"), @"
    data/communities/boston.toml: `total_tco2e`: expected metric tons of CO2e, below a trillion, found inf
      | total_tco2e = inf
      |               ^
    ");
}

#[test]
fn a_number_too_large_for_any_computer() {
    assert_snapshot!(own("total_tco2e = 1000", "total_tco2e = 1e400"), @"
    data/communities/boston.toml: `total_tco2e`: expected metric tons of CO2e, below a trillion, found 1e400
      | total_tco2e = 1e400
      |               ^
    ");
}

#[test]
fn a_percentage_that_is_no_number() {
    assert_snapshot!(own("reduction_pct = 51", "reduction_pct = -nan"), @"
    data/communities/boston.toml: `reduction_pct`: expected a percentage from 0 to 100, found -nan
      | reduction_pct = -nan
      |                 ^
    ");
}

#[test]
fn sectors_without_end() {
    assert_snapshot!(own("afolu = -2", "afolu = -inf"), @"
    data/communities/boston.toml: `afolu`: expected metric tons of CO2e, below a trillion, found -inf
      | afolu = -inf
      |         ^
    ");
}

#[test]
fn a_total_larger_than_the_earths() {
    assert_refused(with_own("total_tco2e = 3000", "total_tco2e = 1e100"), "`total_tco2e`: ");
}

#[test]
fn a_whole_number_too_large() {
    assert_snapshot!(own("year = 2031", "year = 99999999999999999999"), @"
    data/communities/boston.toml: `year`: expected a year from 1850 to 2100, found 99999999999999999999
      | year = 99999999999999999999
      |        ^
    ");
}

#[test]
fn a_count_too_large() {
    assert_snapshot!(own("value = 250526", "value = 99999999999999999999"), @"
    data/communities/boston.toml: `value`: expected a whole number, one or more, found 99999999999999999999
      | value = 99999999999999999999
      |         ^
    ");
}

#[test]
fn a_count_that_no_database_holds() {
    let data = value(BOSTON, "cdp_account", "9223372036854775807");
    assert_eq!(data.check().errors(), "");
    assert!(data.edition().is_ok());
}

#[test]
fn a_total_too_large_for_a_whole_number() {
    assert_snapshot!(own("total_tco2e = 3000", "total_tco2e = 99999999999999999999"), @"
    data/communities/boston.toml: `total_tco2e`: expected metric tons of CO2e, below a trillion, found 99999999999999999999
      | total_tco2e = 99999999999999999999
      |               ^
    ");
}

#[test]
fn a_year_in_hexadecimal_is_a_year() {
    assert_eq!(with_own("year = 2004", "year = 0x7d4").check().errors(), "");
}
