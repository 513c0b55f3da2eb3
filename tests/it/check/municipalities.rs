//! The list of cities and towns.

use insta::assert_snapshot;

use crate::support::Data;

const FILE: &str = "municipalities.toml";
const ACTON: &str = "{ slug = \"acton\", name = \"Acton\", kind = \"town\", county = \"Middlesex\", census_geoid = \"2501700380\", latitude = 42.48395, longitude = -71.43849, area_km2 = 52.58, population_2020 = 24021 }";

/// The problems if the line of Acton changes.
fn acton(to: &str) -> String {
    Data::real().edit(FILE, ACTON, to).problems()
}

#[test]
fn a_name_twice() {
    assert_snapshot!(acton(&format!("{ACTON},\n  {ACTON}")), @r#"
    data/municipalities.toml: `slug`: acton is there already, at line ⟨  { slug = "acton", name = "Acton", kind = "town", county = "Middlesex", census_geoid = "2501700380", latitude = 42.48395, longitude = -71.43849, area_km2 = 52.58, population_2020 = 24021 },⟩
      |   { slug = "acton", name = "Acton", kind = "t
      |            ^
    data/municipalities.toml: `name`: Acton is there already, at line ⟨  { slug = "acton", name = "Acton", kind = "town", county = "Middlesex", census_geoid = "2501700380", latitude = 42.48395, longitude = -71.43849, area_km2 = 52.58, population_2020 = 24021 },⟩
      |   { slug = "acton", name = "Acton", kind = "town", county = "
      |                            ^
    data/municipalities.toml: `census_geoid`: 2501700380 is there already, at line ⟨  { slug = "acton", name = "Acton", kind = "town", county = "Middlesex", census_geoid = "2501700380", latitude = 42.48395, longitude = -71.43849, area_km2 = 52.58, population_2020 = 24021 },⟩
      | nty = "Middlesex", census_geoid = "2501700380", latitude = 42.48395,
      |                                   ^
    "#);
}

#[test]
fn a_kind_that_is_none() {
    assert_snapshot!(acton(&ACTON.replace("town", "village")), @r#"
    data/municipalities.toml: `kind`: expected one of city, town, town-operating-as-a-city, found "village"
      | = "acton", name = "Acton", kind = "village", county = "Middlesex", c
      |                                   ^
    "#);
}

#[test]
fn nobody_living_there() {
    assert_snapshot!(acton(&ACTON.replace("24021", "0")), @r"
    data/municipalities.toml: `population_2020`: expected a whole number, one or more, found 0
      | ea_km2 = 52.58, population_2020 = 0 },
      |                                   ^
    ");
}

#[test]
fn a_key_misspelt() {
    assert_snapshot!(acton(&ACTON.replace("county", "countie")), @r#"
    data/municipalities.toml: [[municipalities]] lacks the key `county`
      |   { slug = "acton", name = "Acton",
      |   ^
    data/municipalities.toml: unknown key `countie` in [[municipalities]]; did you mean `county`?
      | ", name = "Acton", kind = "town", countie = "Middlesex", census_geoi
      |                                   ^
    "#);
}

#[test]
fn a_name_alone() {
    assert_snapshot!(acton("\"Acton\""), @r#"
    data/municipalities.toml: expected a table [[municipalities]], found the string "Acton"
      |   "Acton",
      |   ^
    "#);
}

#[test]
fn no_list_at_all() {
    let errors = Data::real().remove(FILE).check().errors();
    assert!(errors.starts_with("data/municipalities.toml:1:1: cannot be read"), "{errors}");
}
