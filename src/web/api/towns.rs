//! `/towns.json`, `.csv` and `.geojson`: every city and town of the state with its newest figures.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::{CensusGeoid, Indicator, IndicatorKey, MunicipalityKind, Ring, Slug, Year};
use crate::store::{Store, StoreError, Town, TownLatest};
use crate::web::api::rounded;

/// A city or town in the list.
#[derive(Clone, Serialize, JsonSchema)]
pub struct TownRow {
    /// The name in addresses.
    slug: Slug,
    /// The name.
    name: String,
    /// The kind by law.
    kind: MunicipalityKind,
    /// The county.
    county: String,
    /// The GEOID with the U.S. Census Bureau.
    census_geoid: CensusGeoid,
    /// Whether it has joined the campaign.
    joined: bool,
    /// Residents by the U.S. census of 2020.
    #[schemars(extend("x-unit" = "residents"))]
    residents: u64,
    /// Electric cars, battery and plug-in hybrid, in percent of all cars garaged there. `null` if not given.
    zero_emission_cars: Option<f64>,
    /// Homes that heat with oil, in percent. `null` if not given.
    oil_homes: Option<f64>,
    /// Homes that heat with gas, in percent. `null` if not given.
    gas_homes: Option<f64>,
    /// Homes that heat with electricity, in percent. `null` if not given.
    electric_homes: Option<f64>,
    /// What homes burn and use at a fixed grid and a usual winter, in t CO₂e a year. `null` if not given.
    home_energy: Option<f64>,
    /// The same for an occupied home, in t CO₂e a year. `null` if not given.
    home_energy_per_home: Option<f64>,
    /// The same with 2018 = 100. `null` if not given.
    home_energy_index: Option<f64>,
    /// Solar systems of homes for 100 occupied homes. `null` if not given.
    home_solar: Option<f64>,
    /// Heat pumps put in with Mass Save from 2019 to 2023, for 100 occupied homes. `null` if not given.
    heat_pumps: Option<f64>,
    /// The indicator that the address asks for with `indicator`.
    indicator: IndicatorKey,
    /// The year of its newest figure. `null` if there is none.
    year: Option<Year>,
    /// That figure, in the unit of the indicator. `null` if there is none.
    value: Option<f64>,
}

/// The towns as shapes, for a map.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Towns")]
pub struct TownShapes {
    /// `FeatureCollection`.
    #[serde(rename = "type")]
    kind: &'static str,
    /// One city or town each.
    features: Vec<Feature>,
}

/// A city or town as a feature of a map.
#[derive(Serialize, JsonSchema)]
struct Feature {
    /// `Feature`.
    #[serde(rename = "type")]
    kind: &'static str,
    /// Its outline, in degrees (WGS 84). `null` if the record has none.
    geometry: Option<Geometry>,
    /// The keys of its row in `/towns.json`.
    properties: TownRow,
}

/// The geometry of a feature.
#[derive(Serialize, JsonSchema)]
struct Geometry {
    /// `MultiPolygon`.
    #[serde(rename = "type")]
    kind: &'static str,
    /// Polygons of rings of positions: longitude, then latitude.
    coordinates: Vec<Vec<Ring>>,
}

/// The rows of all cities and towns, by name. `indicator`: the one that is asked for.
pub fn rows(store: &Store, indicator: &Indicator) -> Result<Vec<TownRow>, StoreError> {
    let mut newest = BTreeMap::new();
    for derived in store.indicators()?.iter().filter(|it| it.derived) {
        newest.insert(derived.key.as_str(), by_town(store.town_latest(&derived.key)?));
    }
    let asked = by_town(store.town_latest(&indicator.key)?);
    let row = |town: Town| {
        let Town { municipality: it, joined, .. } = town;
        let of = |key: &str| newest.get(key).and_then(|towns| towns.get(&it.slug)).map(|it| rounded(it.value));
        let own = asked.get(&it.slug);
        TownRow {
            zero_emission_cars: of("zero-emission-cars"),
            oil_homes: of("oil-homes"),
            gas_homes: of("gas-homes"),
            electric_homes: of("electric-homes"),
            home_energy: of("home-energy"),
            home_energy_per_home: of("home-energy-per-home"),
            home_energy_index: of("home-energy-index"),
            home_solar: of("home-solar"),
            heat_pumps: of("heat-pumps"),
            indicator: indicator.key.clone(),
            year: own.map(|own| own.year),
            value: own.map(|own| rounded(own.value)),
            slug: it.slug,
            name: it.name,
            kind: it.kind,
            county: it.county,
            census_geoid: it.census_geoid,
            joined,
            residents: it.population_2020,
        }
    };
    Ok(store.towns()?.into_iter().map(row).collect())
}

fn by_town(newest: Vec<TownLatest>) -> BTreeMap<Slug, TownLatest> {
    newest.into_iter().map(|newest| (newest.town.clone(), newest)).collect()
}

/// The rows as features of a map.
pub fn shapes(store: &Store, indicator: &Indicator) -> Result<TownShapes, StoreError> {
    let shapes = store.town_shapes()?.into_iter().map(|shape| (shape.town, shape.polygons));
    let mut shapes: BTreeMap<Slug, Vec<Vec<Ring>>> = shapes.collect();
    let feature = |row: TownRow| {
        let coordinates = shapes.remove(&row.slug);
        let geometry = coordinates.map(|coordinates| Geometry { kind: "MultiPolygon", coordinates });
        Feature { kind: "Feature", geometry, properties: row }
    };
    Ok(TownShapes {
        kind: "FeatureCollection",
        features: rows(store, indicator)?.into_iter().map(feature).collect(),
    })
}
