//! Residents of the years that a community counted, where only town data has them.

use crate::support::Data;
use crate::support::site::Site;

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
