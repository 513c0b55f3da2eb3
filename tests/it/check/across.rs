//! Rules between the files of two communities.

use insta::assert_snapshot;

use crate::support::Data;

const ARLINGTON: &str = "communities/arlington.toml";

/// Melrose's file as Arlington's, with only the slug and the name changed.
fn copied(data: Data) -> Data {
    let text = data.text("communities/melrose.toml");
    let text = text.replacen("slug = \"melrose\"", "slug = \"arlington\"", 1);
    data.write(ARLINGTON, &text.replacen("name = \"Melrose\"", "name = \"Arlington\"", 1))
}

/// Salem's part in Beverly's own figures: a file of a few lines with one of Beverly's values.
fn salem(table: &str) -> Data {
    let text = "slug = \"salem\"\nname = \"Salem\"\nkind = \"city\"\nstate = \"MA\"\ncountry = \"US\"\n\
        no_pledge = \"It is not known.\"\n";
    let inventory = if table.contains("[[inventories]]") { "" } else { "no_inventory = \"None was found.\"\n" };
    let source = "[sources.own]\ntitle = \"A report\"\npublisher = \"City of Salem\"\nkind = \"official\"\n\
        url = \"https://example.org/salem\"\n";
    Data::real().write("communities/salem.toml", &format!("{text}{inventory}\n{table}\n{source}"))
}

fn salem_says(table: &str) -> String {
    salem(table).problems_in("communities/salem.toml")
}

#[test]
fn a_copy_of_another_file_is_refused_with_each_wrong_line() {
    assert_snapshot!(copied(Data::real()).problems_in(ARLINGTON));
}

#[test]
fn the_published_file_is_the_original() {
    let errors = copied(Data::published()).check().errors;
    assert!(!errors.iter().any(|error| error.starts_with("data/communities/melrose.toml:")), "{errors:?}");
    let copied = errors.iter().filter(|error| error.starts_with("data/communities/arlington.toml:")).count();
    assert!(copied > 50, "{copied} lines of the copy are named");
}

