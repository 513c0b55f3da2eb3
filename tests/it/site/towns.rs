//! The twins and the pages of cities and towns.

use serde_json::{Value, json};

use crate::support::site::site;

fn twin(town: &str) -> Value {
    site().json(&format!("/towns/{town}.json"))
}

#[test]
fn the_twin_of_a_town_has_figures_rules_and_others_like_it() {
    let worcester = twin("worcester");
    let head = ["name", "kind", "county", "census_geoid", "joined", "community"].map(|key| &worcester[key]);
    let expected = json!(["Worcester", "city", "Worcester", "2502782000", false, null]);
    assert_eq!(json!(head), expected);
    let residents = json!({"year": 2020, "value": 206_518, "source": "massgis-census2020-towns"});
    assert_eq!(worcester["residents"], residents);
    let cars = &worcester["indicators"]["zero-emission-cars"];
    assert_eq!(
        (&cars["better"], &cars["source"], &cars["unit"]),
        (&json!("more"), &json!("mvc-2025"), &json!("percent"))
    );
    let newest = cars["values"].as_array().unwrap().last().unwrap();
    assert_eq!(newest, &json!({"year": 2025, "value": 1.412_943, "note": null}));
    assert_eq!(cars["state"].as_array().unwrap().last().unwrap()["value"], 2.772_826);
    assert_eq!(worcester["rules"]["energy_code"], "specialized");
    assert_eq!(worcester["similar"].as_array().unwrap().len(), 5);
    assert!(worcester["neighbors"].as_array().unwrap().iter().any(|it| it["slug"] == "shrewsbury"));
    assert!(worcester["sources"]["mvc-2025"]["copy"].as_str().unwrap().contains("epic-coder97"));
}

#[test]
fn a_figure_says_what_a_reader_must_know() {
    let homes = &twin("melrose")["indicators"]["home-energy"];
    let note = |year: i64| {
        let mut values = homes["values"].as_array().unwrap().iter();
        values.find(|value| value["year"] == year).unwrap()["note"].clone()
    };
    assert!(note(2019).as_str().unwrap().contains("No trend uses this year"));
    assert_eq!(note(2018), Value::Null);
    assert_eq!(
        twin("gosnold")["indicators"]["home-energy"]["not_given"][0],
        json!({"year": 2017, "reason": "too-few"})
    );
}

#[test]
fn the_list_has_the_newest_settled_figure_of_each_town() {
    let rows = site().json("/towns.json?indicator=solar_projects_residential");
    assert_eq!(rows.as_array().unwrap().len(), 351);
    let worcester = rows.as_array().unwrap().iter().find(|row| row["slug"] == "worcester").unwrap().clone();
    assert_eq!(
        (&worcester["year"], &worcester["indicator"]),
        (&json!(2022), &json!("solar_projects_residential"))
    );
    assert_eq!(worcester["zero_emission_cars"], 1.412_943);
    let holyoke = rows.as_array().unwrap().iter().find(|row| row["slug"] == "holyoke").unwrap().clone();
    assert_eq!(holyoke["home_solar"], Value::Null);
    let shapes = site().json("/towns.geojson");
    assert_eq!(
        (&shapes["type"], shapes["features"].as_array().unwrap().len()),
        (&json!("FeatureCollection"), 351)
    );
    assert_eq!(shapes["features"][0]["geometry"]["type"], "MultiPolygon");
}

#[test]
fn a_member_has_one_page_and_a_town_another() {
    let moved = site().get("/es/towns/boston");
    assert_eq!((moved.status, moved.header("location")), (308, Some("/es/communities/boston")));
    assert_eq!(site().get("/towns/worcester").status, 200);
    assert_eq!(site().get("/towns/worchester").status, 404);
    assert_eq!(site().get("/towns/worchester.json").status, 404);
    assert_eq!(site().get("/towns.json?indicator=rain").status, 400);
}
