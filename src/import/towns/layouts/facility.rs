//! The facility types of the Production Tracking System.

use crate::import::sheet::letters;

/// Facility types by their letters. The first are homes.
const FACILITIES: [&str; 26] = [
    "residential",
    "residential3orfewerdwellingunitsperbuilding",
    "multifamilyresidential",
    "multifamilyresidential4ormoredwellingunitsperbuilding",
    "agricultural",
    "collegeuniversity",
    "commercial",
    "commercialoffice",
    "communitysolar",
    "federal",
    "federalgovernment",
    "hospitalhealthcare",
    "industrial",
    "mixeduse",
    "municipal",
    "municipalk12school",
    "municipalgovernmentpublic",
    "nonprofit",
    "other",
    "religious",
    "restaurantfoodservice",
    "retail",
    "schoolk12",
    "state",
    "statecollegeuniversity",
    "unknown",
];

/// How many of them are homes.
const HOMES: usize = 2;

/// Whether it is a home of up to three dwellings. A type that is not known may be one.
pub fn is_home(kind: &str) -> Result<bool, String> {
    let place = FACILITIES.iter().position(|known| *known == letters(kind));
    let expected = || "expected a facility type such as Residential or Municipal".to_owned();
    place.map(|place| place < HOMES).ok_or_else(expected)
}
