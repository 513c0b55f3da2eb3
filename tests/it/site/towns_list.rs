//! `/towns`: its filters, orders and pages, its map, and its twins.

use std::collections::BTreeSet;
use std::fs;

use serde_json::Value;

use crate::support::record;
use crate::support::site::{attributes, site, texts};

fn rows(query: &str) -> Vec<Value> {
    site().json(&format!("/towns.json{query}")).as_array().unwrap().clone()
}

/// The names in the table of a page.
fn names(query: &str) -> Vec<String> {
    texts(&site().page(&format!("/towns{query}")), "tbody th a")
}

#[test]
fn filters_limit_the_page_and_its_twins_alike() {
    let query = "?county=Suffolk&joined=yes&rule=specialized";
    let found = rows(query);
    assert!(found.iter().all(|row| row["county"] == "Suffolk" && row["joined"] == true));
    assert!(found.iter().all(|row| row["energy_code_in_force"] == "specialized"));
    let expected: Vec<&str> = found.iter().map(|row| row["name"].as_str().unwrap()).collect();
    assert!(expected.contains(&"Boston"));
    assert_eq!(names(query), expected);
    assert_eq!(site().get(&format!("/towns.csv{query}")).body.lines().count(), 1 + expected.len());
    let shapes = site().json(&format!("/towns.geojson{query}"));
    assert_eq!(shapes["features"].as_array().unwrap().len(), expected.len());
    let page = site().page(&format!("/towns{query}"));
    assert_eq!(attributes(&page, ".filled a", "href").len(), expected.len());
    assert!(
        attributes(&page, "link[rel=alternate]", "href").iter().any(|href| href.contains("rule=specialized"))
    );
    assert_eq!(
        texts(&page, "[role=status]"),
        [format!("{} of {} cities and towns.", expected.len(), rows("").len())]
    );
    assert_eq!(names("?county=Suffolk&rule=base"), [""; 0]);
    for bad in ["county=Kent", "joined=perhaps", "rule=strict", "sort=rank", "page=5", "indicator=rain"] {
        assert_eq!(site().get(&format!("/towns?{bad}")).status, 400, "{bad}");
    }
}

#[test]
fn each_city_and_town_has_one_energy_code_and_may_have_programs() {
    let count = |rule: &str| rows(&format!("?rule={rule}")).len();
    let text = fs::read_to_string(record::frozen().join("towns/rules.csv")).unwrap();
    let listed = |rule: &str| text.lines().filter(|line| line.contains(rule)).count();
    assert_eq!(count("base") + count("stretch") + count("specialized"), listed(",energy_code,"));
    assert_eq!(count("fossil-fuel-free"), listed(",fossil_fuel_free_effective,"));
    assert_eq!(count("climate-leader"), listed(",climate_leader,"));
    assert!(count("specialized") > 1 && count("fossil-fuel-free") > 1);
    let green = rows("?rule=green-community");
    assert!(green.iter().all(|row| row["green_community"] == true));
    assert!(rows("").iter().all(|row| row["green_community"] != false), "the list is incomplete");
    let told = texts(&site().page("/towns?rule=green-community"), "[role=status]");
    assert!(told[0].contains("The list is incomplete"), "{told:?}");
}

#[test]
fn links_of_the_headings_keep_the_filter_and_the_indicator() {
    let page = site().page("/towns?county=Middlesex&sort=residents&direction=down&indicator=oil-homes");
    let heads = attributes(&page, "thead a", "href");
    assert_eq!(heads.len(), 6);
    assert!(heads.iter().all(|href| href.contains("county=Middlesex") && href.contains("indicator=oil-homes")));
    assert_eq!(attributes(&page, ".choices a[aria-current]", "href").len(), 1);
}

#[test]
fn every_column_sorts_both_ways_and_what_is_not_known_comes_last() {
    let page = site().page("/towns?indicator=home-solar");
    let orders = attributes(&page, "thead a", "href");
    assert_eq!(orders.len(), 6);
    for (order, key) in [
        ("name", "name"),
        ("county", "county"),
        ("residents", "residents"),
        ("figure", "value"),
        ("year", "year"),
    ] {
        assert!(orders.iter().any(|href| href.contains(&format!("sort={order}"))), "{order}");
        for direction in ["up", "down"] {
            let found = rows(&format!("?indicator=home-solar&sort={order}&direction={direction}"));
            let values: Vec<&Value> = found.iter().map(|row| &row[key]).collect();
            let known = values.iter().take_while(|value| !value.is_null()).count();
            assert!(values[known..].iter().all(|value| value.is_null()), "{order} {direction}");
            let turned = |pair: &[&Value]| match (pair[0].as_f64(), pair[1].as_f64()) {
                (Some(one), Some(other)) => one > other,
                _ => pair[0].as_str() > pair[1].as_str(),
            };
            let pairs = || values[..known].windows(2);
            let is_sorted = match direction {
                "up" => !pairs().any(turned),
                _ => !pairs().any(|pair| turned(&[pair[1], pair[0]])),
            };
            assert!(is_sorted && found.len() == rows("").len(), "{order} {direction}");
        }
    }
    let sorted = site().page("/towns?sort=residents&direction=down");
    assert_eq!(
        attributes(&sorted, "th[aria-sort=descending] a", "href"),
        ["/towns?sort=residents&direction=up"]
    );
    assert_eq!(names("?sort=residents&direction=down")[..2], ["Boston", "Worcester"]);
}

#[test]
fn the_map_says_in_words_what_it_colors() {
    let page = site().page("/towns");
    let links: BTreeSet<String> = attributes(&page, ".filled a", "href").into_iter().collect();
    assert_eq!(links.len(), rows("").len());
    let labels = texts(&page, ".filled a title");
    assert!(labels.contains(&"Worcester: 1.4% of cars, 2025".to_owned()));
    assert!(labels.iter().any(|label| label.ends_with(": not published")));
    let legend = texts(&page, ".filled figcaption li");
    assert_eq!(legend[..2], ["under 1.5%", "1.5% to 3%"]);
    assert_eq!(legend[4..], ["6.5% and more", "not published", "joined"]);
    assert_eq!(attributes(&page, ".filled pattern", "id"), ["unpublished"]);
    assert!(texts(&page, "section p")[0].starts_with("The state: 2.8% of cars in 2025."));
    let index = texts(&site().page("/pt/towns?indicator=home-energy-index"), ".filled figcaption li");
    assert!(
        index[0].starts_with("menos de ") && index[1].contains(" a ") && index[4].ends_with(" ou mais"),
        "{index:?}"
    );
}

/// The figure that a reader of the map reads and the step that colors it agree.
#[test]
fn each_shade_holds_the_figures_that_its_words_say() {
    for (key, unit) in [("home-energy-index", " (2018"), ("heat-pumps", " per")] {
        let page = site().page(&format!("/towns?indicator={key}"));
        let number = |text: &str| text.replace(',', "").parse::<f64>().unwrap();
        let legend = texts(&page, ".filled figcaption li");
        let begins: Vec<f64> =
            legend[1..5].iter().map(|text| number(text.split(' ').next().unwrap())).collect();
        let steps = attributes(&page, ".filled a path", "class");
        for (step, label) in steps.iter().zip(texts(&page, ".filled a title")) {
            let Some((_, told)) = label.split_once(": ").filter(|(_, told)| *told != "not published") else {
                assert_eq!(step, "step-0", "{label}");
                continue;
            };
            let value = number(told.split(unit).next().unwrap());
            let expected = 1 + begins.iter().filter(|begin| value >= **begin).count();
            assert_eq!(*step, format!("step-{expected}"), "{label}");
        }
    }
}
