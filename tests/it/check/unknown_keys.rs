//! `check` refuses a key that the program does not read, in every table.

use insta::assert_snapshot;
use toml::Table;

use super::{BOSTON, boston, keys_listed, own, resource, the_campaign};
use crate::support::Data;

#[test]
fn at_the_top() {
    let problems = boston(r#"slug = "boston""#, "climate_pages = \"https://example.org/\"\nslug = \"boston\"");
    assert_snapshot!(problems, @r#"
    data/communities/boston.toml: unknown key `climate_pages` in the top of the file; did you mean `climate_page`?
      | climate_pages = "https://example.o
      | ^
    "#);
}

#[test]
fn like_no_other() {
    let problems = boston(r#"slug = "boston""#, "mayor = \"Somebody\"\nslug = \"boston\"");
    let keys = keys_listed("`mayor` in the top of the file", &problems);
    let record: Table = Data::light().text(BOSTON).parse().expect("TOML");
    assert!(keys.is_sorted() && record.keys().all(|key| keys.contains(&key.as_str())), "{problems}");
}

#[test]
fn in_place() {
    assert_snapshot!(boston("[place]", "[place]\narea_km = 12"), @"
    data/communities/boston.toml: unknown key `area_km` in [place]; did you mean `area_km2`?
      | area_km = 12
      | ^
    ");
}

#[test]
fn in_population() {
    assert_snapshot!(own("value = 250526", "value = 250526\nkinds = \"census\""), @r#"
    data/communities/boston.toml: unknown key `kinds` in [[population]]; did you mean `kind`?
      | kinds = "census"
      | ^
    "#);
}

#[test]
fn in_identifiers() {
    assert_snapshot!(boston("[identifiers]", "[identifiers]\ncdp_acount = 1"), @"
    data/communities/boston.toml: unknown key `cdp_acount` in [identifiers]; did you mean `cdp_account`?
      | cdp_acount = 1
      | ^
    ");
}

#[test]
fn in_pledge() {
    assert_snapshot!(boston("[pledge]", "[pledge]\nnetwork = [\"c40\"]"), @r#"
    data/communities/boston.toml: unknown key `network` in [pledge]; did you mean `networks`?
      | network = ["c40"]
      | ^
    "#);
}

#[test]
fn in_a_series() {
    assert_snapshot!(own(r#"protocol = "GPC""#, r#"protocl = "GPC""#), @r#"
    data/communities/boston.toml: unknown key `protocl` in [series.own]; did you mean `protocol`?
      | protocl = "GPC"
      | ^
    "#);
}

#[test]
fn in_an_inventory() {
    assert_snapshot!(own(r#"note = "Counted anew.""#, r#"notes = "Counted anew.""#), @r#"
    data/communities/boston.toml: unknown key `notes` in [[inventories]]; did you mean `note`?
      | notes = "Counted anew."
      | ^
    "#);
}

#[test]
fn in_the_sectors() {
    assert_snapshot!(own("stationary = 612", "stationery = 612"), @"
    data/communities/boston.toml: unknown key `stationery` in [inventories.sectors]; did you mean `stationary`?
      | stationery = 612
      | ^
    ");
}

#[test]
fn in_a_target() {
    assert_snapshot!(own("gross_floor_pct = 85", "gross_floor = 85"), @"
    data/communities/boston.toml: unknown key `gross_floor` in [[targets]]; did you mean `gross_floor_pct`?
      | gross_floor = 85
      | ^
    ");
}

#[test]
fn in_a_criterion() {
    let problems = boston("[[criteria]]\nnumber = 1", "[[criteria]]\nname = \"Endorse\"\nnumber = 1");
    assert_snapshot!(problems, @r#"
    data/communities/boston.toml: unknown key `name` in [[criteria]]; expected one of evidence, locator, number, source, sources, status
      | name = "Endorse"
      | ^
    "#);
}

#[test]
fn in_an_action() {
    assert_snapshot!(own("started = \"2018-09\"", "startd = \"2018-09\""), @r#"
    data/communities/boston.toml: unknown key `startd` in [[actions]]; did you mean `started`?
      | startd = "2018-09"
      | ^
    "#);
}

#[test]
fn in_a_report() {
    assert_snapshot!(own("covers_year = 2003", "cover_year = 2003"), @"
    data/communities/boston.toml: unknown key `cover_year` in [[reports]]; did you mean `covers_year`?
      | cover_year = 2003
      | ^
    ");
}

#[test]
fn in_a_source() {
    let problems = own(r#"publisher = "A publisher""#, "publisher = \"A publisher\"\npublishd = \"2020\"");
    assert_snapshot!(problems, @r#"
    data/communities/boston.toml: unknown key `publishd` in [sources.own]; did you mean `published`?
      | publishd = "2020"
      | ^
    "#);
}

#[test]
fn in_a_resource() {
    assert_snapshot!(resource(r#"community = "boston""#, r#"comunity = "boston""#), @r#"
    data/resources.toml: unknown key `comunity` in [[resources]]; did you mean `community`?
      | comunity = "boston"
      | ^
    "#);
}

#[test]
fn at_the_top_of_resources() {
    let problems = Data::light()
        .write("resources.toml", &("resource = 1\n".to_owned() + &Data::light().text("resources.toml")))
        .problems_in("resources.toml");
    assert_snapshot!(problems, @"
    data/resources.toml: unknown key `resource` in the top of the file; did you mean `resources`?
      | resource = 1
      | ^
    ");
}

#[test]
fn at_the_top_of_the_campaign() {
    let problems = the_campaign("language = ", "motto = \"On time\"\nlanguage = ");
    let keys = keys_listed("`motto` in the top of the file", &problems);
    let record: Table = Data::light().text("campaign.toml").parse().expect("TOML");
    assert!(keys.is_sorted() && record.keys().all(|key| keys.contains(&key.as_str())), "{problems}");
}

#[test]
fn in_the_campaigns_pledge() {
    assert_snapshot!(the_campaign("[pledge]", "[pledge]\nhalve = 2030"), @"
    data/campaign.toml: unknown key `halve` in [pledge]; did you mean `halve_by`?
      | halve = 2030
      | ^
    ");
}

#[test]
fn in_an_aim() {
    let problems = the_campaign(
        "[[criteria]]\nnumber = 1",
        "[[aims]]\ntext = \"To count\"\ntxt = \"To count\"\nsource = \"mma-story\"\n\n[[criteria]]\nnumber = 1",
    );
    assert_snapshot!(problems, @r#"
    data/campaign.toml: unknown key `txt` in [[aims]]; did you mean `text`?
      | txt = "To count"
      | ^
    "#);
}

#[test]
fn in_a_campaign_criterion() {
    assert_snapshot!(the_campaign("number = 5", "number = 5\ntitel = \"Report\""), @r#"
    data/campaign.toml: unknown key `titel` in [[criteria]]; did you mean `title`?
      | titel = "Report"
      | ^
    "#);
}

#[test]
fn in_a_network() {
    let problems = the_campaign(
        "[contact]",
        "[[networks]]\nkey = \"own\"\nname = \"Own\"\nurl = \"https://example.org/\"\npartner = false\npartners = 2\n\n[contact]",
    );
    assert_snapshot!(problems, @"
    data/campaign.toml: unknown key `partners` in [[networks]]; did you mean `partner`?
      | partners = 2
      | ^
    ");
}

#[test]
fn in_the_contact() {
    assert_snapshot!(the_campaign("[contact]", "[contact]\ne_mail = \"a@example.org\""), @r#"
    data/campaign.toml: unknown key `e_mail` in [contact]; did you mean `email`?
      | e_mail = "a@example.org"
      | ^
    "#);
}

#[test]
fn in_the_story() {
    assert_snapshot!(the_campaign("[story]", "[story]\nauthor = \"Somebody\""), @r#"
    data/campaign.toml: unknown key `author` in [story]; expected one of communities, note, source, title
      | author = "Somebody"
      | ^
    "#);
}

#[test]
fn in_a_campaign_source() {
    let problems =
        Data::light().append("campaign.toml", "publishr = \"Somebody\"\n").problems_in("campaign.toml");
    assert_snapshot!(problems, @r#"
    data/campaign.toml: unknown key `publishr` in [sources.rtz-list-2024]; did you mean `publisher`?
      | publishr = "Somebody"
      | ^
    "#);
}
