//! Laws of town data over all cities and towns of `data/`, and derived figures recomputed in other code from the
//! files alone. No law names a figure, so a new edition of a dataset changes no test.

use std::collections::BTreeMap;
use std::fs;
use std::sync::LazyLock;

use racetozero::domain::{CautionKind, TownData, Year};
use racetozero::facts;

use super::{geoid, key, year};
use crate::live::DATA;

fn towns() -> &'static TownData {
    static TOWNS: LazyLock<TownData> =
        LazyLock::new(|| facts::read(DATA.as_ref()).unwrap_or_else(|problems| panic!("{problems:?}")).towns);
    &TOWNS
}

/// The cells of a family by column, place and year, read without the program.
type Cells = BTreeMap<(String, String, i64), f64>;

fn cells() -> Cells {
    let mut cells = Cells::new();
    for name in ["energy", "vehicles", "solar", "heat_pumps", "homes", "weather"] {
        let text = fs::read_to_string(format!("{DATA}/towns/{name}.csv")).unwrap();
        let heading: Vec<&str> = text.lines().next().unwrap().split(',').collect();
        for line in text.lines().skip(1) {
            let row: Vec<&str> = line.split(',').collect();
            for (column, cell) in heading.iter().zip(&row).skip(2).filter(|(_, cell)| !cell.is_empty()) {
                let place = ((*column).to_owned(), row[0].to_owned(), row[1].parse().unwrap());
                cells.insert(place, cell.parse().unwrap());
            }
        }
    }
    cells
}

/// Twenty cities and towns, drawn with a fixed seed.
fn drawn() -> Vec<String> {
    let places: Vec<String> = {
        let all = towns().values[&key("occupied_homes")].keys();
        all.filter(|of| !of.is_state()).map(ToString::to_string).collect()
    };
    let mut state = 2026_u64;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        places[(state >> 33) as usize % places.len()].clone()
    };
    (0..20).map(|_| next()).collect()
}

/// What homes burn and use, with a share of the gas for heating; `None` without the winter.
fn home_energy(cells: &Cells, of: &str, in_year: i64, heating: Option<f64>) -> Option<f64> {
    let cell =
        |column: &str, of: &str, year: i64| cells.get(&(column.to_owned(), of.to_owned(), year)).copied();
    let survey = if cell("occupied_homes", of, in_year).is_some() { in_year } else { in_year - 1 };
    let homes = cell("occupied_homes", of, survey)?;
    let days: Vec<f64> =
        (2010..2020).map(|year| cell("heating_degree_days_65f", "25", year).unwrap()).collect();
    let winter = days.iter().sum::<f64>() / 10.0 / cell("heating_degree_days_65f", "25", in_year)?;
    let electricity = cell("electricity_residential", of, in_year)?;
    let gas_share = cell("homes_heated_utility_gas", of, survey)? / homes;
    let gas = match cell("gas_residential", of, in_year) {
        None if gas_share > 0.05 => return None,
        gas => gas.unwrap_or(0.0),
    };
    let heat = heating.map_or(1.0, |share| 1.0 - share + share * winter);
    let oil = cell("homes_heated_fuel_oil", of, survey)? * 7.17;
    let propane = cell("homes_heated_bottled_gas", of, survey)? * 2.05;
    (homes >= 200.0).then_some(gas * 0.005_311 * heat + electricity * 0.2452 + oil + propane)
}

fn is_doubtful(of: &str, in_year: i64) -> bool {
    let mut cautions = towns().indicators.iter().flat_map(|indicator| &indicator.cautions);
    cautions.any(|it| it.kind == CautionKind::Doubtful && it.names(geoid(of), year(in_year)))
}

fn assert_same(found: Option<f64>, expected: Option<f64>, what: &str) {
    match (found, expected) {
        (Some(found), Some(expected)) => {
            assert!((found - expected).abs() < 1e-6 * expected.abs().max(1.0), "{what}");
        }
        _ => assert_eq!(found, expected, "{what}"),
    }
}

