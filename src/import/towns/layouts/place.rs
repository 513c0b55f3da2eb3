//! The columns that say which place and year a row is about.

use crate::domain::{CensusGeoid, Year};
use crate::import::reading::CellResult;
use crate::import::sheet::{Sheet, SheetColumn, SheetRow};
use crate::import::towns::known::Known;

pub const TOWN: &[&str] = &["town", "municipality", "citytown", "cityortown", "city"];
pub const GEOID: &[&str] = &["censusgeoid", "geoid"];
pub const TOWN_OR_GEOID: &[&str] =
    &["town", "municipality", "citytown", "cityortown", "city", "censusgeoid", "geoid"];
pub const YEAR: &[&str] = &["year"];

pub struct PlaceColumns {
    town: SheetColumn,
    geoid: SheetColumn,
    year: SheetColumn,
}

impl PlaceColumns {
    pub fn new(sheet: &Sheet) -> Self {
        let [town, geoid, year] = [TOWN, GEOID, YEAR].map(|names| sheet.column(names));
        PlaceColumns { town, geoid, year }
    }

    pub fn all(&self) -> [SheetColumn; 3] {
        [self.town, self.geoid, self.year]
    }

    pub fn read(&self, row: &SheetRow<'_>, known: &Known) -> CellResult<(CensusGeoid, Year)> {
        Ok((self.place(row, known)?, self.year(row, known)?))
    }

    /// The place of the GEOID, which the name must not contradict; without a GEOID, the place of the name.
    fn place(&self, row: &SheetRow<'_>, known: &Known) -> CellResult<CensusGeoid> {
        let geoid = match row.text(self.geoid) {
            Some(text) => Some(known.names.of_geoid(&text).map_err(|error| row.reject(self.geoid, error))?),
            None => None,
        };
        let named = match row.text(self.town) {
            Some(text) => {
                known.names.find(&text).map(Some).map_err(|error| row.reject(self.town, error.reason))
            }
            None => Ok(None),
        };
        match (geoid, named) {
            (Some(of), Ok(Some(named))) if of != named => {
                let reason = format!("the GEOID {of} is that of {}: correct one of them", known.names.name(of));
                Err(row.reject(self.town, reason))
            }
            (Some(of), _) | (None, Ok(Some(of))) => Ok(of),
            (None, Err(error)) => Err(error),
            (None, Ok(None)) => {
                let column = if self.town.exists() { self.town } else { self.geoid };
                Err(row.reject(column, "expected the name of a city or town, or its GEOID"))
            }
        }
    }

    pub fn year(&self, row: &SheetRow<'_>, known: &Known) -> CellResult<Year> {
        year(row, self.year, known)
    }
}

pub fn year(row: &SheetRow<'_>, column: SheetColumn, known: &Known) -> CellResult<Year> {
    let text = row.required_text(column, "expected a year")?;
    // A workbook may hold a year as 2022.0.
    let digits = text.strip_suffix(".0").unwrap_or(&text);
    let number = digits.parse::<i64>().map_err(|_| "expected a year such as 2022".to_owned());
    number.and_then(|number| known.year(number)).map_err(|error| row.reject(column, error))
}
