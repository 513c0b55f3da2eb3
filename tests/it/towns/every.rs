//! What holds of each city and town of a record, asked of its site.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::support::site::{Site, attributes, texts};

/// The languages in turn, so that each page is there in one of them.
const LANGUAGES: [&str; 4] = ["", "/es", "/pt", "/ht"];

fn slugs(rows: &Value) -> BTreeSet<&str> {
    rows.as_array().unwrap().iter().map(|row| row["slug"].as_str().unwrap()).collect()
}

/// The list has each city and town of the record once, and so does the map.
pub fn has_a_row_and_a_shape(site: &Site, count: usize) {
    let (rows, shapes) = (site.json("/towns.json"), site.json("/towns.geojson"));
    assert_eq!((rows.as_array().unwrap().len(), slugs(&rows).len()), (count, count));
    let features = shapes["features"].as_array().unwrap();
    let outlined = |shape: &&Value| shape["geometry"]["type"] == "MultiPolygon";
    let drawn: BTreeSet<&str> =
        features.iter().filter(outlined).map(|shape| shape["properties"]["slug"].as_str().unwrap()).collect();
    assert_eq!((features.len(), drawn), (count, slugs(&rows)));
}

/// Its own page, or that of the community that joined.
pub fn has_a_page(site: &Site) {
    for (town, language) in site.json("/towns.json").as_array().unwrap().iter().zip(LANGUAGES.iter().cycle()) {
        let path = format!("{language}/towns/{}", town["slug"].as_str().unwrap());
        let answer = site.get(&path);
        let moved = answer.header("location").map(|to| site.get(to));
        let answer = moved.unwrap_or(answer);
        assert_eq!(answer.status, 200, "{path}: {}", answer.body);
        assert!(answer.body.contains(town["name"].as_str().unwrap()), "{path}");
    }
}

/// The pages of the table hold each place once. Only the first one has the map.
pub fn is_in_one_of_the_pages(site: &Site, count: usize) {
    let (mut names, mut next) = (Vec::new(), Some("/towns".to_owned()));
    while let Some(path) = next {
        let page = site.page(&path);
        assert_eq!(
            attributes(&page, ".filled > svg", "viewBox").len(),
            usize::from(names.is_empty()),
            "{path}"
        );
        names.extend(texts(&page, "tbody th a"));
        next = attributes(&page, "a[rel=next]", "href").pop();
    }
    assert_eq!((names.len(), names.into_iter().collect::<BTreeSet<_>>().len()), (count, count));
}

/// The list with its map stays under 45 kB over brotli, and the page of a town under 30 kB.
pub fn is_light(site: &Site) {
    for language in LANGUAGES {
        let home_energy = "/towns?indicator=home-energy-per-home&sort=figure&direction=down";
        for (path, limit) in [("/towns", 45_000), (home_energy, 45_000), ("/towns/worcester", 30_000)] {
            let answer = site.get_with(&format!("{language}{path}"), &[("Accept-Encoding", "br")]);
            assert_eq!(answer.header("content-encoding"), Some("br"));
            let length: usize = answer.header("content-length").unwrap().parse().unwrap();
            assert!(length < limit, "{language}{path}: {length} bytes");
        }
    }
}

/// The year in which accounts were matched in another way is the newest figure of no place.
pub fn has_no_newest_figure_of_2019(site: &Site) {
    for key in ["electricity_residential", "gas_residential", "home-energy", "home-energy-index"] {
        let rows = site.json(&format!("/towns.json?indicator={key}"));
        assert!(rows.as_array().unwrap().iter().all(|row| row["year"] != 2019), "{key}");
        // The index of its base year is 100 for all, so it is none.
        assert!(key != "home-energy-index" || rows.as_array().unwrap().iter().all(|row| row["year"] != 2018));
    }
}
