//! The places and years that a row of town data may name.

use std::collections::BTreeSet;

use super::csv_file::{CsvFile, Row};
use crate::domain::{CensusGeoid, Municipalities, Year};

/// Values of other files that town data must agree with.
pub struct Places<'a> {
    /// Every city and town, and the state. `None` if municipalities.toml could not be read.
    known: Option<&'a BTreeSet<CensusGeoid>>,
    /// The year of `as_of`; `None` if campaign.toml could not be read.
    as_of: Option<Year>,
}

/// The GEOIDs of all cities and towns, and of their state.
pub fn geoids(municipalities: &Municipalities) -> BTreeSet<CensusGeoid> {
    let all = municipalities.list.iter().map(|municipality| municipality.census_geoid);
    all.flat_map(|geoid| [geoid, geoid.state()]).collect()
}

impl<'a> Places<'a> {
    pub fn new(known: Option<&'a BTreeSet<CensusGeoid>>, as_of: Option<Year>) -> Self {
        Places { known, as_of }
    }

    pub fn place(&self, file: &CsvFile<'_>, row: &Row, cell: usize) -> Option<CensusGeoid> {
        let text = row.cell(cell);
        let problem = match text.parse::<CensusGeoid>() {
            Ok(geoid) if self.known.is_none_or(|known| known.contains(&geoid)) => return Some(geoid),
            Ok(geoid) => format!("no city or town of municipalities.toml has the GEOID {geoid}"),
            Err(error) => format!("expected {error}, found {text:?}"),
        };
        file.report(row, cell, problem);
        None
    }

    pub fn year(&self, file: &CsvFile<'_>, row: &Row, cell: usize) -> Option<Year> {
        let text = row.cell(cell);
        let Some(year) = text.parse::<i64>().ok().and_then(|number| Year::try_from(number).ok()) else {
            file.report(row, cell, format!("expected a year from 1850 to 2100, found {text:?}"));
            return None;
        };
        if let Some(as_of) = self.as_of.filter(|as_of| year > *as_of) {
            let message = format!("expected a year not after {as_of}, the year of `as_of`, found {year}");
            file.report(row, cell, message);
        }
        Some(year)
    }
}
