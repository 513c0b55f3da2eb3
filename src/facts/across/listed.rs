//! What a file says of a city or town of the state agrees with the list of all of them and with its yearly residents.

use std::f64::consts::PI;
use std::fmt::Display;

use super::filed::Filed;
use crate::domain::{
    Code, CommunityKind, FigureName, Municipalities, Municipality, MunicipalityKind, Place, Population,
    PopulationKind, TownData, TownResidents, nearest,
};

/// The share by which two areas may differ.
const AREA_SLACK: f64 = 0.01;

/// In km. Outlines are drawn more coarsely than this.
const NEAR: f64 = 0.5;

/// Compares each city and town of a state with the list. `state`: the state that the list is of.
pub fn report(files: &[Filed<'_>], state: &str, list: &Municipalities, towns: &TownData) {
    let is_town = |kind| matches!(kind, CommunityKind::City | CommunityKind::Town);
    let here = files.iter().filter(|file| {
        let community = file.community;
        is_town(community.kind) && community.country == "US" && community.state.as_deref() == Some(state)
    });
    for file in here {
        match list.list.iter().find(|municipality| municipality.name == file.name()) {
            Some(listed) => report_one(file, listed, towns),
            None => report_unlisted(file, list),
        }
    }
}

fn report_unlisted(file: &Filed<'_>, list: &Municipalities) {
    let names = list.list.iter().map(|municipality| municipality.name.as_str());
    let hint = nearest(file.name(), names).map_or_else(String::new, |name| format!("; did you mean {name:?}?"));
    let message = format!(
        "expected a city or town of municipalities.toml, found {:?}: correct the name{hint}",
        file.name()
    );
    report_key(file, "", "name", message);
}

fn report_one(file: &Filed<'_>, listed: &Municipality, towns: &TownData) {
    let community = file.community;
    if community.slug.as_str() == file.stem() {
        report_other(file, "", "slug", &listed.slug, Some(&community.slug));
    }
    report_other(file, "", "county", &listed.county, community.county.as_ref());
    let geoid = community.identifiers.as_ref().and_then(|identifiers| identifiers.census_geoid.as_ref());
    report_other(file, "identifiers", "census_geoid", &listed.census_geoid.to_string(), geoid);
    report_kind(file, listed);
    if let Some(place) = &community.place {
        report_area(file, listed, place);
        report_point(file, listed, place, towns);
    }
    report_residents(file, listed, towns);
}

fn report_other<T: PartialEq + Display>(
    file: &Filed<'_>,
    table: &str,
    key: &str,
    expected: &T,
    found: Option<&T>,
) {
    if let Some(found) = found.filter(|found| *found != expected) {
        let name = file.name();
        let message = format!(
            "expected {expected}, {name}'s in municipalities.toml, found {found}: correct or remove it"
        );
        report_key(file, table, key, message);
    }
}

fn report_key(file: &Filed<'_>, table: &str, key: &str, message: String) {
    let at = file.leaf(table, key).map_or(0, |leaf| leaf.at);
    file.report(at, format!("`{key}`: {message}"));
}

/// The law calls some towns cities.
fn report_kind(file: &Filed<'_>, listed: &Municipality) {
    let (expected, found) = (listed.kind, file.community.kind);
    let agrees = match expected {
        MunicipalityKind::City => found == CommunityKind::City,
        MunicipalityKind::Town => found == CommunityKind::Town,
        MunicipalityKind::TownOperatingAsACity => true,
    };
    if !agrees {
        let message = format!(
            "expected {}, as in municipalities.toml, found {}: correct it",
            expected.code(),
            found.code()
        );
        report_key(file, "", "kind", message);
    }
}

fn report_area(file: &Filed<'_>, listed: &Municipality, place: &Place) {
    let (expected, found) = (listed.area_km2, place.area_km2);
    if (found - expected).abs() > expected * AREA_SLACK {
        let name = file.name();
        let message = format!(
            "expected {expected}, {name}'s in municipalities.toml, found {found}: correct or remove it"
        );
        report_key(file, "place", "area_km2", message);
    }
}

fn report_point(file: &Filed<'_>, listed: &Municipality, place: &Place, towns: &TownData) {
    let distance = kilometers(listed, place);
    let radius = (listed.area_km2 / PI).sqrt();
    let lies_inside = towns.shapes.hold(listed.census_geoid, (place.longitude, place.latitude));
    // The list's own point of a town on the coast may lie in its harbor.
    if distance > NEAR && !lies_inside.unwrap_or(distance < radius) {
        let (north, east) = (listed.latitude, listed.longitude);
        let message = format!(
            "expected a point in {}, near {north}, {east}, found {}, {}, {distance:.1} km away: correct it",
            file.name(),
            place.latitude,
            place.longitude
        );
        report_key(file, "place", "latitude", message);
    }
}

/// The distance of two near points on a globe of 111.2 km a degree.
fn kilometers(listed: &Municipality, place: &Place) -> f64 {
    const KM_A_DEGREE: f64 = 111.2;
    let north = (place.latitude - listed.latitude) * KM_A_DEGREE;
    let east = (place.longitude - listed.longitude) * KM_A_DEGREE * listed.latitude.to_radians().cos();
    north.hypot(east)
}

/// Counts of the same year, kind and vintage are the same.
fn report_residents(file: &Filed<'_>, listed: &Municipality, towns: &TownData) {
    let known = towns.residents(listed.census_geoid);
    for count in &file.community.population {
        let is_same =
            |it: &&TownResidents| (it.year, it.kind, it.vintage) == (count.year, count.kind, count.vintage);
        let (expected, place) = match known.iter().find(is_same) {
            Some(same) => (same.value, "data/towns"),
            None if is_census_2020(count) => (listed.population_2020, "municipalities.toml"),
            None => continue,
        };
        if expected != count.value {
            let (name, year, found) = (file.name(), count.year, count.value);
            let message = format!(
                "`value`: expected {expected}, {name}'s residents of {year} in {place}, found {found}: correct it"
            );
            file.report(file.document.place_of(&FigureName::Population(year)), message);
        }
    }
}

fn is_census_2020(count: &Population) -> bool {
    count.kind == PopulationKind::Census && count.year.number() == 2020
}
