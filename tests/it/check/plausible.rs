//! Totals that no community emits.

use insta::assert_snapshot;

use super::with_own;
use crate::support::Data;

const BEVERLY: &str = "communities/beverly.toml";

fn beverly(total: &str) -> Data {
    Data::light().edit(BEVERLY, "total_tco2e = 461499", &format!("total_tco2e = {total}"))
}

#[test]
fn a_quarter_of_what_the_world_emits() {
    assert_snapshot!(beverly("12716651709").problems_in(BEVERLY), @r#"
    data/communities/beverly.toml: `total_tco2e`: expected 0.3 to 100 t a resident, found 12716651709 t, which is 298000 t for each of 42670 residents of 2020: correct the total or the residents, or explain it in `note` with the words "a resident"
      | total_tco2e = 12716651709
      |               ^
    "#);
}

#[test]
fn tons_in_place_of_thousands_of_tons() {
    assert_snapshot!(beverly("461.499").problems_in(BEVERLY), @r#"
    data/communities/beverly.toml: `total_tco2e`: expected 0.3 to 100 t a resident, found 461.499 t, which is 0.0108 t for each of 42670 residents of 2020: correct the total or the residents, or explain it in `note` with the words "a resident"
      | total_tco2e = 461.499
      |               ^
    "#);
}

#[test]
fn an_unusual_total_that_its_note_explains() {
    let why = "A steelworks emits most of it: 200 t a resident.";
    let note = "note = \"Base-year emissions of the city's 50% target";
    let data = beverly("8000000").edit(
        BEVERLY,
        note,
        &format!("note = \"{why} Base-year emissions of the 50% target"),
    );
    assert_eq!(data.check().errors(), "");
}

#[test]
fn a_slipped_digit_in_a_series() {
    let warnings = with_own("total_tco2e = 3000", "total_tco2e = 30000").check().warnings;
    let warning = warnings.iter().find(|warning| warning.contains("same series")).expect("a warning");
    let message = warning.split_once("warning: ").expect("a warning").1;
    assert_snapshot!(message, @"`total_tco2e`: 30000 t is 15 times the 2000 t of 2008 in the same series: look again at both");
    assert!(
        !with_own("total_tco2e = 3000", "total_tco2e = 5000").check().warnings.join("").contains("same series")
    );
}
