//! The places and years that a row of town data may name.

use std::collections::BTreeMap;

use crate::domain::{CensusGeoid, Municipalities, Municipality, Year};
use crate::facts::csv_file::{CsvFile, Row};

/// Values of other files that town data must agree with.
pub struct Places<'a> {
    /// The name of every city and town, and of the state. `None` if municipalities.toml could not be read.
    names: Option<&'a Names>,
    /// The year of `as_of`; `None` if campaign.toml could not be read.
    as_of: Option<Year>,
}

/// The names of all cities and towns, and of their state.
pub type Names = BTreeMap<CensusGeoid, String>;

pub fn names(municipalities: &Municipalities) -> Names {
    let of = |municipality: &Municipality| {
        let geoid = municipality.census_geoid;
        [(geoid, municipality.name.clone()), (geoid.state(), "the state".to_owned())]
    };
    municipalities.list.iter().flat_map(of).collect()
}

impl<'a> Places<'a> {
    pub fn new(names: Option<&'a Names>, as_of: Option<Year>) -> Self {
        Places { names, as_of }
    }

    pub fn is_known(&self, of: CensusGeoid) -> bool {
        self.names.is_none_or(|names| names.contains_key(&of))
    }

    /// Its name, or its GEOID.
    pub fn name(&self, of: CensusGeoid) -> String {
        self.names.and_then(|names| names.get(&of)).cloned().unwrap_or_else(|| of.to_string())
    }

    pub fn place(&self, file: &CsvFile<'_>, row: &Row, cell: usize) -> Option<CensusGeoid> {
        let text = row.cell(cell);
        let problem = match text.parse::<CensusGeoid>() {
            Ok(geoid) if self.is_known(geoid) => return Some(geoid),
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
