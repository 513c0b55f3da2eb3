//! The largest changes that others measured, on `/press`: computed again from the CSV file of cars.

use std::collections::BTreeMap;

use crate::support::record;
use crate::support::site::{COMMUNITIES, site, texts};

/// The share of electric cars by GEOID and year, in percent.
fn shares() -> BTreeMap<(String, i64), f64> {
    let text = std::fs::read_to_string(record::frozen().join("towns/vehicles.csv")).unwrap();
    let share = |line: &str| {
        let cells: Vec<&str> = line.split(',').collect();
        let cars: Vec<f64> = cells[2..5].iter().map(|cell| cell.parse().ok()).collect::<Option<_>>()?;
        Some(((cells[0].to_owned(), cells[1].parse().ok()?), 100.0 * cars[2] / cars.iter().sum::<f64>()))
    };
    text.lines().skip(1).filter_map(share).collect()
}

#[test]
fn the_largest_change_of_electric_cars_is_that_of_the_file() {
    let shares = shares();
    let newest = shares.keys().map(|(_, year)| *year).max().unwrap();
    let change = |geoid: &str| {
        let of = |year: i64| shares.get(&(geoid.to_owned(), year)).copied();
        Some((of(newest - 1)?, of(newest)?))
    };
    let members = COMMUNITIES.iter().filter_map(|slug| {
        let twin = site().json(&format!("/communities/{slug}.json"));
        Some((*slug, change(twin["identifiers"]["census_geoid"].as_str()?)?))
    });
    let members: Vec<(&str, (f64, f64))> = members.collect();
    let size = |(_, (before, after)): &(&str, (f64, f64))| (after - before).abs();
    let largest = members.iter().max_by(|a, b| size(a).total_cmp(&size(b))).unwrap();

    let told = site().json("/press.json")["measured"][0].clone();
    assert_eq!((&told["indicator"], &told["year"]), (&"zero-emission-cars".into(), &newest.into()));
    assert_eq!((&told["slug"], &told["compared"]), (&largest.0.into(), &members.len().into()));
    let near = |key: &str, value: f64| assert!((told[key].as_f64().unwrap() - value).abs() < 1e-9, "{key}");
    let state = change("25").unwrap();
    near("value_before", largest.1.0);
    near("value", largest.1.1);
    near("state_before", state.0);
    near("state", state.1);
}

#[test]
fn no_sentence_is_made_of_a_survey_or_of_a_change_that_is_about_the_same() {
    let twin = site().json("/press.json");
    let measured = twin["measured"].as_array().unwrap();
    for told in measured {
        let key = told["indicator"].as_str().unwrap();
        assert!(!["oil-homes", "gas-homes", "electric-homes", "home-energy"].contains(&key), "{told}");
        let pct = 100.0 * (told["value"].as_f64().unwrap() / told["value_before"].as_f64().unwrap() - 1.0);
        assert!(!key.starts_with("home-energy") || pct.abs() >= 5.0, "{told}");
        assert!(
            !told["caveat"].as_str().unwrap().is_empty() && !told["datasets"].as_array().unwrap().is_empty()
        );
    }
    let said = texts(&site().page("/press"), "[aria-labelledby=measured] .lead");
    let sentences: Vec<&str> = measured.iter().map(|told| told["sentence"].as_str().unwrap()).collect();
    assert_eq!(said, sentences);
    for language in ["es", "pt", "ht"] {
        let translated = texts(&site().page(&format!("/{language}/press")), "[aria-labelledby=measured] .lead");
        assert_eq!(translated.len(), said.len(), "{language}");
        assert!(translated.iter().all(|sentence| !sentence.contains("In the state")), "{translated:?}");
    }
}
