//! What is derived of town data, computed again from the CSV files by code that shares nothing with the program.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_json::Value;
use toml::Table;

use crate::support::site::Site;

/// Cells of one CSV file by GEOID and year.
type Cells = BTreeMap<(String, i32), BTreeMap<String, f64>>;

/// Figures of one derived indicator, by year.
type Figures = BTreeMap<i32, f64>;

fn cells(text: &str) -> Cells {
    let mut lines = text.lines().map(|line| line.split(',').collect::<Vec<_>>());
    let head = lines.next().unwrap();
    let number = |(name, cell): (&&str, &&str)| Some(((*name).to_owned(), cell.parse().ok()?));
    lines
        .map(|line| {
            let place = (line[0].to_owned(), line[1].parse().unwrap());
            (place, head.iter().zip(&line).skip(2).filter_map(number).collect())
        })
        .collect()
}

/// The cells but for those that `indicators.toml` calls doubtful: nothing is computed from them.
fn without_doubtful(mut cells: Cells, indicators: &str) -> Cells {
    let entries: Table = indicators.parse().unwrap();
    for (column, entry) in entries["indicators"].as_table().unwrap() {
        for caution in entry.get("cautions").and_then(|all| all.as_array()).into_iter().flatten() {
            if caution["kind"].as_str() == Some("doubtful") {
                let year = caution["year"].as_integer().unwrap() as i32;
                let place = (caution["geoid"].as_str().unwrap().to_owned(), year);
                cells.entry(place).or_default().remove(column);
            }
        }
    }
    cells
}

struct Files {
    energy: Cells,
    homes: Cells,
    vehicles: Cells,
    solar: Cells,
    heat_pumps: Cells,
    weather: Cells,
    light_plants: BTreeSet<String>,
}

impl Files {
    fn read(record: &Path) -> Files {
        let file = |name: &str| fs::read_to_string(record.join("towns").join(name)).unwrap();
        let light = |line: &str| {
            let cells: Vec<&str> = line.split(',').collect();
            (cells[1] == "electricity" && cells[3] == "yes").then(|| cells[0].to_owned())
        };
        Files {
            energy: without_doubtful(cells(&file("energy.csv")), &file("indicators.toml")),
            homes: cells(&file("homes.csv")),
            vehicles: cells(&file("vehicles.csv")),
            solar: cells(&file("solar.csv")),
            heat_pumps: cells(&file("heat_pumps.csv")),
            weather: cells(&file("weather.csv")),
            light_plants: file("utilities.csv").lines().filter_map(light).collect(),
        }
    }

    fn cell(cells: &Cells, geoid: &str, year: i32, column: &str) -> Option<f64> {
        cells.get(&(geoid.to_owned(), year))?.get(column).copied()
    }

    /// A survey figure of the year, or of one of the `back` years before it.
    fn survey(&self, geoid: &str, year: i32, back: i32, column: &str) -> Option<f64> {
        (0..=back).find_map(|years| Self::cell(&self.homes, geoid, year - years, column))
    }

    fn electric_cars(&self, geoid: &str, year: i32) -> Option<f64> {
        let class =
            |name: &str| Self::cell(&self.vehicles, geoid, year, &("passenger_vehicles_".to_owned() + name));
        let electric = class("zero_emission")?;
        let all = electric + class("hybrid")? + class("fossil")?;
        (all >= 200.0).then(|| electric / all * 100.0)
    }

    fn heated_by(&self, geoid: &str, year: i32, fuel: &str) -> Option<f64> {
        let all = self.survey(geoid, year, 0, "occupied_homes").filter(|all| *all >= 200.0)?;
        Some(self.survey(geoid, year, 0, &("homes_heated_".to_owned() + fuel))? / all * 100.0)
    }

    fn winter(&self, year: i32, heating: f64) -> Option<f64> {
        let days = |year| Self::cell(&self.weather, "25", year, "heating_degree_days_65f");
        let usual: f64 = (2010..=2019).filter_map(days).sum::<f64>() / 10.0;
        Some(1.0 - heating + heating * usual / days(year)?)
    }

    /// t CO₂e of what homes use.
    fn home_energy(&self, geoid: &str, year: i32, heating: Option<f64>) -> Option<f64> {
        let homes = self.survey(geoid, year, 1, "occupied_homes").filter(|homes| *homes >= 200.0)?;
        let fuel = |fuel: &str| self.survey(geoid, year, 1, &("homes_heated_".to_owned() + fuel));
        let electricity = Self::cell(&self.energy, geoid, year, "electricity_residential")?;
        let gas = match Self::cell(&self.energy, geoid, year, "gas_residential") {
            None if fuel("utility_gas")? / homes > 0.05 => return None,
            gas => gas.unwrap_or(0.0),
        };
        let winter = match heating {
            Some(share) => self.winter(year, share)?,
            None => 1.0,
        };
        let metered = gas * 0.005_311 * winter + electricity * 0.2452;
        Some(metered + fuel("fuel_oil")? * 7.17 + fuel("bottled_gas")? * 2.05)
    }

