//! Residents of the years that a community counted, where only town data has them.

use serde_json::Value;

use crate::support::Data;
use crate::support::site::{Site, site};

const MELROSE: &str = "communities/melrose.toml";

/// Melrose with an inventory of 2018. Its own file counts residents in census years only.
fn counted() -> Data {
    let data = Data::published();
    let text = data.text(MELROSE);
    let kept: Vec<&str> = text.lines().filter(|line| !line.starts_with("no_inventory = ")).collect();
    let inventory = "\n[series.own]\ntitle = \"Own counts\"\nbasis = \"community\"\nnote = \"Counted alike.\"\n\n\
        [[inventories]]\nyear = 2018\nseries = \"own\"\ntotal_tco2e = 281030\nprecision = \"exact\"\n\
        source = \"melrose-code\"\n";
    data.write(MELROSE, &(kept.join("\n") + inventory))
}

#[test]
fn emissions_per_person_use_the_yearly_residents_of_town_data() {
    let twin = Site::of(&counted().remove("editions").root()).json("/communities/melrose.json");
    let inventory = &twin["inventories"][0];
    assert_eq!(inventory["per_person_tco2e"].as_f64(), Some(10.0), "{inventory}");
    let counts = twin["population"].as_array().expect("counts of residents");
    let count = counts.iter().find(|count| count["year"] == 2018).expect("the count of 2018");
    assert_eq!((&count["value"], &count["vintage"]), (&28103.into(), &2019.into()));
    assert_eq!(count["origin"]["rule"], "town-data");
    assert_eq!(twin["sources"]["pep-v2019"]["publisher"], "U.S. Census Bureau");
}

#[test]
fn the_log_of_changes_does_not_list_them() {
    let said = counted().run(&["diff", "--data", "data"]).stdout;
    assert!(said.contains("melrose inventory/own/2018/total: 281030"), "{said}");
    assert!(!said.contains("population/2018"), "{said}");
}

/// Tons a person by the first edition's rule, the nearest census, and by today's.
fn before_and_after(twin: &Value, year: i64) -> [f64; 2] {
    let all = |key: &str| twin[key].as_array().expect("a list").clone();
    let inventory = all("inventories").into_iter().find(|it| it["year"] == year && it["basis"] == "community");
    let inventory = inventory.expect("an inventory of the whole community");
    let census = all("population").into_iter().filter(|count| count["kind"] == "census");
    let nearest = census.min_by_key(|count| (count["year"].as_i64().expect("a year") - year).abs());
    let residents = nearest.expect("a census")["value"].as_f64().expect("residents");
    let tons = |key: &str| inventory[key].as_f64().expect("tons");
    [tons("total_tco2e") / residents, tons("per_person_tco2e")]
}

/// The numbers of docs/METHOD.md, "What changed". For 2018 the frozen file of Somerville has a count of its own.
#[test]
fn no_fall_per_person_comes_from_a_change_of_census() {
    for (slug, expected) in [
        ("boston", vec![(2015, ["11.24", "10.35"]), (2016, ["9.49", "9.43"])]),
        ("somerville", vec![(2014, ["8.60", "8.25"]), (2016, ["7.63", "7.64"])]),
    ] {
        let twin = site().json(&format!("/communities/{slug}.json"));
        for (year, tons) in expected {
            assert_eq!(before_and_after(&twin, year).map(|tons| format!("{tons:.2}")), tons, "{slug} {year}");
        }
    }
}