#[test]
fn the_derived_figures_of_twenty_towns_are_those_of_other_code() {
    let cells = cells();
    let cell =
        |column: &str, of: &str, year: i64| cells.get(&(column.to_owned(), of.to_owned(), year)).copied();
    for of in drawn() {
        for in_year in 2017..=2025 {
            let found = |name: &str| towns().value(&key(name), geoid(&of), year(in_year));
            let what = format!("{of} {in_year}");
            let energy = home_energy(&cells, &of, in_year, Some(0.75)).filter(|_| !is_doubtful(&of, in_year));
            assert_same(found("home-energy"), energy, &what);
            let base = home_energy(&cells, &of, 2018, Some(0.75)).filter(|_| !is_doubtful(&of, 2018));
            assert_same(
                found("home-energy-index"),
                energy.zip(base).map(|(own, base)| 100.0 * own / base),
                &what,
            );
            let classes = ["fossil", "hybrid", "zero_emission"]
                .map(|class| cell(&format!("passenger_vehicles_{class}"), &of, in_year));
            let cars = classes.iter().copied().sum::<Option<f64>>().filter(|cars| *cars >= 200.0);
            assert_same(
                found("zero-emission-cars"),
                classes[2].zip(cars).map(|(own, all)| 100.0 * own / all),
                &what,
            );
            let homes = cell("occupied_homes", &of, in_year).filter(|homes| *homes >= 200.0);
            for (name, fuel) in
                [("oil-homes", "fuel_oil"), ("gas-homes", "utility_gas"), ("electric-homes", "electricity")]
            {
                let heated = cell(&format!("homes_heated_{fuel}"), &of, in_year);
                assert_same(found(name), heated.zip(homes).map(|(own, all)| 100.0 * own / all), &what);
            }
        }
    }
}

/// METHOD: with 0.65 or 0.85 of the gas for heating an index of 2023 moves by about half a point.
#[test]
fn the_share_that_heats_moves_an_index_little_and_the_winter_much() {
    let cells = cells();
    let index = |of: &str, heating| {
        let of_year = |in_year| home_energy(&cells, of, in_year, heating);
        Some(100.0 * of_year(2023)? / of_year(2018)?)
    };
    let places: Vec<String> =
        towns().values[&key("home-energy-index")].keys().map(ToString::to_string).collect();
    for of in places.iter().filter(|of| !is_doubtful(of, 2023) && !is_doubtful(of, 2018)) {
        let (Some(usual), Some(low), Some(high)) =
            (index(of, Some(0.75)), index(of, Some(0.65)), index(of, Some(0.85)))
        else {
            continue;
        };
        assert!((low - usual).abs() < 1.1 && (high - usual).abs() < 1.1, "{of}: {low} {usual} {high}");
        assert!(index(of, None).unwrap() <= usual + 1e-9, "{of}: 2023 was mild");
    }
}

#[test]
fn shares_add_up_and_parts_stay_below_their_whole() {
    for (of, points) in &towns().values[&key("oil-homes")] {
        for point in points {
            let share = |name: &str| towns().value(&key(name), *of, point.year).unwrap();
            assert!(share("oil-homes") + share("gas-homes") + share("electric-homes") <= 100.0 + 1e-9, "{of}");
        }
    }
    for indicator in towns().indicators.iter().filter(|it| it.unit == "percent") {
        let mut points = towns().values[&indicator.key].values().flatten();
        assert!(points.all(|point| (0.0..=100.0).contains(&point.value)), "{}", indicator.key);
    }
}

#[test]
fn no_figure_is_derived_where_the_method_says_none() {
    let given = |name: &str| &towns().values[&key(name)];
    for name in ["home-solar", "heat-pumps"] {
        assert!(given(name).keys().all(|of| !towns().has_light_plant(*of)), "{name}");
    }
    for (of, points) in given("home-energy") {
        let homes = |at: Year| towns().value(&key("occupied_homes"), *of, at);
        let enough = |at: Year| {
            homes(at).or(homes(year(i64::from(at.number()) - 1))).is_some_and(|homes| homes >= 200.0)
        };
        assert!(points.iter().all(|point| enough(point.year)), "{of}");
    }
}

/// Nothing is derived from business energy, so Cambridge's power plants enter no sum; and 2019 is a gap.
#[test]
fn business_energy_enters_nothing_and_2019_is_in_no_trend() {
    for (of, derivation) in &towns().derivations {
        assert!(derivation.inputs().iter().all(|input| !input.as_str().contains("commercial")), "{of}");
    }
    for name in [
        "electricity_residential",
        "gas_residential",
        "home-energy",
        "home-energy-per-home",
        "home-energy-index",
    ] {
        let cautions = towns().cautions(towns().indicator(&key(name)).unwrap());
        let is_gap = |kind, of: Option<Year>| kind == CautionKind::Gap && of == Some(year(2019));
        assert!(cautions.iter().any(|it| is_gap(it.kind, it.year)), "{name}");
    }
}

#[test]
fn every_place_has_a_shape_a_zip_code_and_neighbors() {
    let places = || towns().values[&key("occupied_homes")].keys().filter(|of| !of.is_state());
    assert_eq!(places().count(), 351);
    for of in places() {
        assert!(towns().shapes.polygons.contains_key(of), "{of}");
        assert!(towns().zip_codes.iter().any(|zip| zip.of == *of), "{of}");
        let own = towns().shapes.neighbors.get(of);
        let back = |other| towns().shapes.neighbors[other].contains(of);
        assert!(own.is_none_or(|own| own.iter().all(back)), "{of}");
    }
}
