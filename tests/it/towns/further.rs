//! A further indicator is data: a column, an entry with its words, and a dataset. No line of Rust knows it.

use crate::support::Data;
use crate::support::site::{Site, texts};

const DATASET: &str = r#"
[datasets.afdc-2025]
title = "Alternative Fuels Data Center: station locator"
publisher = "U.S. Department of Energy"
url = "https://afdc.energy.gov/"
copy = "A copy for this test"
retrieved = "2026-11-28"
first_year = 2015
last_year = 2025
"#;

const INDICATOR: &str = r#"
[indicators.charging_stations_fast]
title = { en = "Fast charging stations", es = "Estaciones de carga rápida", pt = "Estações de recarga rápida", ht = "Estasyon chaj rapid" }
unit = "stations"
unit_name = { en = "stations", es = "estaciones", pt = "estações", ht = "estasyon" }
decimals = 0
better = "more"
datasets = ["afdc-2025"]
least = 0
most = 100000
cumulative = true
"#;

const FIGURES: &str = "geoid,year,charging_stations_fast
25,2024,700
25,2025,801
2502782000,2023,7
2502782000,2024,9
2502782000,2025,12
2501700380,2025,1
2501701605,2025,3
2500103690,2025,8
2501704615,2025,20
2502109175,2025,34
2502507000,2025,61
";

fn with_charging() -> Data {
    let data = Data::real().append("towns/datasets.toml", DATASET).append("towns/indicators.toml", INDICATOR);
    data.write("towns/charging.csv", FIGURES)
}

#[test]
fn a_column_an_entry_and_a_dataset_are_enough() {
    let data = with_charging();
    assert_eq!(data.check().errors(), "");
    let site = Site::of(&data.root());
    let twin = site.json("/towns/worcester.json");
    let own = &twin["indicators"]["charging_stations_fast"];
    assert_eq!((&own["values"][2]["value"], &own["state"][1]["value"]), (&12.0.into(), &801.0.into()));
    assert_eq!(twin["sources"]["afdc-2025"]["publisher"], "U.S. Department of Energy");
    let legend = texts(&site.page("/towns?indicator=charging_stations_fast"), ".filled figcaption li");
    assert_eq!(legend[..5], ["under 5", "5 to 10", "10 to 20", "20 to 35", "35 and more"]);
    for (address, text) in [
        ("/towns/worcester", "Fast charging stations"),
        ("/pt/towns/worcester", "Estações de recarga rápida"),
        ("/es/towns?indicator=charging_stations_fast", "Estaciones de carga rápida"),
        ("/towns/worcester.csv", "worcester,charging_stations_fast,Fast charging stations,2025,12"),
        ("/towns.csv?indicator=charging_stations_fast", "charging_stations_fast,2025,12"),
        ("/data/town_value.csv", "worcester,charging_stations_fast,2025,12"),
        ("/data/indicator.csv", "charging_stations_fast"),
        ("/data/openapi.json", "charging_stations_fast"),
        ("/towns/worcester", "/towns/worcester/charging_stations_fast.svg"),
        ("/towns/worcester/charging_stations_fast.svg", ">Fast charging stations: Worcester<"),
        ("/ht/towns/worcester/charging_stations_fast.svg", ">Estasyon chaj rapid: Worcester<"),
    ] {
        let answer = site.get(address);
        assert_eq!(answer.status, 200, "{address}");
        assert!(answer.body.contains(text), "{address} lacks {text}");
    }
}

#[test]
fn its_figures_are_checked_like_all_others() {
    let data = with_charging().edit("towns/charging.csv", "2502782000,2025,12", "2502782000,2025,8");
    let errors = data.check().errors();
    assert!(errors.contains("towns/charging.csv:6:17: `charging_stations_fast` of Worcester"), "{errors}");
    assert!(errors.contains("a cumulative figure never falls"), "{errors}");
}
