//! `/towns.json`, `.csv` and `.geojson`: every city and town of the state with its newest figures.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::{
    CensusGeoid, EnergyCode, Indicator, IndicatorKey, ListedRule, MunicipalityKind, Ring, Slug, Year,
};
use crate::store::{ListedTown, Store, StoreError, TownLatest};
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
    /// The energy code for new buildings that holds on the day of the edition. `null` if it is not known.
    energy_code_in_force: Option<EnergyCode>,
    /// Whether new buildings may burn no fossil fuels on that day.
    fossil_fuel_free: bool,
    /// `true` if a document here says that the state designated it a Green Community. Else `null`: the list is
    /// incomplete.
    green_community: Option<bool>,
    /// Whether the state calls it a Climate Leader Community.
    climate_leader: bool,
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

/// The rows of some cities and towns, in their order. `indicator`: the one that is asked for.
pub fn rows(
    store: &Store,
    indicator: &Indicator,
    listed: &[ListedTown<'_>],
) -> Result<Vec<TownRow>, StoreError> {
    let mut newest = BTreeMap::new();
    for derived in store.indicators()?.iter().filter(|it| it.derived) {
        newest.insert(derived.key.as_str(), by_town(store.town_latest(&derived.key)?));
    }
    let row = |listed: &ListedTown<'_>| {
        let (town, it) = (listed.town, &listed.town.municipality);
        let holds = |rule| town.rules.contains(&rule);
        let of = |key: &str| newest.get(key).and_then(|towns| towns.get(&it.slug)).map(|it| rounded(it.value));
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
            year: listed.newest.map(|newest| newest.year),
            value: listed.newest.map(|newest| rounded(newest.value)),
            slug: it.slug.clone(),
            name: it.name.clone(),
            kind: it.kind,
            county: it.county.clone(),
            census_geoid: it.census_geoid,
            joined: town.joined,
            residents: it.population_2020,
            energy_code_in_force: town.energy_code(),
            fossil_fuel_free: holds(ListedRule::FossilFuelFree),
            green_community: holds(ListedRule::GreenCommunity).then_some(true),
            climate_leader: holds(ListedRule::ClimateLeader),
        }
    };
    Ok(listed.iter().map(row).collect())
}

fn by_town(newest: Vec<TownLatest>) -> BTreeMap<Slug, TownLatest> {
    newest.into_iter().map(|newest| (newest.town.clone(), newest)).collect()
}

/// The rows as features of a map.
pub fn shapes(
    store: &Store,
    indicator: &Indicator,
    listed: &[ListedTown<'_>],
) -> Result<TownShapes, StoreError> {
    let shapes = store.town_shapes()?.into_iter().map(|shape| (shape.town, shape.polygons));
    let mut shapes: BTreeMap<Slug, Vec<Vec<Ring>>> = shapes.collect();
    let feature = |row: TownRow| {
        let coordinates = shapes.remove(&row.slug);
        let geometry = coordinates.map(|coordinates| Geometry { kind: "MultiPolygon", coordinates });
        Feature { kind: "Feature", geometry, properties: row }
    };
    Ok(TownShapes {
        kind: "FeatureCollection",
        features: rows(store, indicator, listed)?.into_iter().map(feature).collect(),
    })
}