#[test]
fn an_identifier_of_another_community() {
    let table = "[identifiers]\ncdp_account = 74488\nun_locode = \"US SLM\"\nsource = \"own\"\n";
    assert_snapshot!(salem_says(table), @"
    data/communities/salem.toml: `cdp_account`: expected Salem's own, found 74488, Beverly's at data/communities/beverly.toml:59: correct or remove it
      | cdp_account = 74488
      |               ^
    ");
}

#[test]
fn a_point_of_another_community() {
    let place = "[place]\nlatitude = 42.55666\nlongitude = -70.84496\narea_km2 = 21.81\nsource = \"own\"\n";
    assert_snapshot!(salem_says(place), @"
    data/communities/salem.toml: `latitude`: expected a point in Salem, near 42.49925, -70.8982, found 42.55666, -70.84496, 7.7 km away: correct it
      | latitude = 42.55666
      |            ^
    data/communities/salem.toml: `longitude`: expected Salem's own, found -70.84496, Beverly's at data/communities/beverly.toml:12: correct or remove it
      | longitude = -70.84496
      |             ^
    ");
}

/// Salem's inventory of 2018 with a total and a note.
fn inventory(total: &str, note: &str) -> String {
    format!(
        "[series.own]\ntitle = \"Own counts\"\nbasis = \"community\"\nnote = \"Counted alike.\"\n\n[[inventories]]\n\
         year = 2018\nseries = \"own\"\ntotal_tco2e = {total}\nprecision = \"exact\"\nsource = \"own\"\nnote = \"{note}\"\n"
    )
}

#[test]
fn a_total_equal_to_another_community_s_to_the_ton() {
    assert_snapshot!(salem_says(&inventory("461499", "As published.")), @"
    data/communities/salem.toml: `total_tco2e`: expected Salem's own total, found 461499 t, which is Beverly's of 2018 to the ton, at data/communities/beverly.toml:86: correct it, or say in `note` why Beverly has the same
      | total_tco2e = 461499
      |               ^
    ");
}

#[test]
fn an_equal_total_that_a_note_explains_or_that_is_rounded() {
    let explained = salem(&inventory("461499", "Counted for Salem and Beverly together."));
    assert_eq!(explained.check().errors(), "");
    let rounded = Data::real().edit("communities/beverly.toml", "total_tco2e = 461499", "total_tco2e = 461000");
    let text = salem(&inventory("461000", "As published.")).text("communities/salem.toml");
    assert_eq!(rounded.write("communities/salem.toml", &text).check().errors(), "");
}

/// Melrose with another sentence in its evidence.
fn melrose(sentence: &str) -> Data {
    Data::real().edit("communities/melrose.toml", "In May 2025 Melrose signed", sentence)
}

#[test]
fn a_sentence_that_begins_with_another_community() {
    let path = "communities/melrose.toml";
    assert_snapshot!(melrose("The City of Beverly signed").problems_in(path), @r#"
    data/communities/melrose.toml: `evidence`: expected a sentence about Melrose, found one that begins with Beverly: name Melrose in it, or move it to beverly.toml
      | evidence = "No 2030 target of the city's own
      |            ^
    "#);
}

#[test]
fn a_sentence_that_begins_with_another_community_and_names_its_own() {
    assert_eq!(melrose("Beverly and Melrose signed").check().errors(), "");
    assert_eq!(melrose("Bostonians signed").check().errors(), "");
}

/// Arlington's right file of a few lines, with one change.
fn arlington(from: &str, to: &str) -> Data {
    let text = "slug = \"arlington\"\nname = \"Arlington\"\nkind = \"town\"\nstate = \"MA\"\ncountry = \"US\"\n\
        county = \"Middlesex\"\nno_pledge = \"It is not known.\"\nno_inventory = \"None was found.\"\n\n\
        [place]\nlatitude = 42.4189\nlongitude = -71.1640\narea_km2 = 14.2\nsource = \"own\"\n\n\
        [[population]]\nyear = 2020\nvalue = 46308\nkind = \"census\"\nsource = \"own\"\n\n\
        [identifiers]\ncensus_geoid = \"2501701605\"\nsource = \"own\"\n\n\
        [sources.own]\ntitle = \"A report\"\npublisher = \"Town of Arlington\"\nkind = \"official\"\n\
        url = \"https://example.org/arlington\"\n";
    assert_eq!(text.matches(from).count(), 1, "the file should hold {from:?} once");
    Data::real().write(ARLINGTON, &text.replace(from, to))
}

#[test]
fn a_town_as_the_list_has_it_is_accepted() {
    assert_eq!(arlington("46308", "46308").check().errors(), "");
}

#[test]
fn a_town_that_differs_from_the_list_of_the_351() {
    let changes = [
        ("Middlesex", "Atlantis"),
        ("\"town\"", "\"city\""),
        ("42.4189", "34.0"),
        ("14.2", "142"),
        ("46308", "29817"),
        ("2501701605", "2501740115"),
        ("name = \"Arlington\"", "name = \"Arlngton\""),
    ];
    let problems: Vec<String> =
        changes.iter().map(|(from, to)| arlington(from, to).problems_in(ARLINGTON)).collect();
    assert_snapshot!(problems.join("\n"), @r#"
    data/communities/arlington.toml: `county`: expected Middlesex, Arlington's in municipalities.toml, found Atlantis: correct or remove it
      | county = "Atlantis"
      |          ^
    data/communities/arlington.toml: `kind`: expected town, as in municipalities.toml, found city: correct it
      | kind = "city"
      |        ^
    data/communities/arlington.toml: `latitude`: expected a point in Arlington, near 42.41872, -71.16391, found 34, -71.164, 936.2 km away: correct it
      | latitude = 34.0
      |            ^
    data/communities/arlington.toml: `area_km2`: expected 14.22, Arlington's in municipalities.toml, found 142: correct or remove it
      | area_km2 = 142
      |            ^
    data/communities/arlington.toml: `value`: expected 46308, Arlington's residents of 2020 in data/towns, found 29817: correct it
      | value = 29817
      |         ^
    data/communities/arlington.toml: `census_geoid`: expected 2501701605, Arlington's in municipalities.toml, found 2501740115: correct or remove it
      | census_geoid = "2501740115"
      |                ^
    data/communities/arlington.toml: `name`: expected a city or town of municipalities.toml, found "Arlngton": correct the name; did you mean "Arlington"?
      | name = "Arlngton"
      |        ^
    "#);
}
