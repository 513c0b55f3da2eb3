//! What a reader who looks for a place is told.

use crate::domain::{Likeness, Municipality, MunicipalityKind};

use super::number::{count, whole};

/// The one place that was meant.
pub fn joined(name: &str, campaign: &str) -> String {
    format!("{name} has joined {campaign}")
}

pub fn not_joined(name: &str, campaign: &str) -> String {
    format!("{name} has not joined {campaign}")
}

pub fn nothing_like(asked: &str, region: &str) -> String {
    format!("We know no city or town in {region} called “{asked}”")
}

/// Two or more that may have been meant.
pub fn several(asked: &str, places: usize, likeness: Likeness) -> String {
    match likeness {
        Likeness::Near(_) => {
            format!(
                "No place is called “{asked}”, but {} are spelled like it",
                count(places, "place", "places")
            )
        }
        Likeness::Same | Likeness::Part => {
            format!("“{asked}” is in the names of {}", count(places, "place", "places"))
        }
    }
}

pub fn taken_as(asked: &str, name: &str) -> String {
    format!("You wrote “{asked}”. We took it to mean {name}.")
}

/// `Acton is a town in Middlesex County. 24,021 people lived there at the census of 2020.`
pub fn about(place: &Municipality) -> String {
    let kind = match place.kind {
        MunicipalityKind::City => "a city",
        MunicipalityKind::Town => "a town",
        MunicipalityKind::TownOperatingAsACity => "a town with a city’s form of government",
    };
    format!(
        "{} is {kind} in {} County. {} people lived there at the U.S. census of 2020.",
        place.name,
        place.county,
        whole(place.population_2020 as f64)
    )
}
