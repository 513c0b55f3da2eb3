//! The rules in force of a community, computed again from `towns/rules.csv` by code that shares nothing with the
//! program.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::support::record;
use crate::support::site::{COMMUNITIES, attributes, site, texts};

/// From the most to the least demanding.
const COUNTED: [&str; 6] = [
    "fossil_fuel_free_effective",
    "specialized_code_effective",
    "stretch_code_effective",
    "climate_leader",
    "green_community_designated",
    "aggregation_started",
];

/// Rule, date and dataset of each that holds on a day.
fn expected(geoid: &str, today: &str) -> Vec<Value> {
    let text = std::fs::read_to_string(record::frozen().join("towns/rules.csv")).unwrap();
    let rows = text.lines().map(|line| line.split(',').collect::<Vec<_>>());
    let of_it: BTreeMap<String, (String, String)> = rows
        .filter(|row| row[0] == geoid)
        .map(|row| (row[1].to_owned(), (row[2].to_owned(), row[3].to_owned())))
        .collect();
    let holds =
        |rule: &str| of_it.get(rule).is_some_and(|(value, _)| value == "yes" || value.as_str() <= today);
    let counts = |rule: &&str| {
        holds(rule) && !(*rule == "stretch_code_effective" && holds("specialized_code_effective"))
    };
    let row = |rule: &str| {
        let (value, dataset) = &of_it[rule];
        json!({ "rule": rule, "since": (value != "yes").then_some(value), "source": dataset })
    };
    COUNTED.into_iter().filter(counts).map(row).collect()
}

#[test]
fn the_twin_the_list_and_the_page_name_the_rules_in_force() {
    let list = site().json("/communities.json");
    let mut found = 0;
    for slug in COMMUNITIES {
        let twin = site().json(&format!("/communities/{slug}.json"));
        let geoid = twin["identifiers"]["census_geoid"].as_str().unwrap();
        let expected = expected(geoid, twin["as_of"].as_str().unwrap());
        let rules = &twin["answers"]["doing"]["rules_in_force"];
        assert_eq!(rules, &Value::Array(expected.clone()), "{slug}");
        let listed = list.as_array().unwrap().iter().find(|row| row["slug"] == *slug).unwrap();
        assert_eq!(listed["rules_in_force"], expected.len(), "{slug}");
        for rule in &expected {
            let source = &twin["sources"][rule["source"].as_str().unwrap()];
            assert!(source["url"].is_string(), "{slug}: {rule} has no document");
        }
        let page = site().page(&format!("/communities/{slug}"));
        let rows = "[aria-labelledby=actions] > ul:last-of-type > li";
        assert_eq!(texts(&page, rows).len(), expected.len(), "{slug}");
        assert_eq!(
            attributes(&page, &format!("{rows} a"), "href").len(),
            expected.len(),
            "{slug}: a rule without a source"
        );
        found += expected.len();
    }
    assert!(found > 20, "{found} rules in all");
}
