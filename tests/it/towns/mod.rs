//! Town data of the frozen record, as the program reads it.

mod charts;
pub mod every;
mod further;
mod laws;
pub mod recomputed;

use insta::assert_snapshot;
use racetozero::domain::{CensusGeoid, Code, IndicatorKey, PopulationKind, TownData, Year};
use racetozero::facts;
use racetozero::store::{Store, TownValues};

use crate::support::{edition, record};

fn towns() -> TownData {
    facts::read(record::frozen()).unwrap_or_else(|problems| panic!("{problems:?}")).towns
}

fn geoid(text: &str) -> CensusGeoid {
    text.parse().unwrap()
}

#[test]
fn residents_have_their_year_kind_and_vintage() {
    let residents = towns().residents(geoid("2501740115"));
    let counts: Vec<_> = residents
        .iter()
        .map(|count| (count.year.number(), count.value, count.kind, count.vintage.map(Year::number)))
        .collect();
    let (census, estimate) = (PopulationKind::Census, PopulationKind::Estimate);
    assert_eq!(counts.len(), 13);
    assert_eq!(
        counts[1..4],
        [(2010, 26983, census, None), (2010, 27037, estimate, Some(2019)), (2011, 27294, estimate, Some(2019)),]
    );
    assert_eq!(counts[12], (2020, 29817, census, None));
    assert_eq!(towns().residents(geoid("25")), []);
    let store = Store::open(edition::frozen()).unwrap();
    assert_eq!(store.town_residents(&"melrose".parse().unwrap()).unwrap(), residents);
}

fn key(text: &str) -> IndicatorKey {
    text.parse().unwrap()
}

fn year(number: i64) -> Year {
    number.try_into().unwrap()
}

/// METHOD, "Town data", to four digits.
#[test]
fn the_worked_numbers_of_melrose() {
    let (towns, melrose) = (towns(), geoid("2501740115"));
    let figure = |indicator: &str, of: i64| towns.value(&key(indicator), melrose, year(of)).unwrap();
    for (indicator, of, expected) in [
        ("home-energy", 2018, 76_710.6),
        ("home-energy", 2023, 71_611.7),
        ("home-energy-index", 2018, 100.0),
        ("home-energy-index", 2023, 93.35),
    ] {
        let found = figure(indicator, of);
        assert!((found / expected - 1.0).abs() < 5e-5, "{indicator} {of}: {found}, expected {expected}");
    }
    let line = towns.indicator(&key("home-energy-index")).unwrap().line.unwrap();
    assert!((line.at(year(2023)) - 79.17).abs() < 0.005);
}

#[test]
fn every_figure_that_is_not_given_has_its_reason() {
    let towns = towns();
    let reasons = |of: &str, indicator: &str| {
        let all = &towns.not_given[&key(indicator)];
        let own = all.iter().filter(|(place, ..)| *place == geoid(of));
        own.map(|(_, year, reason)| format!("{year} {}", reason.code())).collect::<Vec<_>>().join(", ")
    };
    let (holyoke, gosnold) = ("2501330840", "2500726325");
    assert_snapshot!(reasons(holyoke, "home-solar"), @"2017 light-plant, 2018 light-plant, 2019 light-plant, 2020 light-plant, 2021 light-plant, 2022 light-plant, 2023 light-plant, 2024 light-plant");
    assert_snapshot!(reasons(gosnold, "zero-emission-cars"), @"2020 not-published, 2021 not-published, 2022 not-published, 2023 not-published, 2024 not-published, 2025 not-published");
    assert_snapshot!(reasons(gosnold, "home-energy"), @"2017 too-few, 2018 too-few, 2019 too-few, 2020 too-few, 2021 too-few, 2022 too-few, 2023 too-few");
    assert_snapshot!(reasons(gosnold, "home-energy-index"), @"2017 too-few, 2018 too-few, 2019 too-few, 2020 too-few, 2021 too-few, 2022 too-few, 2023 too-few");
    assert_snapshot!(reasons("25", "home-energy"), @"2017 not-published, 2018 not-published, 2019 not-published, 2020 not-published, 2021 not-published, 2022 not-published, 2023 not-published");
}

#[test]
fn the_store_reads_back_what_was_written() {
    let (towns, store) = (towns(), Store::open(edition::frozen()).unwrap());
    assert_eq!(store.datasets().unwrap(), towns.datasets);
    let melrose = store.town_values(&"melrose".parse().unwrap()).unwrap();
    let (state, geoid) = (store.state_values().unwrap(), geoid("2501740115"));
    for indicator in store.indicators().unwrap() {
        let known = towns.indicator(&indicator.key).unwrap();
        assert_eq!(indicator.cautions, towns.cautions(known));
        assert_eq!(
            (&indicator.title, indicator.better, indicator.line),
            (&known.title, known.better, known.line)
        );
        assert_eq!(indicator.datasets, towns.all_datasets(known).into_iter().collect::<Vec<_>>());
        let read = |values: &TownValues| values.get(&indicator.key).cloned().unwrap_or_default();
        assert_eq!(read(&melrose), towns.values(&indicator.key, geoid));
        assert_eq!(read(&state), towns.values(&indicator.key, geoid.state()));
    }
    let town = store.town("melrose").unwrap().unwrap();
    assert_eq!((town.joined, town.community.as_ref().unwrap().as_str()), (true, "melrose"));
    assert!(!store.town("worcester").unwrap().unwrap().joined);
    let zip: Vec<_> = store.zip_code("02467").unwrap().iter().map(|zip| (zip.of, zip.share)).collect();
    assert_eq!(zip[0], ("2502109175".parse().unwrap(), Some(0.552)));
    assert_eq!(store.town_shapes().unwrap().len(), towns.shapes.polygons.len());
    assert!(towns.shapes.polygons.len() > 30);
    assert_eq!(store.town_rules(&"boston".parse().unwrap()).unwrap().len(), 5);
}
