//! Laws of town data over all cities and towns of `data/`, and derived figures recomputed in other code from the
//! files alone. No law names a figure, so a new edition of a dataset changes no test.

use std::collections::BTreeMap;
use std::fs;
use std::sync::LazyLock;

use racetozero::domain::{CautionKind, HeatingSpread, TownData, Year};
use racetozero::facts;

use super::{geoid, key, year};
use crate::live::DATA;
use crate::support::site::COMMUNITIES;

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

/// Twenty cities and towns, drawn with a fixed seed, and the state.
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
    (0..20).map(|_| next()).chain(["25".to_owned()]).collect()
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

/// METHOD: with 0.65 or 0.85 of the gas for heating an index moves by about half a point; without a usual winter by
/// much more. The program's figures, and those of the code above.
#[test]
fn the_share_that_heats_moves_an_index_little_and_the_winter_much() {
    let (cells, index) = (cells(), key("home-energy-index"));
    let mut all = Vec::new();
    for (of, points) in &towns().values[&index] {
        for point in points {
            let found = towns().indices_at_shares(&index, *of, point.year);
            assert_eq!(found.len(), 4, "{of} {}", point.year);
            for at in &found {
                let heating = Some(at.heating_share);
                let own = |year: i32| home_energy(&cells, &of.to_string(), i64::from(year), heating).unwrap();
                let expected = 100.0 * own(point.year.number()) / own(2018);
                assert_same(Some(at.value), Some(expected), &format!("{of} {} {heating:?}", point.year));
            }
            all.push(found);
        }
    }
    let of_2023: Vec<_> = all.into_iter().filter(|found| found[0].year == year(2023)).collect();
    // The winter of 2023 was mild.
    assert!(of_2023.iter().all(|found| found[0].value <= found[3].value + 1e-9));
    let spread = HeatingSpread::of(&of_2023).unwrap();
    assert_eq!((spread.low, spread.used, spread.high), (0.65, 0.75, 0.85));
    assert!(spread.places > 200 && spread.middle < 0.5 && spread.most < 1.0, "{spread:?}");
}

/// The sum of all cities and towns is never above the row of the state, but for rounding. Cars and homes add up to it.
#[test]
fn the_row_of_the_state_holds_its_cities_and_towns() {
    for indicator in towns().indicators.iter().filter(|it| !it.derived) {
        let places = &towns().values[&indicator.key];
        // Degree days and the grid are the same for all.
        if places.len() == 1 {
            continue;
        }
        for (state, points) in places.iter().filter(|(of, _)| of.is_state()) {
            for point in points {
                let of_year = |of: &_| towns().value(&indicator.key, *of, point.year);
                let sum: f64 = places.keys().filter(|of| *of != state).filter_map(of_year).sum();
                let what = format!("{} {}: {sum} of {}", indicator.key, point.year, point.value);
                assert!(sum <= point.value * 1.000_1, "{what}");
                let adds_up = ["passenger_", "homes_heated_", "occupied_"];
                let whole = adds_up.iter().any(|start| indicator.key.as_str().starts_with(start));
                assert!(!whole || sum >= point.value * 0.999, "{what}");
            }
        }
    }
}

/// The nine that joined first.
#[test]
fn zero_emission_cars_of_the_nine_rise_every_year() {
    let record = facts::read(DATA.as_ref()).unwrap();
    for slug in COMMUNITIES {
        let of = record.municipalities.list.iter().find(|it| it.slug.as_str() == slug).unwrap().census_geoid;
        for cars in ["passenger_vehicles_zero_emission", "zero-emission-cars"] {
            let points = towns().values(&key(cars), of);
            assert!(
                points.len() >= 6 && points.windows(2).all(|two| two[0].value < two[1].value),
                "{slug} {cars}"
            );
        }
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
    let given = |name: &str| {
        towns().values[&key(name)].iter().flat_map(|(of, points)| points.iter().map(|it| (*of, it.year)))
    };
    let published = |name: &str, of, at: Year| towns().value(&key(name), of, at);
    for (of, _) in given("home-solar").chain(given("heat-pumps")) {
        assert!(!towns().has_light_plant(of), "{of}");
    }
    for (of, at) in given("heat-pumps") {
        assert!(published("heat_pumps_accounts_2019_2023", of, at).is_some_and(|pumps| pumps >= 100.0), "{of}");
    }
    for (of, at) in given("zero-emission-cars") {
        let classes = ["fossil", "hybrid", "zero_emission"].map(|class| format!("passenger_vehicles_{class}"));
        let cars: f64 = classes.iter().map(|class| published(class, of, at).unwrap()).sum();
        assert!(cars >= 200.0, "{of}");
    }
    for (of, at) in given("home-energy").chain(given("home-energy-index")) {
        let before = year(i64::from(at.number()) - 1);
        let surveyed = |name: &str| published(name, of, at).or(published(name, of, before)).unwrap();
        let homes = surveyed("occupied_homes");
        assert!(homes >= 200.0 && published("electricity_residential", of, at).is_some(), "{of} {at}");
        let gas = published("gas_residential", of, at);
        assert!(gas.is_some() || surveyed("homes_heated_utility_gas") <= 0.05 * homes, "{of} {at}");
    }
    for (of, _) in given("home-energy-index") {
        assert!(published("home-energy", of, year(2018)).is_some(), "{of}");
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
