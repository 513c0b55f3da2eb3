//! Town data: datasets, indicators and the figures of each family.

use insta::assert_snapshot;

use crate::support::Data;

const FIGURES: &str = "towns/population.csv";
const INDICATORS: &str = "towns/indicators.toml";
const DATASETS: &str = "towns/datasets.toml";

/// Boston's census of 2020.
const BOSTON: &str = "2502507000,2020,675647,";

/// The problems if that line changes.
fn boston(to: &str) -> String {
    Data::real().edit(FIGURES, BOSTON, to).problems()
}

#[test]
fn every_row_is_checked_in_one_go() {
    assert_snapshot!(boston("2509999999,2020,1,\n25,2031,1,\nBoston,20,1,\n2502507000,2020,0,\n2502507000,2020,1,"), @r#"
    data/towns/population.csv: no city or town of municipalities.toml has the GEOID 2509999999
      | 2509999999,2020,1,
      | ^
    data/towns/population.csv: expected a year not after 2026, the year of `as_of`, found 2031
      | 25,2031,1,
      |    ^
    data/towns/population.csv: `residents_census`: none of its datasets covers 2031: name one that does in `datasets`
      | 25,2031,1,
      |         ^
    data/towns/population.csv: expected a GEOID of the U.S. census: 10 digits for a city or town, 2 for a state, found "Boston"
      | Boston,20,1,
      | ^
    data/towns/population.csv: expected a year from 1850 to 2100, found "20"
      | Boston,20,1,
      |        ^
    data/towns/population.csv: `residents_census`: expected a number from 1 to 10000000, found 0
      | 2502507000,2020,0,
      |                 ^
    data/towns/population.csv: 2020 of 2502507000 is there already, at line ⟨2502507000,2020,0,⟩
      | 2502507000,2020,1,
      |            ^
    "#);
}

#[test]
fn a_figure_that_is_none() {
    assert_snapshot!(boston("2502507000,2020,\"675,647\","), @r#"
    data/towns/population.csv: `residents_census`: expected a number without commas, found "675,647"
      | 2502507000,2020,"675,647",
      |                 ^
    "#);
    assert_snapshot!(boston("2502507000,2020,675647"), @r"
    data/towns/population.csv: expected 4 cells as in the first line, found 3
      | 2502507000,2020,675647
      | ^
    ");
    assert_snapshot!(boston("2502507000,2020,\"675647,"), @r#"
    data/towns/population.csv: a quotation mark on this line is not closed
      | 2502507000,2020,"675647,
      | ^
    "#);
}

#[test]
fn a_year_that_no_dataset_covers() {
    assert_snapshot!(boston("2502507000,2021,675647,"), @r"
    data/towns/population.csv: `residents_census`: none of its datasets covers 2021: name one that does in `datasets`
      | 2502507000,2021,675647,
      |                 ^
    ");
}

#[test]
fn a_column_misspelt() {
    let data = Data::real().edit(FIGURES, "residents_census", "residents_senses");
    assert_snapshot!(data.problems(), @r"
    data/towns/indicators.toml: no file has a column `residents_census`: add its figures or remove it
      | [indicators.residents_census]
      | ^
    data/towns/population.csv: there is no indicator `residents_senses`; did you mean `residents_census`?
      | geoid,year,residents_senses,residents_estimat
      |            ^
    ");
}

#[test]
fn a_column_of_two_files() {
    let text = "geoid,year,residents_census\n2502507000,2020,675647\n";
    assert_snapshot!(Data::real().write("towns/twice.csv", text).problems(), @r"
    data/towns/twice.csv: the indicator `residents_census` has two columns
      | geoid,year,residents_census
      |            ^
    ");
    assert_snapshot!(Data::real().write("towns/other.csv", "place,value\nBoston,1\n").problems(), @r"
    data/towns/other.csv: expected a first line such as geoid,year,occupied_homes
      | place,value
      | ^
    ");
}

#[test]
fn an_indicator_without_its_dataset_or_a_language() {
    let data = Data::real().edit(INDICATORS, "[\"pep-v2019\"]", "[\"pep-2019\"]");
    assert_snapshot!(data.problems(), @r#"
    data/towns/indicators.toml: `datasets`: there is no dataset `pep-2019`; did you mean `pep-v2019`?
      | datasets = ["pep-2019"]
      |             ^
    "#);
    let data = Data::real().edit(INDICATORS, "title.ht = \"Moun resansman an konte\"\n", "");
    assert_snapshot!(data.problems(), @r#"
    data/towns/indicators.toml: title lacks the key `ht`
      | title.en = "Residents counted by t
      | ^
    "#);
}

#[test]
fn a_dataset_without_its_copy() {
    let data = Data::real().edit(DATASETS, "last_year = 2020", "last_year = 1999\nlicence = \"none\"");
    assert_snapshot!(data.problems_in(DATASETS), @r#"
    data/towns/datasets.toml: `last_year`: expected a year not before `first_year`, or neither of them
      | last_year = 1999
      |             ^
    data/towns/datasets.toml: unknown key `licence` in [datasets.massgis-census2020-towns]; expected one of caution, copy, copy_url, first_year, last_year, publisher, retrieved, terms, title, url, vintage
      | licence = "none"
      | ^
    "#);
}

#[test]
fn a_folder_without_datasets() {
    let errors = Data::real().remove(DATASETS).check().errors();
    assert_snapshot!(errors, @"data/towns/datasets.toml:1:1: is missing: expected it beside the figures of town data");
}

#[test]
fn no_town_data_is_no_problem() {
    assert_eq!(Data::real().remove("towns").check().errors(), "");
}