    fn index(&self, geoid: &str, year: i32, heating: Option<f64>) -> Option<f64> {
        let of = |year| self.home_energy(geoid, year, heating);
        Some(of(year)? / of(2018)? * 100.0)
    }

    fn per_hundred(&self, geoid: &str, year: i32, count: Option<f64>, back: i32) -> Option<f64> {
        let is_light_plant = self.light_plants.contains(geoid);
        let homes = self.survey(geoid, year, back, "occupied_homes")?;
        (!is_light_plant).then_some(count? / homes * 100.0)
    }

    fn derived(&self, geoid: &str, key: &str, year: i32) -> Option<f64> {
        match key {
            "zero-emission-cars" => self.electric_cars(geoid, year),
            "oil-homes" => self.heated_by(geoid, year, "fuel_oil"),
            "gas-homes" => self.heated_by(geoid, year, "utility_gas"),
            "electric-homes" => self.heated_by(geoid, year, "electricity"),
            "home-energy" => self.home_energy(geoid, year, Some(0.75)),
            "home-energy-per-home" => {
                let homes = self.survey(geoid, year, 1, "occupied_homes")?;
                Some(self.home_energy(geoid, year, Some(0.75))? / homes)
            }
            "home-energy-index" => self.index(geoid, year, Some(0.75)),
            "home-solar" => {
                let systems = Self::cell(&self.solar, geoid, year, "solar_projects_residential");
                self.per_hundred(geoid, year, systems, 2)
            }
            "heat-pumps" => {
                let column = "heat_pumps_accounts_2019_2023";
                self.per_hundred(geoid, year, Self::cell(&self.heat_pumps, geoid, year, column), 1)
            }
            _ => panic!("{key} is not derived"),
        }
    }

    fn figures(&self, geoid: &str, key: &str) -> Figures {
        (1990..2040).filter_map(|year| Some((year, self.derived(geoid, key, year)?))).collect()
    }
}

const DERIVED: [&str; 9] = [
    "zero-emission-cars",
    "oil-homes",
    "gas-homes",
    "electric-homes",
    "home-energy",
    "home-energy-per-home",
    "home-energy-index",
    "home-solar",
    "heat-pumps",
];

fn told(twin: &Value, key: &str) -> Figures {
    let point = |point: &Value| Some((point["year"].as_i64().unwrap() as i32, point["value"].as_f64()?));
    let values = twin["indicators"][key]["values"].as_array();
    values.into_iter().flatten().filter_map(point).collect()
}

/// The twin has six decimals.
fn assert_same(told: &Figures, worked: &Figures, what: &str) {
    assert_eq!(told.keys().collect::<Vec<_>>(), worked.keys().collect::<Vec<_>>(), "{what}");
    for (year, value) in worked {
        let other = told[year];
        assert!((other - value).abs() <= 1e-6, "{what} {year}: {other}, not {value}");
    }
}

/// Twenty of the 351, drawn with a seed.
fn twenty<T>(all: &[T]) -> Vec<&T> {
    let mut state: u64 = 20_261_128;
    let mut drawn = BTreeSet::new();
    while drawn.len() < 20 {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        drawn.insert((state >> 33) as usize % all.len());
    }
    drawn.into_iter().map(|index| &all[index]).collect()
}

/// Each derived figure of twenty cities and towns, in their twins and worked out here.
pub fn each_figure_of_twenty_towns(record: &Path, site: &Site) {
    let files = Files::read(record);
    let list = site.json("/towns.json");
    let mut figures = 0;
    for town in twenty(list.as_array().unwrap()) {
        let (slug, geoid) = (town["slug"].as_str().unwrap(), town["census_geoid"].as_str().unwrap());
        let twin = site.json(&format!("/towns/{slug}.json"));
        for key in DERIVED {
            let worked = files.figures(geoid, key);
            assert_same(&told(&twin, key), &worked, &format!("{slug} {key}"));
            figures += worked.len();
        }
    }
    println!("{figures} figures of twenty towns are the same");
}

/// What the index of 2023 is without the usual winter, and with 65 and 85 percent of gas for heating in place of 75.
pub fn the_index_turns_little_on_the_assumption(record: &Path) {
    let files = Files::read(record);
    let towns: BTreeSet<&String> = files.energy.keys().map(|(geoid, _)| geoid).collect();
    let mut judged = 0;
    for geoid in towns {
        let index = |heating| files.index(geoid, 2023, heating);
        let Some(used) = index(Some(0.75)) else { continue };
        for share in [0.65, 0.85] {
            let other = index(Some(share)).unwrap();
            assert!((other - used).abs() < 1.6, "{geoid}: {other}, not {used}");
        }
        // The winter of 2023 was mild: as metered, every town seems to have cut more.
        assert!(index(None).unwrap() <= used + 1e-9, "{geoid}");
        judged += 1;
    }
    println!("{judged} cities and towns have an index of 2023");
}
